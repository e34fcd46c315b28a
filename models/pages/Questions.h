// Questions.h - what pages ask of the rooms below, as functions, so that a test can answer from
// values.
#pragma once

#include "base/Async.h"
#include "domain/Records.h"
#include "domain/Search.h"
#include "domain/Sources.h"

#include <functional>

namespace guildhall {

/// Each is asked on the GUI thread and answers later; none may wait. Looking a customer up is
/// audited by whoever fills `customer` in.
struct Questions
{
    std::function<Async<SearchAnswer>(const SearchQuestion&)> search;
    std::function<Async<CustomerRecords>(CustomerId)> customer;
    std::function<Async<QList<SourceState>>()> sources;
    std::function<Async<int>()> waiting; ///< changes in the outbox that are not sent yet
};

}
