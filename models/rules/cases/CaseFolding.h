// CaseFolding.h - takes one step of a case into what is known of it so far.
#pragma once

#include "rules/cases/ComplaintCase.h"

namespace guildhall {

/// A step that does not fit any more, because another desk was faster, is noted as skipped.
void fold(ComplaintCase& about, const Fact& fact, const CaseStep& step);

}
