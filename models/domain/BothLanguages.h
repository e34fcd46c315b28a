// BothLanguages.h - the same words in English and in Welsh.
#pragma once

#include <QJsonValue>
#include <QString>

namespace guildhall {

enum class LetterLanguage { English, Welsh };

[[nodiscard]] QString languageCode(LetterLanguage language); ///< "en", "cy"

struct BothLanguages
{
    QString english;
    QString welsh;

    /// { "en": ..., "cy": ... }; what is missing stays empty.
    [[nodiscard]] static BothLanguages read(const QJsonValue& json);

    [[nodiscard]] const QString& in(LetterLanguage language) const
    {
        return language == LetterLanguage::Welsh ? welsh : english;
    }
    [[nodiscard]] bool isWhole() const { return !english.isEmpty() && !welsh.isEmpty(); }

    friend bool operator==(const BothLanguages&, const BothLanguages&) = default;
};

}
