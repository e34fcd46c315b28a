#include "pages/Promises.h"

#include "domain/ContactFact.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

QList<Promise> promisesIn(const QList<Fact>& facts)
{
    const QList<ContactFact> contacts = contactsIn(facts);
    QList<Promise> promises;
    for (const Fact& fact : facts) {
        if (fact.kind != "promise"_L1)
            continue;
        auto held = std::ranges::find(promises, fact.subject, &Promise::id);
        if (held == promises.end()) {
            Promise made;
            made.id = fact.subject;
            made.made = fact.at;
            promises.append(made);
            held = promises.end() - 1;
        }
        held->text = fact.body[u"text"_s].toString();
        held->due = QDate::fromString(fact.body[u"due"_s].toString(), Qt::ISODate);
        held->owner = fact.body[u"owner"_s].toString();
        const QString state = fact.body[u"state"_s].toString();
        held->state = state == "kept"_L1 ? Promise::State::Kept
            : state == "broken"_L1       ? Promise::State::Broken
                                         : Promise::State::Open;
        held->settled = held->state == Promise::State::Open ? QDateTime() : fact.at;
        const auto contact = std::ranges::find(
            contacts, EntryId(fact.body[u"contact"_s].toString()), &ContactFact::id);
        held->about.clear();
        if (contact != contacts.end()) {
            for (const ContactReason& reason : contact->reasons) {
                if (!reason.about.isEmpty())
                    held->about.append(reason.about);
            }
        }
    }
    std::ranges::stable_sort(promises, [](const Promise& a, const Promise& b) {
        const bool openA = a.state == Promise::State::Open;
        if (openA != (b.state == Promise::State::Open))
            return openA;
        if (!openA)
            return a.settled > b.settled;
        if (a.due.isValid() != b.due.isValid())
            return a.due.isValid();
        return a.due < b.due;
    });
    return promises;
}

}
