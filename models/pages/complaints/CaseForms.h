// CaseForms.h - the form of every step of a case, and the step that a filled-in form is.
#pragma once

#include "letters/OmbudsmanCode.h"
#include "pages/complaints/CaseView.h"
#include "pages/complaints/StepForm.h"
#include "rules/cases/CaseRules.h"

namespace guildhall {

/// Steps that somebody takes by themselves, in the order in which they are offered. (Letters and
/// the tracker's reference are not among them.)
[[nodiscard]] const QList<CaseDo>& stepsOffered();

/// `code`: whose paragraphs are named.
[[nodiscard]] StepForm formOf(CaseDo what,
                              const ComplaintCase& about,
                              const CaseContext& context,
                              const OmbudsmanCode& code);

[[nodiscard]] CaseStep stepOf(CaseDo what, const StepInput& input);

/// What of the steps offered makes sense where the case stands, and why the rules object to what
/// they do not allow whatever is filled in.
[[nodiscard]] QList<CaseAction>
actionsOf(const ComplaintCase& about, const CaseContext& context, const OmbudsmanCode& code);

/// The step that comes next by itself; nothing where a letter is next, or nothing at all.
[[nodiscard]] std::optional<CaseDo> nextStepOf(const ComplaintCase& about);

}
