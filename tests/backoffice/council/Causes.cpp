// Causes.cpp - what moves people to ring: the true course of each matter and the patience of each
// person, neither of which is in any record.
#include "council/Items.h"

#include <algorithm>

namespace guildhall::council {

namespace {

    using namespace std::string_view_literals;

    constexpr auto Progress = "progress of an earlier request"sv;

    class Moved
    {
    public:
        Moved(std::uint64_t seed, std::uint32_t customer)
            : m_person(seed, Purpose::Cause, customer)
            , m_patience(static_cast<Day>(m_person.between(60, 160)))
        {
        }

        /// Some worry more about one matter than about another, and nobody can see why.
        void by(const Concern& about,
                std::string_view words,
                Moment felt,
                Day lull,
                std::uint32_t weight)
        {
            const std::uint32_t worry = weight * (50 + m_person.below(101U)) / 100;
            const bool chases = felt > about.opened + Hour;
            all.push_back({ about,
                            words,
                            chases,
                            felt,
                            about.closed,
                            lull == 0 ? 0 : std::max(1, patient(lull)),
                            worry });
        }

        /// What is over, or was never a matter of ours.
        void byNothingOpen(std::string_view words, Moment felt, Day lull, std::uint32_t weight)
        {
            all.push_back({ {}, words, false, felt, 0, lull, weight });
        }

        /// Days as this person waits them.
        [[nodiscard]] Day patient(Day days) const { return days * m_patience / 100; }
        /// The post takes a day or three.
        [[nodiscard]] Moment onTheMat(Moment sent)
        {
            return sent + m_person.between(1, 3) * OneDay;
        }
        [[nodiscard]] bool mayBe(std::uint32_t perThousand) { return m_person.chance(perThousand); }

        std::vector<Cause> all;

    private:
        Draw m_person;
        Day m_patience;
    };

    void ofRepair(Moved& moved, const Concern& concern, const Repair& repair)
    {
        const std::uint32_t need = repair.hazard.empty() ? 100 : 160;
        moved.by(concern, "new request"sv, repair.reported, 0, 45);
        moved.by(concern, Progress, repair.reported + moved.patient(5) * OneDay, 3, need);
        moved.by(concern, Progress, repair.reported + moved.patient(13) * OneDay, 6, need * 2);
        moved.by(concern, Progress, repair.target, 4, need * 5);
        moved.by(concern, Progress, repair.target + moved.patient(21) * OneDay, 9, need * 2);
        if (repair.missed != 0)
            moved.by(concern, Progress, repair.missed + 3 * Hour, 1, need * 8);
        if (repair.appointment != 0 && repair.appointment != repair.missed)
            moved.by(concern, Progress, repair.booked + 2 * Hour, 2, 220);
        for (const Step& step : repair.history) {
            if (step.at > repair.reported && step.at != repair.completed)
                moved.by(concern, Progress, step.at + 2 * Hour, 2, 90);
        }
        if (repair.completed != 0 && moved.mayBe(300))
            moved.byNothingOpen(
                "work that was done is not right"sv, repair.completed + OneDay, 5, 420);
    }

    void ofStreet(Moved& moved, const Concern& concern, const StreetRequest& request)
    {
        moved.by(concern, "new request"sv, request.raised, 0, 55);
        moved.by(concern, Progress, request.raised + moved.patient(4) * OneDay, 3, 70);
        moved.by(concern, Progress, request.due, 3, request.outside ? 160 : 420);
        moved.by(concern, Progress, request.due + moved.patient(14) * OneDay, 8, 110);
        if (request.closed != 0 && moved.mayBe(250))
            moved.byNothingOpen("closed, and nothing was done"sv, request.closed + OneDay, 3, 400);
    }

    void ofComplaint(Moved& moved, const Concern& concern, const Case& stage)
    {
        const Moment received = concern.opened;
        const Moment answerBy = fromLondon(addWorkingDays(stage.received, 13), 17 * Hour);
        const Day read = addWorkingDays(stage.received, 5);
        if (stage.acknowledged == 0 || stage.acknowledged > read)
            moved.by(concern, Progress, fromLondon(read, 12 * Hour), 2, 420);
        else
            moved.by(concern, Progress, fromLondon(stage.acknowledged, 12 * Hour) + OneDay, 3, 110);
        moved.by(concern, Progress, received + moved.patient(8) * OneDay, 3, 130);
        moved.by(concern, Progress, answerBy, 3, 620);
        if (stage.closed != 0)
            moved.byNothingOpen("does not accept the answer"sv,
                                moved.onTheMat(fromLondon(stage.closed, 17 * Hour)),
                                4,
                                300);
    }

    /// Every bill makes some ask, whether or not anything is owed.
    void
    ofBills(Moved& moved, Feed feed, std::uint32_t ordinal, const Account& account, Moment since)
    {
        const Concern concern { feed, ordinal, since, 0 };
        const std::uint32_t need = feed == Feed::TaxAccounts ? 75 : 25;
        for (const Line& line : account.lines) {
            if (line.pence > 0)
                moved.by(
                    concern, "a bill or an instalment"sv, fromLondon(line.on, 9 * Hour), 2, need);
        }
    }

    void ofArrears(Moved& moved, const Concern& concern, const Account& account)
    {
        const bool final = account.recovery == "final notice"sv;
        moved.by(concern, Progress, moved.onTheMat(concern.opened), 2, final ? 900 : 620);
        moved.by(concern, Progress, concern.opened + moved.patient(14) * OneDay, 10, 120);
    }

}

std::vector<Cause> Items::causes(std::uint32_t customer) const
{
    Moved moved(m_council.seed(), customer);
    for (const Concern& concern : concerns(customer)) {
        switch (concern.feed) {
        case Feed::Repairs:
            ofRepair(moved, concern, repair(customer, concern.ordinal));
            break;
        case Feed::StreetRequests:
            ofStreet(moved, concern, request(customer, concern.ordinal));
            break;
        case Feed::Cases:
            ofComplaint(moved, concern, complaint(customer, concern.ordinal));
            break;
        case Feed::TaxAccounts:
            ofArrears(moved, concern, tax(customer, concern.ordinal));
            break;
        case Feed::RentAccounts:
            ofArrears(moved, concern, rent(customer));
            break;
        default: // a letter asks for papers
            moved.by(concern, Progress, moved.onTheMat(concern.opened), 4, 500);
            break;
        }
    }
    const Moment since = m_council.today() - 150 * OneDay;
    for (std::uint32_t i = 0; i < count(Feed::TaxAccounts, customer); ++i)
        ofBills(moved, Feed::TaxAccounts, i, tax(customer, i), since);
    if (count(Feed::RentAccounts, customer) > 0)
        ofBills(moved, Feed::RentAccounts, 0, rent(customer), since);
    std::erase_if(moved.all, [this, since](const Cause& cause) {
        return cause.felt < since || cause.felt >= m_council.today() - Hour;
    });
    return moved.all;
}

}
