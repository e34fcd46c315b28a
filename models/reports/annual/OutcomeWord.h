// OutcomeWord.h - how a complaint was decided and how it stands, in words.
#pragma once

#include "reports/annual/JudgedStage.h"

namespace guildhall {

/// A code that is not known is its own word; an empty one is "Not recorded".
[[nodiscard]] Word outcomeWord(const QString& code);
/// "Answered in target"
[[nodiscard]] QString wordOf(JudgedStage::Standing standing);

}
