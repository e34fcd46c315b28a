#include "pages/Insights.h"

#include "base/Clock.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    using Why = ProbableReason::Why;

    constexpr int MostSince = 50; // more is told as a number
    constexpr double DaySeconds = 86'400;

    double daysBetween(const QDateTime& from, const QDateTime& to)
    {
        return double(from.secsTo(to)) / DaySeconds;
    }

    bool live(const ItemCore& item)
    {
        return item.state == ItemState::Live || item.state == ItemState::Waiting;
    }

    /// Adds up what speaks for a matter; the heaviest part is the reason that is told.
    class Scale
    {
    public:
        explicit Scale(ProbableReason& reason)
            : m_reason(reason)
        {
        }

        void add(Why why, double weight, const QDateTime& when)
        {
            m_reason.score += weight;
            if (weight <= m_heaviest)
                return;
            m_heaviest = weight;
            m_reason.why = why;
            m_reason.when = when;
        }

        /// Counts, and is never the reason that is told.
        void addQuietly(double weight) { m_reason.score += weight; }

    private:
        ProbableReason& m_reason;
        double m_heaviest = 0;
    };

    class Ranking
    {
    public:
        Ranking(const CustomerView& view, const QDateTime& now)
            : m_view(view)
            , m_now(now)
        {
        }

        QList<ProbableReason> all()
        {
            for (const auto& request : m_view.requests) {
                if (live(request.item) && request.mask.sight == Sight::Open)
                    addRequest(request.item);
            }
            for (const auto& complaint : m_view.complaints) {
                if (live(complaint.item) && complaint.mask.sight == Sight::Open)
                    addComplaint(complaint.item);
            }
            for (const auto& account : m_view.accounts) {
                if (account.mask.sight == Sight::Open && account.item.overduePence > 0)
                    addAccount(account.item);
            }
            std::ranges::stable_sort(m_all, std::greater(), &ProbableReason::score);
            return m_all;
        }

    private:
        void addRequest(const ServiceRequest& request)
        {
            ProbableReason reason = begin(ProbableReason::Kind::Request, request);
            Scale scale(reason);
            weighItem(scale, request);
            if (request.appointment.isValid()) {
                const double ahead = daysBetween(m_now, request.appointment);
                if (ahead < 0)
                    scale.add(Why::MissedVisit, 3, request.appointment);
                else if (ahead <= 2)
                    scale.add(Why::VisitSoon, 1.6, request.appointment);
            }
            if (!request.hazard.isEmpty())
                reason.score += 1.2;
            m_all.append(reason);
        }

        void addComplaint(const Complaint& complaint)
        {
            ProbableReason reason = begin(ProbableReason::Kind::Complaint, complaint);
            Scale scale(reason);
            weighItem(scale, complaint);
            reason.score += 1;
            m_all.append(reason);
        }

        void addAccount(const Account& account)
        {
            ProbableReason reason = begin(ProbableReason::Kind::Account, account);
            reason.title = account.kind.isEmpty() ? account.service : account.kind;
            reason.pence = account.overduePence;
            Scale scale(reason);
            scale.add(Why::MoneyOverdue, 1.5, {});
            for (const AccountLine& line : account.lines) {
                const qint64 ago = line.on.daysTo(inLondon(m_now).date());
                if (line.pence == 0 && ago >= 0 && ago <= 14) {
                    scale.add(
                        Why::Reminder, 1.7, QDateTime(line.on, QTime(0, 0), london()).toUTC());
                    break;
                }
            }
            if (account.opened.isValid())
                scale.addQuietly(freshness(account.opened));
            weighContacts(scale, account.reference);
            m_all.append(reason);
        }

        /// What is new is asked about more often a day than what has lain for months.
        [[nodiscard]] double freshness(const QDateTime& opened) const
        {
            return 6 * std::exp(-std::max(0.0, daysBetween(opened, m_now)) / 30);
        }

        static ProbableReason begin(ProbableReason::Kind kind, const ItemCore& item)
        {
            ProbableReason reason;
            reason.kind = kind;
            reason.reference = item.reference;
            reason.title = item.title.isEmpty() ? item.service : item.title;
            reason.score = 1;
            return reason;
        }

        void weighItem(Scale& scale, const ItemCore& item)
        {
            scale.add(Why::Open, 0.1, item.opened);
            if (item.opened.isValid())
                scale.addQuietly(freshness(item.opened));
            if (item.due.isValid()) {
                const double late = daysBetween(item.due, m_now);
                if (late > 0)
                    scale.add(Why::Overdue, 2 + std::min(late / 14, 1.5), item.due);
                else if (late > -3)
                    scale.add(Why::DueSoon, 1, item.due);
            }
            QDateTime last = item.opened;
            for (const ItemEvent& event : item.events) {
                if (event.at <= m_now && (!last.isValid() || event.at > last))
                    last = event.at;
            }
            if (last.isValid()) {
                const double quiet = daysBetween(last, m_now);
                if (quiet > 9)
                    scale.add(Why::Silence, 0.8, last);
                else if (quiet < 7 && last != item.opened)
                    scale.add(Why::News, 0.7, last);
            }
            weighContacts(scale, item.reference);
        }

        void weighContacts(Scale& scale, const QString& reference)
        {
            int asked = 0;
            for (const auto& contact : m_view.contacts) {
                const double ago = daysBetween(contact.item.opened, m_now);
                if (!reference.isEmpty() && contact.item.about == reference && ago >= 0 && ago <= 14
                    && asked++ < 2)
                    scale.add(Why::ChasedBefore, asked == 1 ? 2.2 : 1, contact.item.opened);
            }
        }

        const CustomerView& m_view;
        const QDateTime& m_now;
        QList<ProbableReason> m_all;
    };

    QList<AnswerTogether> together(const CustomerView& view)
    {
        QMap<QString, AnswerTogether> byService;
        const auto take = [&byService](const ItemCore& item, bool isComplaint) {
            if (!live(item) || item.service.isEmpty())
                return;
            AnswerTogether& group = byService[item.service];
            group.service = item.service;
            group.references.append(item.reference);
            group.hasComplaint = group.hasComplaint || isComplaint;
        };
        for (const auto& request : view.requests) {
            if (request.mask.sight == Sight::Open)
                take(request.item, false);
        }
        for (const auto& complaint : view.complaints) {
            if (complaint.mask.sight == Sight::Open)
                take(complaint.item, true);
        }
        QList<AnswerTogether> groups;
        for (const AnswerTogether& group : std::as_const(byService)) {
            if (group.references.size() > 1)
                groups.append(group);
        }
        return groups;
    }

}

Insights insightsOf(const CustomerView& view, const QDateTime& now)
{
    Insights insights;
    insights.probable = Ranking(view, now).all();
    insights.together = together(view);
    for (const auto& contact : view.contacts) {
        const QDateTime& at = contact.item.opened;
        if (!at.isValid() || at > now)
            continue;
        if (!insights.lastContact.isValid() || at > insights.lastContact)
            insights.lastContact = at;
        if (daysBetween(at, now) <= 10)
            ++insights.contactsInTenDays;
    }
    for (const TimelineEvent& event : view.timeline) {
        const bool after
            = insights.lastContact.isValid() && event.at > insights.lastContact && event.at <= now;
        // What that call itself left behind is no news to whoever made it.
        const bool own = event.what == TimelineEvent::What::Contact
            || event.what == TimelineEvent::What::SurveyAnswer
            || (event.what == TimelineEvent::What::RequestReported
                && insights.lastContact.secsTo(event.at) < 3600);
        if (after && !own && insights.since.size() < MostSince)
            insights.since.append(event);
    }
    return insights;
}

}
