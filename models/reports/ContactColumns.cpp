#include "reports/ContactColumns.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace guildhall {

namespace {

    constexpr qint64 Day = 86'400'000; // ms
    constexpr int DaysWithoutTarget = 28;

    qint64 sum(const QMap<QString, qint64>& counts)
    {
        return std::accumulate(counts.cbegin(), counts.cend(), qint64 { 0 });
    }

    quint64 place(quint32 row, quint32 column)
    {
        return quint64 { row } << 32 | column;
    }

}

qint64 CauseCount::contacts() const
{
    return sum(channels);
}

qint64 ChasedItem::contacts() const
{
    return sum(channels);
}

bool ChasedItem::isBeyondTarget(qint64 now) const
{
    if (!isLive)
        return false;
    if (due > 0)
        return due < now && lastUpdate < due;
    return std::max(opened, lastUpdate) < now - DaysWithoutTarget * Day;
}

template <class Take>
void ContactColumns::each(const FeedbackFilter& filter, Take take) const
{
    if (!filter.range.check())
        return;
    const FeedbackSieve sieve(filter, *m_words);
    const auto first
        = std::ranges::lower_bound(m_contacts, sieve.range().begin(), {}, &Made::opened);
    const auto behind = std::ranges::lower_bound(
        first, m_contacts.cend(), sieve.range().end(), {}, &Made::opened);
    for (auto contact = first; contact != behind; ++contact) {
        if (sieve.fits(contact->of))
            take(*contact);
    }
}

void ContactColumns::settle()
{
    std::ranges::sort(m_contacts, {}, &Made::opened);
    const auto used = [this](Number FeedbackDimensions::*what) {
        UsedWords words;
        words.places.assign(size_t(m_words->size()), NoPlace);
        for (const auto& contact : m_contacts) {
            auto& place = words.places[contact.of.*what];
            if (place != NoPlace)
                continue;
            place = quint32(words.words.size());
            words.words.push_back(contact.of.*what);
        }
        return words;
    };
    m_services = used(&FeedbackDimensions::service);
    m_reasons = used(&FeedbackDimensions::reason);
}

void ContactColumns::add(ContactFigures::Count& count, const Made& contact)
{
    if (!contact.isAnswered())
        return;
    ++count.answered;
    count.passedOn += contact.end == End::PassedOn ? 1 : 0;
    count.repeat += contact.isRepeat ? 1 : 0;
}

ContactFigures ContactColumns::figures(const FeedbackFilter& filter) const
{
    ContactFigures figures;
    figures.range = filter.range;
    figures.skipped = m_skipped;
    // A place for each service and reason, so that nothing is looked up for a row.
    const auto width = m_reasons.words.size();
    std::vector<ContactFigures::Count> lines(m_services.words.size() * width);
    std::vector<ContactFigures::Count> channels(size_t(m_words->size()));
    each(filter, [&](const Made& contact) {
        if (!contact.isAnswered()) {
            ++figures.givenUp;
            return;
        }
        add(lines[m_services.places[contact.of.service] * width
                  + m_reasons.places[contact.of.reason]],
            contact);
        add(channels[contact.of.channel], contact);
        add(figures.all, contact);
    });
    for (size_t line = 0; line < lines.size(); ++line) {
        if (lines[line].answered > 0)
            figures.lines.append({ m_words->word(m_services.words[line / width]),
                                   m_words->word(m_reasons.words[line % width]),
                                   lines[line] });
    }
    std::ranges::sort(figures.lines,
                      [](const ContactFigures::Line& a, const ContactFigures::Line& b) {
                          // UTF-8 sorts by code point
                          const auto one = a.service.toUtf8();
                          const auto other = b.service.toUtf8();
                          return one != other ? one < other : a.reason.toUtf8() < b.reason.toUtf8();
                      });
    for (size_t number = 0; number < channels.size(); ++number) {
        if (channels[number].answered > 0)
            figures.channels.insert(m_words->word(Number(number)), channels[number]);
    }
    return figures;
}

ContactTimes ContactColumns::times(const FeedbackFilter& filter) const
{
    ContactTimes times;
    each(filter, [&times](const Made& contact) {
        if (!contact.isAnswered())
            return;
        ++times.answered;
        times.waitingSeconds += contact.waitingSeconds;
        times.handlingSeconds += contact.handlingSeconds;
        times.wrappedUp += contact.wrapUpSeconds == NotSaid ? 0 : 1;
        times.wrapUpSeconds += contact.wrapUpSeconds == NotSaid ? 0 : contact.wrapUpSeconds;
    });
    return times;
}

