#include "pages/ProbableReasons.h"

#include "base/Clock.h"
#include "domain/text/Fold.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    using Kind = Evidence::Kind;
    using Precision = TimelineEvent::Precision;

    constexpr double DaySeconds = 86'400;
    constexpr int Week = 7;
    constexpr int Fortnight = 14;
    constexpr int ThreeWeeks = 21;

    /// The visit is on a later day than the one by which the matter is due.
    bool isTooLate(const ServiceRequest& item)
    {
        return item.due.isValid() && inLondon(item.due).date() < inLondon(item.appointment).date();
    }

    QDateTime startOf(QDate day)
    {
        return QDateTime(day, QTime(0, 0), london()).toUTC();
    }

    double daysBetween(const QDateTime& from, const QDateTime& to)
    {
        return double(from.secsTo(to)) / DaySeconds;
    }

    bool live(const ItemCore& item)
    {
        return item.state == ItemState::Live || item.state == ItemState::Waiting;
    }

    /// The words by which a telephone line and a service may name the same thing.
    QSet<QString> namesIn(const QStringList& texts)
    {
        constexpr qsizetype Shortest = 4; // "and" and "of" name nothing
        QSet<QString> names;
        for (const QString& text : texts) {
            for (const QString& word : folded(text).split(u' ', Qt::SkipEmptyParts)) {
                if (word.size() >= Shortest)
                    names.insert(word.endsWith(u's') ? word.chopped(1) : word);
            }
        }
        return names;
    }

    class Ranking
    {
    public:
        Ranking(const CustomerView& view, const QDateTime& now, const QString& queue)
            : m_view(view)
            , m_now(now)
            , m_today(inLondon(now).date())
            , m_queue(namesIn({ queue }))
            , m_general(queue.startsWith("General"_L1))
        {
        }

        QList<ProbableReason> all()
        {
            for (const auto& request : m_view.requests) {
                if (live(request.item) && request.mask.sight == Sight::Open)
                    addRequest(request);
            }
            for (const auto& complaint : m_view.complaints) {
                if (live(complaint.item) && complaint.mask.sight == Sight::Open)
                    addComplaint(complaint);
            }
            for (const auto& account : m_view.accounts) {
                if (account.mask.sight == Sight::Open)
                    addAccount(account);
            }
            addSomethingNew();
            std::ranges::stable_sort(m_all, std::greater(), &ProbableReason::score);
            return m_all;
        }

    private:
        void addRequest(const Item<ServiceRequest>& request)
        {
            const ServiceRequest& item = request.item;
            ProbableReason& reason = begin(ProbableReason::Kind::Request, item);
            add(reason, Kind::Request, item.opened);
            addCommon(reason, item);
            if (item.appointment.isValid()) {
                const double ahead = daysBetween(m_now, item.appointment);
                if (ahead < 0)
                    add(reason,
                        ahead > -5 ? Kind::MissedVisit : Kind::VisitLongPast,
                        item.appointment);
                else if (ahead <= 2)
                    add(reason, Kind::VisitSoon, item.appointment);
                else if (ahead <= Fortnight)
                    add(reason,
                        isTooLate(item) ? Kind::VisitTooLate : Kind::VisitBooked,
                        item.appointment);
            }
            if (!item.hazard.isEmpty())
                add(reason, Kind::Hazard, item.opened);
            if (item.state == ItemState::Waiting && !item.detail.isEmpty() && !item.due.isValid())
                add(reason, Kind::AwaitsThem, item.opened);
            addQueue(reason, { item.service, item.title, request.from.source.text() });
        }

        void addComplaint(const Item<Complaint>& complaint)
        {
            const Complaint& item = complaint.item;
            ProbableReason& reason = begin(ProbableReason::Kind::Complaint, item);
            add(reason, Kind::Complaint, item.opened);
            addCommon(reason, item);
            const QDateTime received
                = item.received.isValid() ? startOf(item.received) : item.opened;
            if (!item.acknowledged.isValid() && received.isValid()
                && daysBetween(received, m_now) > 7)
                add(reason, Kind::NotAcknowledged, received);
            addQueue(reason, { item.service, u"Complaints"_s, complaint.from.source.text() });
        }

        /// The last line of that sort which is not yet to come; a letter is a line without money.
        QDate lastLine(const Account& account, auto&& wanted) const
        {
            QDate last;
            for (const AccountLine& line : account.lines) {
                if (wanted(line) && line.on <= m_today && (!last.isValid() || line.on > last))
                    last = line.on;
            }
            return last;
        }

        void addAccount(const Item<Account>& account)
        {
            const Account& item = account.item;
            const QDate letter
                = lastLine(item, [](const AccountLine& line) { return line.pence == 0; });
            const QDate charge
                = lastLine(item, [](const AccountLine& line) { return line.pence > 0; });
            ProbableReason& reason = begin(ProbableReason::Kind::Account, item);
            reason.title = item.name();
            reason.pence = std::max<qint64>(item.overduePence, 0);
            add(reason, Kind::Account, {});
            if (item.overduePence > 0)
                add(reason, Kind::MoneyOverdue, {});
            const bool charged = charge.isValid() && charge.daysTo(m_today) <= 5;
            if (charged)
                addDay(reason, Kind::NewCharge, charge);
            if (letter.isValid() && letter.daysTo(m_today) <= 6)
                addDay(reason, Kind::LetterNow, letter);
            else if (letter.isValid() && letter.daysTo(m_today) <= 30)
                addDay(reason, Kind::LetterBefore, letter);
            else if (!charged)
                addDay(reason, Kind::NoNewLine, std::max(charge, letter));
            addContacts(reason, item.reference, {});
            addQueue(reason, { item.service, item.kind, account.from.source.text() });
        }

        void addSomethingNew()
        {
            ProbableReason reason;
            reason.kind = ProbableReason::Kind::SomethingNew;
            add(reason, Kind::Nothing, {});
            const auto fits = [](const ProbableReason& one) {
                return std::ranges::count(one.evidence, Kind::QueueFits, &Evidence::kind) > 0;
            };
            if (m_general)
                add(reason, Kind::GeneralLine, {});
            else if (!m_queue.isEmpty() && std::ranges::none_of(m_all, fits))
                add(reason, Kind::NothingFits, {});
            m_all.append(reason);
        }

        ProbableReason& begin(ProbableReason::Kind kind, const ItemCore& item)
        {
            ProbableReason reason;
            reason.kind = kind;
            reason.reference = item.reference;
            reason.title = item.title.isEmpty() ? item.service : item.title;
            m_all.append(reason);
            return m_all.last();
        }

        static void add(ProbableReason& reason, const Evidence& evidence)
        {
            const double weight = weightOf(evidence.kind);
            reason.score += weight;
            const auto lighter = std::ranges::find_if(
                std::as_const(reason.evidence),
                [weight](const Evidence& one) { return weightOf(one.kind) < weight; });
            reason.evidence.insert(lighter, evidence);
        }
        static void add(ProbableReason& reason, Kind kind, const QDateTime& when)
        {
            add(reason, { kind, when, Precision::Moment });
        }
        static void addDay(ProbableReason& reason, Kind kind, QDate day)
        {
            add(reason, { kind, startOf(day), Precision::Day });
        }

        void addCommon(ProbableReason& reason, const ItemCore& item)
        {
            if (item.due.isValid()) {
                const double late = daysBetween(item.due, m_now);
                if (late > ThreeWeeks)
                    add(reason, Kind::LongOverdue, item.due);
                else if (late > Week)
                    add(reason, Kind::Overdue, item.due);
                else if (late > 0)
                    add(reason, Kind::JustOverdue, item.due);
                else if (late > -3)
                    add(reason, Kind::DueSoon, item.due);
            }
            QDateTime last;
            for (const ItemEvent& event : item.events) {
                const bool ofItsOwn = !item.opened.isValid() || item.opened.secsTo(event.at) > 3600;
                if (ofItsOwn && event.at <= m_now && (!last.isValid() || event.at > last))
                    last = event.at;
            }
            if (last.isValid() && daysBetween(last, m_now) <= 4)
                add(reason, Kind::News, last);
            addContacts(reason, item.reference, last);
            const QDateTime touched = last.isValid() ? last : item.opened;
            const bool asked = std::ranges::any_of(reason.evidence, [](const Evidence& one) {
                return one.kind == Kind::AskedUnanswered || one.kind == Kind::AskedBefore;
            });
            if (!asked && touched.isValid() && daysBetween(touched, m_now) > 9)
                add(reason, Kind::Silence, touched);
            if (item.opened.isValid() && daysBetween(item.opened, m_now) <= 3)
                add(reason, Kind::JustReported, item.opened);
        }

        void addContacts(ProbableReason& reason, const QString& reference, const QDateTime& news)
        {
            if (reference.isEmpty())
                return;
            for (const Promise& promise : m_view.promises) {
                if (promise.about.contains(reference) && promise.state == Promise::State::Open
                    && promise.due.isValid() && promise.due < m_today)
                    add(reason, Kind::PromiseBroken, startOf(promise.due));
            }
            QDateTime asked;
            int times = 0;
            for (const auto& contact : m_view.contacts) {
                const double ago = daysBetween(contact.item.opened, m_now);
                if (contact.item.about != reference || ago < 0 || ago > Fortnight)
                    continue;
                ++times;
                if (!asked.isValid() || contact.item.opened > asked)
                    asked = contact.item.opened;
            }
            if (times > 1)
                add(reason, Kind::AskedTwice, asked);
            if (asked.isValid())
                add(reason,
                    news.isValid() && news > asked ? Kind::AskedBefore : Kind::AskedUnanswered,
                    asked);
        }

        void addQueue(ProbableReason& reason, const QStringList& names)
        {
            if (!m_queue.isEmpty() && !m_general)
                add(reason,
                    namesIn(names).intersects(m_queue) ? Kind::QueueFits : Kind::QueueDiffers,
                    {});
        }

        const CustomerView& m_view;
        const QDateTime& m_now;
        QDate m_today;
        QSet<QString> m_queue;
        bool m_general;
        QList<ProbableReason> m_all;
    };

}

