#include "reports/Quality.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace guildhall {

namespace {

    /// National Insurance numbers join records: those of one customer do not differ.
    constexpr std::array Compared { Detail::Name,   Detail::DateOfBirth, Detail::Address,
                                    Detail::Mobile, Detail::Landline,    Detail::Email };
    constexpr quint8 Presence = 0xff; // no detail: the record is there
    constexpr size_t Seed = 0; // the same figures in every run

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
    const quint16 record = known.records++;
    const quint8 number = numberOf(source);
    known.said.push_back({ 0, record, number, Presence });
    for (const Detail detail : Compared) {
        for (const SaidDetail& said : presentOf(*person, detail))
            known.said.push_back(
                { quint32(qHash(sameness(detail, said), Seed)), record, number, quint8(detail) });
    }
}

quint8 QualityBuilder::numberOf(const QString& source)
{
    qsizetype at = m_sources.indexOf(source);
    if (at < 0) {
        at = m_sources.size();
        m_sources.append(source);
    }
    return quint8(at);
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

void QualityBuilder::judge(const Known& known)
{
    std::vector<quint8> sources(known.records); // of each record
    for (const Said& said : known.said)
        sources[said.record] = said.source;
    if (known.records == 1) {
        ++m_counts[m_sources.at(sources.front())].unlinked;
        return;
    }
    std::vector<bool> contradicted(known.records);
    for (const Detail detail : Compared) {
        QMap<quint16, QSet<quint32>> values;
        for (const Said& said : known.said) {
            if (said.detail == quint8(detail))
                values[said.record].insert(said.hash);
        }
        for (auto one = values.cbegin(); one != values.cend(); ++one) {
            const bool alone
                = std::any_of(values.cbegin(), values.cend(), [&one](const QSet<quint32>& other) {
                      return !other.intersects(one.value());
                  });
            if (!alone)
                continue;
            ++m_counts[m_sources.at(sources[one.key()])].conflicts[detail];
            contradicted[one.key()] = true;
        }
    }
    for (std::size_t record = 0; record < contradicted.size(); ++record) {
        if (contradicted[record])
            ++m_counts[m_sources.at(sources[record])].conflicting;
    }
}

QMap<QString, QualityCount> QualityBuilder::finish()
{
    for (const Known& known : std::as_const(m_customers))
        judge(known);
    m_customers.clear();
    return m_counts;
}

}
