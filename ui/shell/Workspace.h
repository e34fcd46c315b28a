// Workspace.h - the screens that the top bar leads to.
#pragma once

namespace guildhall {

enum class Workspace { Advisor, Reception, Complaints, Supervisor, Data };

}