/// Logarithms of how many times likelier a call becomes: 0.7 doubles, 1.6 is five times, 2.3 ten
/// times. A live request on which nothing has happened is 0. Learned by `reasons-bench --learn` on
/// invented councils (seeds 101 to 106) that no measurement uses, and rounded; what these councils
/// cannot show (a promise, as promises are made in Guildhall) was set beside what is like it.
double weightOf(Evidence::Kind kind)
{
    switch (kind) {
    case Kind::Request:
        return 0;
    case Kind::Complaint:
        return 0.5;
    case Kind::Account:
        return -1.1;
    case Kind::NewCharge:
        return 0.1;
    case Kind::MoneyOverdue:
        return 2.2;
    case Kind::PromiseBroken:
        return 3.5;
    case Kind::MissedVisit:
        return 2.9;
    case Kind::AskedUnanswered:
        return 2.3;
    case Kind::AskedTwice:
        return 0.5;
    case Kind::AskedBefore:
        return 0.9;
    case Kind::JustOverdue:
        return 2.1;
    case Kind::VisitLongPast:
        return 0.1;
    case Kind::NoNewLine:
        return -2.7;
    case Kind::Overdue:
        return 1.6;
    case Kind::LongOverdue:
        return -2.7;
    case Kind::DueSoon:
        return 0.2;
    case Kind::VisitSoon:
        return 0.5;
    case Kind::VisitBooked:
    case Kind::VisitTooLate:
        return 1.2;
    case Kind::JustReported:
        return -1.1;
    case Kind::News:
        return 0.4;
    case Kind::Silence:
        return -1.8;
    case Kind::Hazard:
        return 0.5;
    case Kind::NotAcknowledged:
        return -0.4;
    case Kind::AwaitsThem:
        return -1.2;
    case Kind::LetterNow:
        return 0.5;
    case Kind::LetterBefore:
        return -1.3;
    case Kind::QueueFits:
        return 1.1;
    case Kind::QueueDiffers:
        return -3.4;
    case Kind::Nothing:
        return -3;
    case Kind::GeneralLine:
        return 0;
    case Kind::NothingFits:
        return -0.5;
    }
    return 0;
}

QList<ProbableReason>
probableReasons(const CustomerView& view, const QDateTime& now, const QString& queue)
{
    return Ranking(view, now, queue).all();
}

}
