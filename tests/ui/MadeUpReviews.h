// MadeUpReviews.h - a shared feed, contacts and customers for the tests of the review queue.
#pragma once

#include "MadeUp.h"
#include "pages/ReviewPage.h"

namespace guildhall::madeup {

/// Facts as a feed that accepts at once; `read` is called after each, as the store would.
struct Reviews
{
    QList<Fact> facts;
    QList<Fact> aboutCustomer;
    CustomerRecords customer;
    int lookUps = 0;
    std::function<void()> read;

    void accept(Fact fact)
    {
        fact.sequence = facts.size() + 1;
        facts.append(fact);
        if (read)
            read();
    }

    [[nodiscard]] ReviewQuestions questions()
    {
        using namespace Qt::StringLiterals;
        return {
            .facts = [this] { return ready<QList<Fact>>(facts); },
            .contact =
                [this](const ContactName& name) {
                    Contact contact;
                    contact.opened = now().addDays(-1);
                    contact.advisor = u"K. Shaw"_s;
                    contact.team = u"Housing Repairs"_s;
                    contact.reason = u"Progress chase"_s;
                    contact.outcome = u"passed_on"_s;
                    contact.passedTo = u"Repairs"_s;
                    contact.about = u"R-88213"_s;
                    contact.detail = u"Chasing, date given has passed."_s;
                    contact.waitingSeconds = 250;
                    return ready<FoundContact>(FoundContact {
                        { { name.source, now(), now() }, name.key, contact }, customer.id });
                },
            .open =
                [this](CustomerId) {
                    ++lookUps;
                    return ready<CustomerRecords>(customer);
                },
            .about = [this](CustomerId) { return ready<QList<Fact>>(aboutCustomer); },
            .post =
                [this](const Posting& posting) {
                    for (const auto& fact : posting.facts)
                        accept(fact);
                    return ready<Posted>(Posted {});
                },
        };
    }
};

/// A customer with a repair past its target and without an update.
inline CustomerRecords whoWaits()
{
    using namespace Qt::StringLiterals;
    ServiceRequest repair;
    repair.reference = u"R-88213"_s;
    repair.title = u"Damp and mould, bedroom 2"_s;
    repair.service = u"Housing Repairs"_s;
    repair.opened = now().addDays(-30);
    repair.due = now().addDays(-3);
    repair.events = { { now().addDays(-10), u"Surveyor booked"_s } };
    CustomerRecords records;
    records.id = CustomerId(7);
    records.records = { { { SourceId(u"orchard"_s), {}, now() }, u"1"_s, repair } };
    return records;
}

}
