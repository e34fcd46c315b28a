// CaseWords.h - complaints as people read them: where a case stands, what was done, what the Code
// does not allow.
#pragma once

#include "letters/OmbudsmanCode.h"
#include "pages/RowRoles.h"
#include "pages/complaints/CameIn.h"
#include "rules/Deadline.h"
#include "rules/cases/CaseRules.h"

#include <QCoreApplication>

namespace guildhall {

class CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::CaseWords)

public:
    [[nodiscard]] static QString standing(ComplaintCase::Standing standing);
    [[nodiscard]] static Tone toneOf(ComplaintCase::Standing standing);
    [[nodiscard]] static QString stage(const ComplaintCase& about); ///< "Stage 1"; "Request"
    /// What somebody may do next, as a command: "Record the decision".
    [[nodiscard]] static QString toDo(CaseDo what);
    /// What was done, as a sentence without a full stop: "Decision recorded: upheld".
    [[nodiscard]] static QString done(const CaseStep& step);
    /// Why a step may not be taken, and what to do instead; the paragraph of the Code stands in it.
    [[nodiscard]] static QString objection(Objection why, int stage, const OmbudsmanCode& code);
    [[nodiscard]] static QString outcome(const QString& code);
    [[nodiscard]] static QString refusal(const QString& code);
    [[nodiscard]] static QString about(const QString& code);
    [[nodiscard]] static QString ombudsman(const QString& code);
    [[nodiscard]] static QString cause(const QString& code); ///< a theme or a root cause
    [[nodiscard]] static const QStringList& rootCauses();
    [[nodiscard]] static QString letter(const QString& letter); ///< "Answer"
    [[nodiscard]] static QString toSend(const QString& letter); ///< "Send the answer"
    [[nodiscard]] static QString way(const QString& way);
    /// "received Thu 19 Nov"; "came Sun 29 Nov, counts from Mon 30 Nov"
    [[nodiscard]] static QString came(const CameIn& came, QDate today);
    /// Of one line of a clock's arithmetic.
    [[nodiscard]] static QString why(const CountedDay& day);
    /// Of the first one, where that day does not count itself.
    [[nodiscard]] static QString startsUncounted(QDate countsFrom);
    /// "5 working days", "24 hours", "1 month"
    [[nodiscard]] static QString period(const Period& period);
    /// "Housing Ombudsman’s Code, 6.3"; without a paragraph: the council's policy.
    [[nodiscard]] static QString paragraph(const QString& housing, const OmbudsmanCode& code);
};

}
