// Sources.h - the state and age of a source.
#pragma once

#include "base/Error.h"
#include "domain/Ids.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace guildhall {

/// Words of state as the command line prints them: fresh, syncing, stale, failing, paused, never.
enum class SourceCondition { Fresh, Syncing, Stale, Failing, Paused, Never };

struct SourceState
{
    SourceId id;
    QString name; ///< "Orchard"
    QString serviceArea; ///< "Housing"
    SourceCondition condition = SourceCondition::Never;
    QDateTime
        asAt; ///< everything the source said up to this moment is held; invalid: never complete
    QDateTime failingSince;
    std::optional<Error> lastError;
    qint64 records = 0;
    QDateTime nextRun;
};

/// What one finished pull of one source did.
struct PullSummary
{
    SourceId id;
    SourceCondition condition = SourceCondition::Never;
    qint64 fetched = 0;
    qint64 changed = 0;
    qint64 deleted = 0;
    std::optional<Error> error;
    double seconds = 0;
};

}
