#include "store/Numbering.h"

#include <QSet>

#include <map>
#include <tuple>

namespace guildhall {

namespace {

    struct Claim
    {
        std::size_t group = 0;
        bool founder = false;
        bool shown = false;
        int records = 0;
    };

    /// Claims on one number, one for each group that has records of it.
    using Claims = std::map<std::size_t, Claim>;

    const Claim& winner(const Claims& claims)
    {
        const Claim* best = nullptr;
        for (const auto& [group, claim] : claims) {
            if (best == nullptr
                || std::tuple(claim.founder, claim.records)
                    > std::tuple(best->founder, best->records))
                best = &claim;
        }
        return *best;
    }

    CustomerId found(const Numbered& record,
                     const QSet<CustomerId>& given,
                     const std::function<bool(CustomerId)>& isTaken)
    {
        CustomerId number = record.own;
        for (int attempt = 1; given.contains(number) || isTaken(number); ++attempt)
            number = CustomerId::founded(record.source, record.key, attempt);
        return number;
    }

    /// What was said about a person before they were taken for another stands under the number that
    /// they had: it must come back with them. Of several the one that led out of this group, since
    /// the others had been merged into that.
    CustomerId lostNumber(const std::vector<const Numbered*>& group,
                          const QSet<CustomerId>& given,
                          const std::function<bool(CustomerId)>& isTaken,
                          const std::function<CustomerId(CustomerId)>& mergedInto)
    {
        QSet<CustomerId> founded;
        for (const Numbered* record : group)
            founded.insert(record->own);
        std::tuple<bool, CustomerId> best;
        for (const CustomerId number : std::as_const(founded)) {
            const CustomerId heir = mergedInto(number);
            if (heir.isEmpty() || given.contains(number) || isTaken(number))
                continue;
            // False sorts first, and so does the smaller number.
            const std::tuple one(founded.contains(heir), number);
            if (std::get<CustomerId>(best).isEmpty() || one < best)
                best = one;
        }
        return std::get<CustomerId>(best);
    }

}

std::vector<CustomerId> numbersFor(const std::vector<std::vector<const Numbered*>>& groups,
                                   const std::function<bool(CustomerId)>& isTaken,
                                   const std::function<CustomerId(CustomerId)>& mergedInto)
{
    std::map<CustomerId, Claims> byNumber;
    for (std::size_t at = 0; at < groups.size(); ++at) {
        for (const Numbered* record : groups[at]) {
            Claim& claim = byNumber[record->current][at];
            claim.group = at;
            claim.founder = claim.founder || record->own == record->current;
            claim.shown = claim.shown || record->shown;
            ++claim.records;
        }
    }

    std::vector<CustomerId> numbers(groups.size());
    std::vector<std::tuple<bool, int>> rank(groups.size());
    for (const auto& [number, claims] : byNumber) {
        const Claim& best = winner(claims);
        const std::tuple standing(best.shown, best.records);
        // Numbers come in rising order, so the smallest wins among equals.
        if ((numbers[best.group].isEmpty() || standing > rank[best.group]) && !isTaken(number)) {
            numbers[best.group] = number;
            rank[best.group] = standing;
        }
    }

    QSet<CustomerId> given(numbers.begin(), numbers.end());
    for (std::size_t at = 0; at < groups.size(); ++at) {
        if (!numbers[at].isEmpty())
            continue;
        numbers[at] = lostNumber(groups[at], given, isTaken, mergedInto);
        if (numbers[at].isEmpty())
            numbers[at] = found(*groups[at].front(), given, isTaken);
        given.insert(numbers[at]);
    }
    return numbers;
}

}
