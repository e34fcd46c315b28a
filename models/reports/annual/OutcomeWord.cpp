#include "reports/annual/OutcomeWord.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(OutcomeWord)
    };

}

QString wordOf(JudgedStage::Standing standing)
{
    using Standing = JudgedStage::Standing;
    switch (standing) {
    case Standing::InTarget:
        return Words::tr("Answered in target");
    case Standing::Late:
        return Words::tr("Answered late");
    case Standing::OpenInTime:
        return Words::tr("Open, not yet due");
    case Standing::Overdue:
        return Words::tr("Open, overdue");
    }
    Q_UNREACHABLE();
}

Word outcomeWord(const QString& code)
{
    if (code == u"upheld"_s)
        return { code, Words::tr("Upheld") };
    if (code == u"partly_upheld"_s)
        return { code, Words::tr("Partly upheld") };
    if (code == u"not_upheld"_s)
        return { code, Words::tr("Not upheld") };
    if (code == u"withdrawn"_s)
        return { code, Words::tr("Withdrawn") };
    return { code, code.isEmpty() ? Words::tr("Not recorded") : code };
}

}
