#include "pages/Language.h"

#include <QCoreApplication>
#include <QLocale>

namespace guildhall {

using namespace Qt::StringLiterals;

Language::Language()
{
    use(ScreenLanguage::English);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_words);
}

void Language::use(ScreenLanguage language)
{
    m_current = language;
    const bool welsh = language == ScreenLanguage::Welsh;
    QLocale::setDefault(QLocale(welsh ? QLocale::Welsh : QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_words);
    // The files are part of the program; were one missing, the words in the code stand.
    if (m_words.load(welsh ? u":/translations/guildhall_cy.qm"_s
                           : u":/translations/guildhall_en.qm"_s))
        QCoreApplication::installTranslator(&m_words);
}

}
