#include "pages/ComposeCustomer.h"

#include "base/Clock.h"
#include "pages/ComposePerson.h"
#include "pages/ComposeTimeline.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int SoonDays = 5; // a working week: what an advisor can still do something about

    bool open(const ItemCore& item)
    {
        return item.state == ItemState::Live || item.state == ItemState::Waiting;
    }

    Urgency urgencyOf(const ItemCore& item, const QDateTime& now)
    {
        if (!open(item) || !item.due.isValid())
            return Urgency::None;
        if (item.due < now)
            return Urgency::Overdue;
        return inLondon(now).date().daysTo(inLondon(item.due).date()) <= SoonDays ? Urgency::Soon
                                                                                  : Urgency::None;
    }

    void hide(ItemCore& item)
    {
        item.title.clear();
        item.detail.clear();
        item.stateText.clear();
        for (ItemEvent& event : item.events)
            event.text.clear();
    }

    void hideMore(ServiceRequest& request)
    {
        request.hazard.clear();
        request.appointment = {};
    }

    void hideMore(Complaint& complaint)
    {
        complaint.theme.clear();
        complaint.subService.clear();
        complaint.rootCause.clear();
        complaint.outcome.clear();
    }

    void hideMore(Account& account)
    {
        account.balancePence = 0;
        account.overduePence = 0;
        for (AccountLine& line : account.lines)
            line = { line.on, {}, 0 };
    }

    void hideMore(Contact& contact)
    {
        contact.reason.clear();
        contact.about.clear();
        contact.passedTo.clear();
    }

    template <class T>
    Item<T> itemOf(const HeldRecord& record, Sight sight, const QDateTime& now)
    {
        Item<T> item { std::get<T>(record.body), record.from, record.key, sight };
        item.urgency = urgencyOf(item.item, now);
        if (sight == Sight::Hidden) {
            hide(item.item);
            hideMore(item.item);
        }
        return item;
    }

    /// Live ones first, the soonest due at the top; then the newest.
    template <class T>
    void sortByNeed(QList<Item<T>>& items)
    {
        std::ranges::stable_sort(items, [](const Item<T>& a, const Item<T>& b) {
            if (open(a.item) != open(b.item))
                return open(a.item);
            if (open(a.item) && a.item.due != b.item.due) {
                if (a.item.due.isValid() != b.item.due.isValid())
                    return a.item.due.isValid();
                return a.item.due < b.item.due;
            }
            return a.item.opened > b.item.opened;
        });
    }

    void earliest(QDateTime& first, const QDateTime& moment)
    {
        if (moment.isValid() && (!first.isValid() || moment < first))
            first = moment;
    }

}

CustomerView composeCustomer(const CustomerRecords& held, const QDateTime& now, const Masking& mask)
{
    CustomerView view;
    view.id = held.id;
    composePerson(view, held.records, mask);

    for (const HeldRecord& record : held.records) {
        switch (kindOf(record.body)) {
        case RecordKind::Person:
            break;
        case RecordKind::Request:
            view.requests.append(itemOf<ServiceRequest>(record, mask(FieldClass::Requests), now));
            addEvents(view.timeline, view.requests.last());
            break;
        case RecordKind::Complaint:
            view.complaints.append(itemOf<Complaint>(record, mask(FieldClass::Complaints), now));
            addEvents(view.timeline, view.complaints.last());
            break;
        case RecordKind::Account:
            view.accounts.append(itemOf<Account>(record, mask(FieldClass::Money), now));
            addEvents(view.timeline, view.accounts.last());
            break;
        case RecordKind::Contact:
            view.contacts.append(itemOf<Contact>(record, mask(FieldClass::Contacts), now));
            addEvents(view.timeline, view.contacts.last());
            break;
        case RecordKind::SurveyAnswer: {
            Item<SurveyAnswer> answer { std::get<SurveyAnswer>(record.body),
                                        record.from,
                                        record.key,
                                        mask(FieldClass::Contacts) };
            if (answer.sight == Sight::Hidden)
                answer.item.comment.clear();
            addEvents(view.timeline, answer);
            break;
        }
        }
    }

    for (const auto& request : std::as_const(view.requests)) {
        if (!open(request.item))
            continue;
        ++view.liveRequests;
        view.requestsOverdue += request.urgency == Urgency::Overdue ? 1 : 0;
        earliest(view.nextRequestDue, request.item.due);
    }
    for (const auto& complaint : std::as_const(view.complaints)) {
        if (!open(complaint.item))
            continue;
        ++view.openComplaints;
        earliest(view.nextComplaintDue, complaint.item.due);
    }
    for (const auto& account : std::as_const(view.accounts))
        view.overduePence += account.item.overduePence;

    sortByNeed(view.requests);
    sortByNeed(view.complaints);
    sortByNeed(view.accounts);
    std::ranges::stable_sort(
        view.timeline, [](const TimelineEvent& a, const TimelineEvent& b) { return a.at > b.at; });
    return view;
}

}
