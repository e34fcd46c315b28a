// ReasonsBench.cpp - "probably calling about" held against the reference council's contacts, whose
// real reasons are known, beside two rules that anybody could think of.
#include "council/Items.h"
#include "council/Register.h"
#include "pages/Insights.h"

#include <QTextStream>
#include <QTimeZone>

#include <algorithm>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

using council::Feed;
using council::Moment;

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), qsizetype(words.size()));
}

QDateTime moment(Moment at)
{
    return at == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

QString reference(Feed feed, std::uint32_t ordinal)
{
    return QString::number(int(feed)) + u'/' + QString::number(ordinal);
}

/// What the window would have shown at that moment: nothing that happened later, and nothing that
/// was logged in the very call.
class Snapshot
{
public:
    Snapshot(const council::Items& items, std::uint32_t customer, Moment now)
        : m_items(items)
        , m_customer(customer)
        , m_now(now)
    {
        for (std::uint32_t i = 0; i < items.count(Feed::Repairs, customer); ++i)
            addRepair(i);
        for (std::uint32_t i = 0; i < items.count(Feed::StreetRequests, customer); ++i)
            addStreet(i);
        for (std::uint32_t i = 0; i < items.count(Feed::Cases, customer); ++i)
            addCase(i);
        for (std::uint32_t i = 0; i < items.count(Feed::TaxAccounts, customer); ++i)
            addAccount(Feed::TaxAccounts, i, items.tax(customer, i));
        if (items.count(Feed::RentAccounts, customer) > 0)
            addAccount(Feed::RentAccounts, 0, items.rent(customer));
    }

    CustomerView view;

private:
    [[nodiscard]] bool open(Moment opened, Moment closed) const
    {
        return opened < m_now - council::Hour && (closed == 0 || closed > m_now);
    }

    template <class Steps>
    void steps(ItemCore& item, const Steps& history) const
    {
        for (const council::Step& step : history) {
            if (step.at <= m_now)
                item.events.append({ moment(step.at), text(step.text) });
        }
    }

    void addRepair(std::uint32_t ordinal)
    {
        const council::Repair repair = m_items.repair(m_customer, ordinal);
        if (!open(repair.reported, repair.live() ? 0 : repair.updated))
            return;
        ServiceRequest made;
        made.reference = reference(Feed::Repairs, ordinal);
        made.service = u"Housing Repairs"_s;
        made.opened = moment(repair.reported);
        made.due = moment(repair.target);
        made.appointment = moment(repair.appointment);
        made.hazard = text(repair.hazard);
        steps(made, repair.history);
        view.requests.append({ made, {}, {}, OpenMask, Urgency::None });
    }

    void addStreet(std::uint32_t ordinal)
    {
        const council::StreetRequest request = m_items.request(m_customer, ordinal);
        if (!open(request.raised, request.closed))
            return;
        ServiceRequest made;
        made.reference = reference(Feed::StreetRequests, ordinal);
        made.service = text(request.design);
        made.opened = moment(request.raised);
        made.due = moment(request.due);
        steps(made, request.log);
        view.requests.append({ made, {}, {}, OpenMask, Urgency::None });
    }

    void addCase(std::uint32_t ordinal)
    {
        const council::Case stage = m_items.complaint(m_customer, ordinal);
        const Moment opened = council::fromLondon(stage.received, 9 * council::Hour);
        const Moment closed
            = stage.closed == 0 ? 0 : council::fromLondon(stage.closed, 17 * council::Hour);
        if (!open(opened, closed))
            return;
        Complaint made;
        made.reference = reference(Feed::Cases, ordinal);
        made.service = text(stage.service);
        made.opened = moment(opened);
        // Ten working days are a fortnight, as near as a guess needs.
        made.due = moment(opened + 14 * council::OneDay);
        view.complaints.append({ made, {}, {}, OpenMask, Urgency::None });
    }

    void addAccount(Feed feed, std::uint32_t ordinal, const council::Account& account)
    {
        if (account.overdueSince == 0 || account.overdueSince >= m_now)
            return;
        Account made;
        made.reference = reference(feed, ordinal);
        made.kind = feed == Feed::RentAccounts ? u"Rent"_s : u"Council Tax"_s;
        made.opened = moment(account.overdueSince);
        made.overduePence = std::max<std::int64_t>(account.overdue, 1);
        view.accounts.append({ made, {}, {}, OpenMask, Urgency::None });
    }

    const council::Items& m_items;
    std::uint32_t m_customer;
    Moment m_now;
};

struct Candidate
{
    QString reference;
    QDateTime opened, due;
};

QList<Candidate> candidatesOf(const CustomerView& view)
{
    QList<Candidate> all;
    for (const auto& one : view.requests)
        all.append({ one.item.reference, one.item.opened, one.item.due });
    for (const auto& one : view.complaints)
        all.append({ one.item.reference, one.item.opened, one.item.due });
    for (const auto& one : view.accounts)
        all.append({ one.item.reference, one.item.opened, one.item.opened });
    return all;
}

struct Score
{
    const char* name;
    int first = 0, three = 0;
    int hardFirst = 0, hardThree = 0; ///< where there was more than one to choose from

    void count(const QStringList& ranked, const QString& truth)
    {
        const qsizetype at = ranked.indexOf(truth);
        const int one = at == 0 ? 1 : 0;
        const int few = at >= 0 && at < 3 ? 1 : 0;
        first += one;
        three += few;
        if (ranked.size() > 1) {
            hardFirst += one;
            hardThree += few;
        }
    }
};

}

