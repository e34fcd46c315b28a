#include "reports/CauseWord.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    class CauseWord
    {
        Q_DECLARE_TR_FUNCTIONS(guildhall::CauseWord)

    public:
        static QString of(const QString& code)
        {
            static const QHash<QString, const char*> words {
                // Themes.
                { u"Antisocial behaviour"_s,
                  QT_TRANSLATE_NOOP("guildhall::CauseWord", "Antisocial behaviour") },
                { u"Delay"_s, QT_TRANSLATE_NOOP("guildhall::CauseWord", "Delay") },
                { u"Error"_s, QT_TRANSLATE_NOOP("guildhall::CauseWord", "Error") },
                { u"Missed appointment"_s,
                  QT_TRANSLATE_NOOP("guildhall::CauseWord", "Missed appointment") },
                { u"Policy"_s, QT_TRANSLATE_NOOP("guildhall::CauseWord", "Policy") },
                { u"Quality of work"_s,
                  QT_TRANSLATE_NOOP("guildhall::CauseWord", "Quality of work") },
                { u"Repeated failure"_s,
                  QT_TRANSLATE_NOOP("guildhall::CauseWord", "Repeated failure") },
                { u"Staff conduct"_s, QT_TRANSLATE_NOOP("guildhall::CauseWord", "Staff conduct") },
                // Root causes; the second is a theme too.
                { u"Service delivery failure"_s,
                  QT_TRANSLATE_NOOP("guildhall::CauseWord", "Service delivery failure") },
                { u"Communication"_s, QT_TRANSLATE_NOOP("guildhall::CauseWord", "Communication") },
                { u"Staff error"_s, QT_TRANSLATE_NOOP("guildhall::CauseWord", "Staff error") },
                { u"Policy or procedure"_s,
                  QT_TRANSLATE_NOOP("guildhall::CauseWord", "Policy or procedure") },
                { u"Contractor"_s, QT_TRANSLATE_NOOP("guildhall::CauseWord", "Contractor") },
                { u"No fault found"_s, QT_TRANSLATE_NOOP("guildhall::CauseWord", "No fault found") }
            };
            if (code.isEmpty())
                return tr("Not recorded");
            const char* known = words.value(code);
            return known ? tr(known) : code;
        }
    };

}

Word causeWord(const QString& code)
{
    return { code, CauseWord::of(code) };
}

}
