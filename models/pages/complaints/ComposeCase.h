// ComposeCase.h - makes what is shown of a case out of the case, the complainant and the masks.
#pragma once

#include "desk/complaints/CaseFile.h"
#include "letters/LetterBook.h"
#include "pages/Masking.h"
#include "pages/complaints/CaseClocks.h"
#include "pages/complaints/CaseRow.h"
#include "pages/complaints/CaseView.h"
#include "pages/complaints/Worklist.h"
#include "rules/cases/CaseRules.h"

namespace guildhall {

struct CaseSurroundings
{
    const CaseFile& file;
    const CustomerRecords& customer; ///< without records while they are not read
    const Masking& mask;
    const CaseContext& context;
    const OmbudsmanCode& code;
    QDateTime now;
};

[[nodiscard]] CaseView composeCase(const ComplaintCase& about, const CaseSurroundings& around);

/// Which letter comes next: only once what it says has been recorded. Empty: a step is next.
[[nodiscard]] QString nextLetterOf(const ComplaintCase& about);

/// The cases of one customer, those that are open first.
[[nodiscard]] QList<CaseRow> caseRows(const CaseFile& file,
                                      const CustomerRecords& customer,
                                      const Mask& words,
                                      const LetterBook& letters,
                                      const RuleBook& rules,
                                      const WorkingDays& days,
                                      const QDateTime& now);

/// What the worklist shows of every case; made on any thread.
[[nodiscard]] QList<CaseItem> caseItems(const CaseFile& file,
                                        const RuleBook& rules,
                                        const WorkingDays& days,
                                        const QDateTime& now);

}
