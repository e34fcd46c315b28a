#include "reports/Quality.h"

#include <algorithm>
#include <type_traits>

namespace guildhall {

namespace {

    const ItemCore* coreOf(const RecordBody& body)
    {
        return std::visit(
            [](const auto& record) -> const ItemCore* {
                if constexpr (std::is_base_of_v<ItemCore, std::decay_t<decltype(record)>>)
                    return &record;
                else
                    return nullptr;
            },
            body);
    }

    QDateTime lastWord(const HeldRecord& held, const ItemCore& item)
    {
        auto last = std::max(item.opened, held.from.updated);
        for (const auto& event : item.events)
            last = std::max(last, event.at);
        return last;
    }

}

QualityBuilder::QualityBuilder(QDateTime now)
    : m_now(std::move(now))
{
}

void QualityBuilder::add(const HeldRecord& held, CustomerId customer)
{
    const auto* person = std::get_if<PersonRecord>(&held.body);
    if (!person)
        return;
    const auto source = held.from.source.text();
    auto& count = m_counts[source];
    ++count.people;
    const bool isPerson = person->kind == PersonRecord::Kind::Person;
    count.withoutBirth += isPerson && !person->dateOfBirth.isValid() ? 1 : 0;
    const bool hasAddress = std::ranges::any_of(person->addresses, [](const Address& address) {
        return !address.uprn.isEmpty() || !address.postcode.isEmpty();
    });
    count.withoutAddress += hasAddress ? 0 : 1;
    count.withoutWay += person->phones.isEmpty() && person->emails.isEmpty() ? 1 : 0;
    if (customer.isEmpty())
        return;
    auto& known = m_customers[customer];
    ++known.records[source];
    if (!person->dateOfBirth.isValid())
        return;
    known.isConflicting
        = known.isConflicting || (known.born.isValid() && known.born != person->dateOfBirth);
    if (!known.born.isValid())
        known.born = person->dateOfBirth;
}

void QualityBuilder::add(const HeldRecord& held)
{
    const auto* item = coreOf(held.body);
    if (!item)
        return;
    auto& count = m_counts[held.from.source.text()];
    ++count.items;
    count.withoutPerson += item->person.isEmpty() ? 1 : 0;
    if (item->state != ItemState::Live || held.body.index() == size_t(RecordKind::Contact)
        || held.body.index() == size_t(RecordKind::Account))
        return;
    const auto last = lastWord(held, *item);
    count.stale += last.isValid() && last < m_now.addDays(-StaleDays) ? 1 : 0;
}

QMap<QString, QualityCount> QualityBuilder::finish()
{
    for (const auto& known : std::as_const(m_customers)) {
        qint64 all = 0;
        for (const auto records : known.records)
            all += records;
        for (auto of = known.records.cbegin(); of != known.records.cend(); ++of) {
            auto& count = m_counts[of.key()];
            count.unlinked += all == 1 ? 1 : 0;
            count.conflicting += known.isConflicting ? of.value() : 0;
        }
    }
    m_customers.clear();
    return m_counts;
}

}
