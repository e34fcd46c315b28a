// Questions.h - what pages ask of the rooms below, as functions, so that a test can answer from
// values.
#pragma once

#include "base/Async.h"
#include "domain/Facts.h"
#include "domain/Home.h"
#include "domain/LinkCases.h"
#include "domain/Records.h"
#include "domain/Search.h"
#include "domain/Sources.h"
#include "pages/LiveQuestions.h"

#include <functional>

namespace guildhall {

/// Each is asked on the GUI thread and answers later; none may wait. What of them is written into
/// the audit is the matter of whoever fills them in.
struct Questions
{
    std::function<Async<SearchAnswer>(const SearchQuestion&)> search; ///< at every key
    std::function<Async<qint64>(const QString&)> settled; ///< the typing stopped at these words
    std::function<Async<CustomerRecords>(CustomerId)> open; ///< somebody looks this customer up
    std::function<Async<CustomerRecords>(CustomerId)> again; ///< they are on screen and changed
    /// Somebody gave a reason to see what is shown only with one.
    std::function<Async<qint64>(CustomerId, const QString& why)> reveal;
    std::function<Async<QList<SourceState>>()> sources;
    std::function<Async<OutboxCounts>()> outbox; ///< how much of what was written here is not sent
    /// What was written here about this customer; none asked: nothing is written here.
    std::function<Async<QList<OutboxEntry>>(CustomerId)> posted;
    LiveQuestions live {};
    /// What was said here about this customer: promises, contacts; none asked: nothing is said
    /// here.
    std::function<Async<QList<Fact>>(CustomerId)> facts {};
    /// What is held about the home of who is on screen; none asked: households are not shown.
    std::function<Async<HomeRecords>(CustomerId, const HomeQuestion&)> home {};
    /// What holds the records of this customer together; none asked: only the records say.
    std::function<Async<QList<LinkBond>>(CustomerId)> bonds {};
};

}
