#include "pages/Insights.h"

#include <QMap>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

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

    QList<AnswerTogether> together(const CustomerView& view)
    {
        QMap<QString, AnswerTogether> byService;
        const auto take = [&byService](const ItemCore& item, bool isComplaint) {
            if (!live(item) || item.service.isEmpty())
                return;
            // The tracker writes Housing Repairs where another system has Housing repairs.
            AnswerTogether& group = byService[item.service.toCaseFolded()];
            if (group.service.isEmpty())
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

Insights insightsOf(const CustomerView& view, const QDateTime& now, const QString& queue)
{
    Insights insights;
    insights.probable = probableReasons(view, now, queue);
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
        // What that call itself left behind, or was written here, is no news to whoever made it.
        const bool own = event.what == TimelineEvent::What::Contact
            || event.what == TimelineEvent::What::SurveyAnswer
            || event.what == TimelineEvent::What::WaitsToBeSent
            || event.what == TimelineEvent::What::SentNotShown
            || (event.what == TimelineEvent::What::RequestReported
                && insights.lastContact.secsTo(event.at) < 3600);
        if (after && !own && insights.since.size() < MostSince)
            insights.since.append(event);
    }
    return insights;
}

}
