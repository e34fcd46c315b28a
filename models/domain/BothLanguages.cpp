#include "domain/BothLanguages.h"

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr QLatin1String English("en");
    constexpr QLatin1String Welsh("cy");

}

QString languageCode(LetterLanguage language)
{
    return language == LetterLanguage::Welsh ? Welsh : English;
}

BothLanguages BothLanguages::read(const QJsonValue& json)
{
    return { json[English].toString(), json[Welsh].toString() };
}

}
