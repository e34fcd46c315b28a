// CaseLetter.h - the letters of a complaint, drafted from the case for one complainant.
#pragma once

#include "base/Clock.h"
#include "letters/LetterDraft.h"
#include "rules/cases/ComplaintCase.h"

namespace guildhall {

enum class LetterFormat { Standard, LargePrint };

/// To whom, and how they need it.
struct Addressee
{
    QString name;
    Address address;
    QString email;
    QString phone;
    LetterLanguage language = LetterLanguage::English;
    LetterFormat format = LetterFormat::Standard;
};

/// The newest record that says something; language and large print as markers ask for them.
[[nodiscard]] Addressee addresseeOf(const CustomerRecords& customer);

/// To whom the case would go: the Ombudsman that has it, or else that of the service that leads.
[[nodiscard]] QString ombudsmanOf(const ComplaintCase& about, const CouncilWords& council);

struct CaseLetterWish
{
    QString letter; ///< acknowledgement, extension, answer, refusal, signpost
    int stage = 1;
    LetterLanguage language = LetterLanguage::English;
    QString surveyToken; ///< empty: no survey goes with it
};

/// NotFound: there is no such letter.
[[nodiscard]] Result<LetterDraft> draftCaseLetter(const CaseLetterWish& wish,
                                                  const ComplaintCase& about,
                                                  const Addressee& to,
                                                  const LetterBook& book,
                                                  const RuleBook& rules,
                                                  const WorkingDays& days,
                                                  QDate today);

/// Which letter the case needs next; empty: none.
[[nodiscard]] QString letterNeeded(const ComplaintCase& about);

}
