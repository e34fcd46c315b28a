// SourceDesk.h - what the page of the sources asks beside their states, and what it passes on.
#pragma once

#include "base/Async.h"
#include "domain/Details.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace guildhall {

/// Functions, so that a test can answer from values. What is not there is not shown.
struct SourceDesk
{
    /// For who may run and pause sync; else all four are none.
    using Act = std::function<void(const SourceId&)>;
    Act update;
    Act stop; ///< what is being fetched
    Act pause;
    Act resume;

    std::function<QHash<SourceId, int>()> requests; ///< from this desk in the last hour
    std::function<Async<QHash<SourceId, qint64>>()> rejected; ///< rows that could not be read
    QStringList lookedUp; ///< names of sources that are asked when a customer is opened
    QHash<SourceId, QList<RecordKind>> tells; ///< what each source tells of
    Leading leading {}; ///< which sources lead on which detail of a person
};

}
