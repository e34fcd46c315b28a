// SourceProgress.h - how far the pull of one source is, for whoever shows it.
#pragma once

#include "domain/Ids.h"

#include <QMetaType>

namespace guildhall {

struct SourceProgress
{
    SourceId source;
    QString feed;
    qint64 fetched = 0; ///< records in this round so far
    qint64 rejected = 0; ///< rows that could not be read
};

}

Q_DECLARE_METATYPE(guildhall::SourceProgress)