ContactEnds ContactColumns::ends(const FeedbackFilter& filter) const
{
    ContactEnds ends;
    std::vector<qint64> passedTo(size_t(m_words->size()));
    each(filter, [&](const Made& contact) {
        switch (contact.end) {
        case End::Resolved:
            ++ends.resolved;
            break;
        case End::PassedOn:
            ++passedTo[contact.passedTo];
            break;
        case End::NotResolved:
            ++ends.notResolved;
            break;
        case End::GivenUp:
            ++ends.givenUp;
            break;
        }
    });
    for (size_t number = 0; number < passedTo.size(); ++number) {
        if (passedTo[number] > 0)
            ends.passedTo.insert(m_words->word(Number(number)), passedTo[number]);
    }
    return ends;
}

std::array<HourCount, 24> ContactColumns::hours(const FeedbackFilter& filter) const
{
    std::array<HourCount, 24> hours {};
    each(filter, [&hours](const Made& contact) {
        auto& hour = hours.at(contact.hour);
        ++hour.contacts;
        if (!contact.isAnswered())
            return;
        ++hour.answered;
        hour.waitingSeconds += contact.waitingSeconds;
    });
    return hours;
}

QList<std::pair<QString, ContactFigures::Count>>
ContactColumns::by(FeedbackBy what, const FeedbackFilter& filter) const
{
    std::vector<ContactFigures::Count> counts(size_t(m_words->size()));
    each(filter, [&](const Made& contact) { add(counts[contact.of.by(what)], contact); });
    QList<std::pair<QString, ContactFigures::Count>> groups;
    for (size_t number = 0; number < counts.size(); ++number) {
        if (counts[number].answered > 0)
            groups.append({ m_words->word(Number(number)), counts[number] });
    }
    std::ranges::sort(groups, [](const auto& a, const auto& b) {
        if (a.second.answered != b.second.answered)
            return a.second.answered > b.second.answered;
        return a.first.compare(b.first, Qt::CaseInsensitive) < 0;
    });
    return groups;
}

QList<CauseCount> ContactColumns::causes(const FeedbackFilter& filter) const
{
    QHash<quint64, qint64> counted; // by system and cause, then by channel
    each(filter, [&counted](const Made& contact) {
        if (contact.cause != ChaseCause::None)
            ++counted[place(quint32 { contact.system } << 8 | quint32(contact.cause),
                            contact.of.channel)];
    });
    QMap<std::pair<QString, ChaseCause>, CauseCount> causes;
    for (auto count = counted.cbegin(); count != counted.cend(); ++count) {
        const auto row = quint32(count.key() >> 32);
        const auto& system = m_words->word(Number(row >> 8));
        const auto cause = ChaseCause(row & 0xff);
        auto& one = causes[{ system, cause }];
        one.system = system;
        one.cause = cause;
        one.channels[m_words->word(Number(count.key() & 0xffff))] += count.value();
    }
    auto list = causes.values();
    std::ranges::stable_sort(list, std::greater {}, &CauseCount::contacts);
    return list;
}

QList<ChasedItem>
ContactColumns::preventable(const FeedbackFilter& filter, qint64 now, qsizetype limit) const
{
    std::vector<bool> isBeyond(m_items.size());
    for (size_t at = 0; at < m_items.size(); ++at)
        isBeyond[at] = m_items[at].isBeyondTarget(now);
    QHash<quint64, qint64> counted; // by item, then by channel
    each(filter, [&](const Made& contact) {
        if (contact.cause != ChaseCause::None && contact.item != NoItem && isBeyond[contact.item])
            ++counted[place(contact.item, contact.of.channel)];
    });
    QHash<quint32, ChasedItem> found;
    for (auto count = counted.cbegin(); count != counted.cend(); ++count) {
        const auto at = quint32(count.key() >> 32);
        auto item = found.find(at);
        if (item == found.end())
            item = found.insert(at, m_items[at]);
        item->channels[m_words->word(Number(count.key() & 0xffff))] += count.value();
    }
    auto items = found.values();
    std::ranges::sort(items, [](const ChasedItem& a, const ChasedItem& b) {
        const auto one = a.contacts();
        const auto other = b.contacts();
        return std::tie(other, a.system, a.reference) < std::tie(one, b.system, b.reference);
    });
    items.resize(std::min(limit, items.size()));
    return items;
}

}
