// BothLanguages.h - the same words in English and in Welsh.
#pragma once

#include <QString>

namespace guildhall {

enum class LetterLanguage { English, Welsh };

[[nodiscard]] QString languageCode(LetterLanguage language); ///< "en", "cy"

struct BothLanguages
{
    QString english;
    QString welsh;

    [[nodiscard]] const QString& in(LetterLanguage language) const
    {
        return language == LetterLanguage::Welsh ? welsh : english;
    }
};

}
