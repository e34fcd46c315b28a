#include "reports/ChaseBuilder.h"

#include "store/SearchKeys.h"

#include <algorithm>

namespace guildhall {

namespace {

    constexpr qint64 Hour = 3'600'000; // ms

    qint64 momentOf(const QDateTime& moment)
    {
        return moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
    }

    QByteArray keyOf(const QString& reference)
    {
        return QByteArray::fromStdString(referenceKey(reference));
    }

}

void ChaseBuilder::add(const HeldRecord& record, const ItemCore& item)
{
    const auto key = keyOf(item.reference);
    if (key.isEmpty())
        return;
    auto& held = m_items[key];
    const auto system = record.from.source.text();
    if (held.item.system.isEmpty()) {
        held.item = { item.reference, system, item.service, item.title };
        held.item.opened = momentOf(item.opened);
        held.item.isLive = false;
    } else if (held.item.system != system) {
        held.isOfSeveral = true;
        return;
    }
    // A case at stage 2 is live while one of its records is.
    const bool isLive = item.state == ItemState::Live || item.state == ItemState::Waiting;
    const auto opened = momentOf(item.opened);
    if (opened > 0)
        held.item.opened = held.item.opened > 0 ? std::min(held.item.opened, opened) : opened;
    if (isLive || !held.item.isLive)
        held.item.due = std::max(isLive ? 0 : held.item.due, momentOf(item.due));
    held.item.isLive = held.item.isLive || isLive;
    held.item.closed = held.item.isLive ? 0 : std::max(held.item.closed, momentOf(item.closed));
    for (const auto& event : item.events) {
        if (event.at.isValid())
            held.updates.push_back(momentOf(event.at));
    }
    if (record.from.updated.isValid())
        held.updates.push_back(momentOf(record.from.updated));
}

void ChaseBuilder::addAccount(const ItemCore& account)
{
    if (auto key = keyOf(account.reference); !key.isEmpty())
        m_accounts.insert(std::move(key));
}

void ChaseBuilder::chase(quint32 contact, const QString& reference)
{
    const auto key = keyOf(reference);
    if (key.isEmpty())
        m_chases.remove(contact);
    else
        m_chases.insert(contact, key);
}

ChaseCause ChaseBuilder::causeOf(const Held& held, qint64 contacted)
{
    const auto& item = held.item;
    if (item.opened > contacted - HoursUntilChase * Hour)
        return ChaseCause::None;
    if (!item.isLive && item.closed > 0 && item.closed <= contacted)
        return ChaseCause::Closed;
    if (item.due > 0 && item.due < contacted)
        return ChaseCause::Overdue;
    const auto hasNews = std::ranges::any_of(held.updates, [&](qint64 at) {
        return at <= contacted && at > contacted - QuietDays * 24 * Hour;
    });
    return hasNews ? ChaseCause::NotTold : ChaseCause::NoUpdate;
}

void ChaseBuilder::finish(ContactColumns& columns, WordBook& words)
{
    for (auto chase = m_chases.cbegin(); chase != m_chases.cend(); ++chase) {
        auto& contact = columns.m_contacts.at(chase.key());
        const auto found = m_items.find(chase.value());
        if (found == m_items.end() && m_accounts.contains(chase.value()))
            continue;
        if (found == m_items.end() || found->isOfSeveral) {
            contact.cause = ChaseCause::NotHeld;
            continue;
        }
        contact.cause = causeOf(*found, contact.opened);
        if (contact.cause == ChaseCause::None)
            continue;
        if (found->at == ContactColumns::NoItem) {
            found->at = quint32(columns.m_items.size());
            if (!found->updates.empty())
                found->item.lastUpdate = std::ranges::max(found->updates);
            columns.m_items.push_back(found->item);
        }
        contact.item = found->at;
        contact.system = words.enter(found->item.system);
    }
    m_items.clear();
    m_accounts.clear();
    m_chases.clear();
}

}
