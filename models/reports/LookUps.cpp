#include "reports/LookUps.h"

#include "base/Clock.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    constexpr int DayStarts = 7;
    constexpr int DayEnds = 20;
    constexpr int TimesPeers = 3;
    constexpr qsizetype ShortestName = 3; // letters: initials say nothing

    bool isOpening(const AuditEntry& entry)
    {
        return entry.note.act == AuditNote::Act::Looked && !entry.note.customer.isEmpty();
    }

    bool isOutOfHours(const QDateTime& moment)
    {
        const auto there = inLondon(moment);
        return there.date().dayOfWeek() > Qt::Friday || there.time().hour() < DayStarts
            || there.time().hour() >= DayEnds;
    }

    QStringList wordsOf(const QString& text)
    {
        QStringList words;
        QString word;
        const QString plain = text.toCaseFolded().normalized(QString::NormalizationForm_D);
        for (const QChar letter : plain) {
            if (letter.isLetter())
                word += letter;
            else if (!letter.isMark() && !word.isEmpty())
                words.append(std::exchange(word, {}));
        }
        if (!word.isEmpty())
            words.append(word);
        return words;
    }

    bool namesThemselves(const AuditEntry& entry, const LookUpPeers& peers)
    {
        if (entry.note.act != AuditNote::Act::Searched)
            return false;
        const auto asked = wordsOf(entry.note.query);
        const auto name = wordsOf(peers.names.value(entry.note.who, entry.note.who.text()));
        return std::ranges::any_of(name, [&asked](const QString& word) {
            return word.size() >= ShortestName && asked.contains(word);
        });
    }

    bool looksHome(const AuditEntry& entry, const StaffHomes& homes)
    {
        return entry.note.act == AuditNote::Act::Searched
            ? homes.isOwnPostcode(entry.note.who, entry.note.query)
            : isOpening(entry) && homes.isOwnHome(entry.note.who, entry.note.customer);
    }

    bool hadContact(const AuditEntry& entry, const LookUpPeers& peers)
    {
        constexpr qint64 Day = 86'400;
        return std::ranges::any_of(peers.contacts.value(entry.note.customer),
                                   [&entry](const QDateTime& contact) {
                                       return std::abs(contact.secsTo(entry.at)) <= Day;
                                   });
    }

    /// Collects what one member of staff did of one kind.
    class Finds
    {
    public:
        void add(Unusual what, const AuditEntry& entry)
        {
            auto& look = m_looks[{ what, entry.note.who.text() }];
            look.who = entry.note.who;
            look.what = what;
            ++look.times;
            if (!look.last.isValid() || entry.at > look.last) {
                look.last = entry.at;
                look.customer = entry.note.customer;
            }
        }
        QList<UnusualLook> taken() const
        {
            QList<UnusualLook> looks;
            for (const auto& look : m_looks) {
                if (look.what != Unusual::WithoutContact || look.times >= FewestWithoutContact)
                    looks.append(look);
            }
            std::ranges::stable_sort(looks, [](const UnusualLook& a, const UnusualLook& b) {
                return a.what != b.what ? a.what < b.what : a.times > b.times;
            });
            return looks;
        }

    private:
        QMap<std::pair<Unusual, QString>, UnusualLook> m_looks;
    };

    struct DayOf
    {
        QSet<CustomerId> customers;
        AuditEntry last;
    };

    void findFarAbove(const QMap<std::pair<QString, QDate>, QHash<StaffId, DayOf>>& days,
                      Finds& finds)
    {
        for (const auto& staff : days) {
            for (auto one = staff.cbegin(); one != staff.cend(); ++one) {
                QList<qsizetype> peers;
                for (auto other = staff.cbegin(); other != staff.cend(); ++other) {
                    if (other.key() != one.key())
                        peers.append(other->customers.size());
                }
                if (peers.size() < FewestPeers || one->customers.size() < FewestInADay)
                    continue;
                std::ranges::sort(peers);
                if (one->customers.size() > TimesPeers * peers.at(peers.size() / 2))
                    finds.add(Unusual::FarAbove, one->last);
            }
        }
    }

}

QList<LookUpCount> lookUpCounts(const QList<AuditEntry>& entries)
{
    QMap<QString, LookUpCount> counts;
    for (const auto& entry : entries) {
        auto& count = counts[entry.note.who.text() + u'\n' + entry.note.role];
        count.who = entry.note.who;
        count.role = entry.note.role;
        switch (entry.note.act) {
        case AuditNote::Act::Searched:
            ++count.searches;
            break;
        case AuditNote::Act::Looked:
            count.opened += entry.note.customer.isEmpty() ? 0 : 1;
            break;
        case AuditNote::Act::Revealed:
            ++count.revealed;
            break;
        case AuditNote::Act::Exported:
            ++count.exported;
            break;
        case AuditNote::Act::Refused:
            ++count.refused;
            break;
        default:
            break;
        }
        if (!entry.note.customer.isEmpty())
            count.customers.insert(entry.note.customer);
    }
    auto list = counts.values();
    std::ranges::stable_sort(list, std::greater {}, &LookUpCount::opened);
    return list;
}

QList<UnusualLook> unusualLooks(const QList<AuditEntry>& entries, const LookUpPeers& peers)
{
    Finds finds;
    QMap<std::pair<QString, QDate>, QHash<StaffId, DayOf>> days;
    struct Pair
    {
        QSet<QDate> days;
        AuditEntry last;
    };
    QHash<std::pair<StaffId, CustomerId>, Pair> pairs;
    for (const auto& entry : entries) {
        if (namesThemselves(entry, peers))
            finds.add(Unusual::OwnName, entry);
        if (looksHome(entry, peers.homes))
            finds.add(Unusual::OwnAddress, entry);
        if (!isOpening(entry))
            continue;
        const auto day = inLondon(entry.at).date();
        auto& daily = days[{ entry.note.role, day }][entry.note.who];
        daily.customers.insert(entry.note.customer);
        daily.last = entry;
        auto& pair = pairs[{ entry.note.who, entry.note.customer }];
        pair.days.insert(day);
        if (!pair.last.at.isValid() || entry.at > pair.last.at)
            pair.last = entry;
        if (isOutOfHours(entry.at))
            finds.add(Unusual::OutOfHours, entry);
        if (!hadContact(entry, peers))
            finds.add(Unusual::WithoutContact, entry);
    }
    findFarAbove(days, finds);
    for (const auto& pair : std::as_const(pairs)) {
        if (pair.days.size() >= DaysAgain)
            finds.add(Unusual::Again, pair.last);
    }
    return finds.taken();
}

}