int main(int argc, char** argv)
{
    QTextStream out(stdout);
    const auto customers = argc > 1 ? std::uint32_t(QByteArray(argv[1]).toUInt()) : 20'000U;
    const auto seed = argc > 2 ? QByteArray(argv[2]).toULongLong() : 1ULL;
    const Moment today
        = QDateTime(QDate(2026, 11, 20), QTime(14, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    const council::Council made({ std::max(10U, customers), seed, today });
    const council::Sheets sheets(made);
    const council::Items items(made, sheets);
    Score ours { "this ranking" }, newest { "newest live item" }, overdue { "most overdue" },
        chance { "any order" };
    int contacts = 0, live = 0, several = 0;
    for (std::uint32_t customer = 0; customer < made.options().customers; ++customer) {
        for (std::uint32_t i = 0; i < items.count(Feed::Contacts, customer); ++i) {
            const council::Contact contact = items.contact(customer, i);
            ++contacts;
            const CustomerView view = Snapshot(items, customer, contact.started).view;
            QList<Candidate> all = candidatesOf(view);
            if (!contact.reason.about || all.isEmpty())
                continue;
            const QString truth
                = reference(contact.reason.about->feed, contact.reason.about->ordinal);
            if (std::ranges::find(all, truth, &Candidate::reference) == all.end())
                continue; // new to us, or closed by then
            ++live;
            several += all.size() > 1 ? 1 : 0;
            const auto names = [&all] {
                QStringList ranked;
                for (const Candidate& one : std::as_const(all))
                    ranked.append(one.reference);
                return ranked;
            };
            chance.count(names(), truth);
            std::ranges::stable_sort(all, std::greater(), &Candidate::opened);
            newest.count(names(), truth);
            std::ranges::stable_sort(all, [](const Candidate& a, const Candidate& b) {
                if (a.due.isValid() != b.due.isValid())
                    return a.due.isValid();
                return a.due < b.due;
            });
            overdue.count(names(), truth);
            QStringList ranked;
            for (const ProbableReason& one : insightsOf(view, moment(contact.started)).probable)
                ranked.append(one.reference);
            ours.count(ranked, truth);
        }
    }
    const auto share = [](int part, int whole) {
        return QString::number(100.0 * part / std::max(1, whole), 'f', 1) + u'%';
    };
    out << contacts << " contacts; " << live << " about something that was live before the call, "
        << several << " of them with more than one live matter to choose from\n";
    for (const Score& score : { ours, newest, overdue, chance })
        out << QString::fromLatin1(score.name).leftJustified(18) << " hit at 1 "
            << share(score.first, live) << ", at 3 " << share(score.three, live)
            << "; of several: at 1 " << share(score.hardFirst, several) << ", at 3 "
            << share(score.hardThree, several) << '\n';
    return 0;
}
