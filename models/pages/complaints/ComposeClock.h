// ComposeClock.h - makes what is shown of one clock: its name, how long it still runs, and every
// day that was counted.
#pragma once

#include "letters/OmbudsmanCode.h"
#include "pages/complaints/CaseClocks.h"
#include "pages/complaints/CaseView.h"

namespace guildhall {

[[nodiscard]] QString clockName(const CaseClock& clock); ///< "Answer, stage 1"

[[nodiscard]] ClockView
clockView(const CaseClock& clock, const OmbudsmanCode& code, const QDateTime& now);

}
