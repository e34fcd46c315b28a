// Relearning.h - learns parameters anew from what is held and says what they would change; writes
// nothing.
#pragma once

#include "base/Result.h"
#include "domain/LinkPreview.h"

namespace guildhall {

class Database;
class LinkRules;

/// Takes as long as a first load links. Refused when there is too little to learn from.
[[nodiscard]] Result<LinkPreview> previewOfLearning(Database& reader, const LinkRules& rules);

}
