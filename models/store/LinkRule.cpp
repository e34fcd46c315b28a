#include "store/LinkRule.h"

namespace guildhall {

LinkTable::~LinkTable() = default;

LinkRule::~LinkRule() = default;

}
