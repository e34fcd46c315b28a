// Submitter.h - one back office as the outbox sees it: takes entries one at a time.
#pragma once

#include "base/Async.h"
#include "domain/Facts.h"
#include "domain/Records.h"

#include <QObject>

#include <algorithm>
#include <chrono>
#include <optional>

namespace guildhall {

/// What goes out. `mayHaveArrived`: it was sent before and nobody knows what became of it.
struct Submission
{
    OutboxEntry entry;
    QString person; ///< key of the customer's record in this source; empty when it has none
    bool mayHaveArrived = false;
    QList<Submission> with = {}; ///< the others of its batch, in their order
    PersonRecord called = {}; ///< that record, or their youngest elsewhere; empty: nobody's
};

/// What the back office said.
struct Submitted
{
    enum class Answer {
        Accepted,
        Refused, ///< for good: a person decides
        Conflict, ///< the record is another than was seen; a person decides
        Later, ///< the back office is not able now; nothing is known to have arrived
        Prepared, ///< `reference` is to be noted for all of the batch before anything leaves, and
                  ///< the entry brought again
        Pending ///< it has left as `reference`; what became of it is asked after `wait`
    };
    Answer answer = Answer::Later;
    QString reference; ///< of what was accepted; of a batch or a token until it is
    std::optional<Error> error; ///< of all others
    QCborMap theirs; ///< in conflict: the record as it is, in our words, with its "version"
    std::chrono::seconds wait { 0 }; ///< Later, Pending: how long it wants to be left alone
};

/// Lives in the sync thread. An answer that says Later leaves it to the caller when.
class Submitter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual SourceId source() const = 0;
    [[nodiscard]] virtual bool takes(const Outgoing& outgoing) const = 0;
    /// How many of `queue`, from its first on, leave together.
    [[nodiscard]] virtual qsizetype together(const QList<OutboxEntry>& queue) const
    {
        return std::min<qsizetype>(1, queue.size());
    }
    [[nodiscard]] virtual Async<Submitted> submit(const Submission& submission) = 0;
};

}
