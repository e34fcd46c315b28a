#include "pages/ComposeTimeline.h"

#include "base/Clock.h"

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    using What = TimelineEvent::What;
    using Precision = TimelineEvent::Precision;

    QDateTime atDay(QDate day)
    {
        return day.isValid() ? QDateTime(day, QTime(0, 0), london()).toUTC() : QDateTime();
    }

    template <class T>
    TimelineEvent
    eventOf(const Item<T>& item, What what, const QDateTime& at, QLatin1StringView part)
    {
        TimelineEvent event;
        event.what = what;
        event.at = at;
        event.mask = item.mask;
        event.from = item.from;
        event.id = item.from.source.text() + u'/' + QString::number(int(what)) + u'/' + item.key
            + u'/' + part;
        if constexpr (std::is_base_of_v<ItemCore, T>) {
            event.reference = item.item.reference;
            event.subject = item.item.title.isEmpty() ? item.item.service : item.item.title;
        }
        return event;
    }

    void add(QList<TimelineEvent>& timeline, const TimelineEvent& event)
    {
        if (event.at.isValid())
            timeline.append(event);
    }

    template <class T>
    void addUpdates(QList<TimelineEvent>& timeline, const Item<T>& item, What what)
    {
        for (qsizetype i = 0; i < item.item.events.size(); ++i) {
            const ItemEvent& happened = item.item.events.at(i);
            auto event = eventOf(item, what, happened.at, {});
            event.id += QString::number(i);
            event.text = happened.text;
            event.urgency = item.urgency;
            add(timeline, event);
        }
    }

}

void addEvents(QList<TimelineEvent>& timeline, const Item<ServiceRequest>& request)
{
    auto reported = eventOf(request, What::RequestReported, request.item.opened, "opened"_L1);
    reported.detail = request.item.detail;
    reported.text = request.item.service;
    add(timeline, reported);
    addUpdates(timeline, request, What::RequestUpdate);
    auto closed = eventOf(request, What::RequestClosed, request.item.closed, "closed"_L1);
    closed.text = request.item.stateText;
    add(timeline, closed);
}

void addEvents(QList<TimelineEvent>& timeline, const Item<Complaint>& complaint)
{
    const Complaint& facts = complaint.item;
    auto received = eventOf(complaint,
                            What::ComplaintReceived,
                            facts.received.isValid() ? atDay(facts.received) : facts.opened,
                            "received"_L1);
    received.precision = facts.received.isValid() ? Precision::Day : Precision::Moment;
    received.text = facts.channel;
    received.detail = facts.detail;
    add(timeline, received);

    auto acknowledged = eventOf(
        complaint, What::ComplaintAcknowledged, atDay(facts.acknowledged), "acknowledged"_L1);
    acknowledged.precision = Precision::Day;
    add(timeline, acknowledged);
    addUpdates(timeline, complaint, What::ComplaintUpdate);

    auto answered
        = eventOf(complaint, What::ComplaintAnswered, atDay(facts.answered), "answered"_L1);
    answered.precision = Precision::Day;
    answered.text = facts.outcome;
    add(timeline, answered);
}

/// Only what has happened: bills that are still to come stand with the balance.
void addEvents(QList<TimelineEvent>& timeline, const Item<Account>& account, const QDateTime& now)
{
    const QDate today = inLondon(now).date();
    for (qsizetype i = 0; i < account.item.lines.size(); ++i) {
        const AccountLine& line = account.item.lines.at(i);
        if (line.on > today)
            continue;
        auto event = eventOf(account, What::AccountLine, atDay(line.on), {});
        event.id += QString::number(i);
        event.precision = Precision::Day;
        event.subject = account.item.kind;
        event.text = line.text;
        event.pence = line.pence;
        add(timeline, event);
    }
}

void addEvents(QList<TimelineEvent>& timeline, const Item<Contact>& contact)
{
    auto event = eventOf(contact, What::Contact, contact.item.opened, "contact"_L1);
    event.subject = contact.item.channel;
    event.text = contact.item.reason.isEmpty() ? contact.item.title : contact.item.reason;
    event.detail = contact.item.passedTo.isEmpty() ? contact.item.advisor : contact.item.passedTo;
    if (!contact.item.about.isEmpty())
        event.reference = contact.item.about;
    add(timeline, event);
}

void addEvents(QList<TimelineEvent>& timeline, const Item<SurveyAnswer>& answer)
{
    auto event = eventOf(answer, What::SurveyAnswer, answer.item.receivedAt, "answer"_L1);
    event.subject = answer.item.channel;
    event.text = answer.item.rating;
    event.detail = answer.item.comment;
    add(timeline, event);
}

}
