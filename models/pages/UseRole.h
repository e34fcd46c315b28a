// UseRole.h - the role under which a row says that it is for the eyes of staff only.
#pragma once

#include "pages/RowRoles.h"

namespace guildhall {

/// A bool: true where the row may be copied, printed and told; an invalid one means the same.
inline constexpr int MayTellRole = SideToneRole + 1;

}
