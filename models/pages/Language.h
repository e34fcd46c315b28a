// Language.h - the language of the screen, changed while the program runs.
#pragma once

#include <QTranslator>

namespace guildhall {

enum class ScreenLanguage { English, Welsh };

/// Installs the translations of the program into the application and sets the default locale.
/// English is loaded too: its file holds the plural forms. Qt sends LanguageChange to every window.
class Language final
{
public:
    /// English until told otherwise. Needs the application object.
    Language();
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    void use(ScreenLanguage language);
    [[nodiscard]] ScreenLanguage current() const { return m_current; }

private:
    QTranslator m_words;
    ScreenLanguage m_current = ScreenLanguage::English;
};

}
