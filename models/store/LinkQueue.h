// LinkQueue.h - which pairs people are asked about, what they see of them, and what they decide.
#pragma once

#include "base/Async.h"
#include "domain/LinkCases.h"

#include <memory>

namespace guildhall {

class LinkBook;
class Linking;
class Store;

class LinkQueue
{
public:
    LinkQueue(Store& store, const LinkBook& links);

    /// The first `limit` questions: first the one whose answer is expected to put most right, that
    /// is, probable ones between customers of many records.
    [[nodiscard]] Async<LinkQueueState> open(int limit);

    /// Two records side by side; NotFound when one is not held any more.
    [[nodiscard]] Async<LinkCase> look(RecordName left, RecordName right);

    /// What holds the records of a customer together: for each record but one the reason that is
    /// strongest. Empty for a customer of one record.
    [[nodiscard]] Async<QList<LinkBond>> bonds(CustomerId customer);

    /// Keeps the decision as a fact and links anew what hangs together with the two, before it
    /// answers (later while everything is linked anew). Whatever was decided before, the last word
    /// counts.
    [[nodiscard]] Async<Done> decide(LinkDecision decision, StaffId who);

private:
    Store& m_store;
    std::shared_ptr<Linking> m_linking;
};

}
