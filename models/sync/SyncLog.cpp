#include "sync/SyncLog.h"

namespace guildhall {

Q_LOGGING_CATEGORY(SyncLog, "guildhall.sync")

}
