// SyncLog.h - the log of the sync room: ids, codes and counts, never what a record says.
#pragma once

#include <QLoggingCategory>

namespace guildhall {

Q_DECLARE_LOGGING_CATEGORY(SyncLog)

}
