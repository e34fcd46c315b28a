#include "pages/ComposeCustomer.h"

#include "base/Clock.h"
#include "pages/ComposeTimeline.h"

#include <algorithm>
#include <optional>

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

    void hideWords(ItemCore& item)
    {
        item.title.clear();
        item.detail.clear();
        for (ItemEvent& event : item.events)
            event.text.clear();
    }

    void hide(ServiceRequest&) { } // seen whole or not at all

    void hide(Complaint& complaint)
    {
        hideWords(complaint);
        complaint.theme.clear();
        complaint.subService.clear();
        complaint.rootCause.clear();
        complaint.outcome.clear();
    }

    void hide(Account& account)
    {
        hideWords(account);
        account.stateText.clear();
        account.balancePence = 0;
        account.overduePence = 0;
        for (AccountLine& line : account.lines)
            line = { line.on, {}, 0 };
    }

    void hide(Contact& contact)
    {
        hideWords(contact);
        contact.reason.clear();
        contact.about.clear();
        contact.passedTo.clear();
    }

    void hide(SurveyAnswer& answer)
    {
        answer.comment.clear();
    }

    /// One view in the making: records go in, what may be seen of them comes out.
    class Composer
    {
    public:
        Composer(CustomerView& view,
                 const QDateTime& now,
                 const Masking& mask,
                 const ComplaintDue& complaintDue)
            : m_view(view)
            , m_now(now)
            , m_mask(mask)
            , m_complaintDue(complaintDue)
        {
        }

        /// `whole`: without it nobody learns that there is such an item; `words`: what it says.
        template <class T>
        std::optional<Item<T>> itemOf(const HeldRecord& record, FieldClass whole, FieldClass words)
        {
            const Mask outer = m_mask(whole);
            const Mask inner = m_mask(words);
            if (hidesItem(outer, whole, words)) {
                m_view.withhold(whole, outer);
                return {};
            }
            Item<T> item { std::get<T>(record.body), record.from, record.key, inner };
            if constexpr (std::is_same_v<T, Complaint>)
                setDue(item.item);
            if constexpr (std::is_base_of_v<ItemCore, T>)
                item.urgency = urgencyOf(item.item, m_now);
            if (inner.sight == Sight::Hidden) {
                hide(item.item);
                m_view.hasMore = m_view.hasMore || inner.reason == MaskReason::AskedWhy;
            }
            return item;
        }

        bool mayList(FieldClass whole)
        {
            const Mask mask = m_mask(whole);
            if (mask.sight == Sight::Hidden)
                m_view.withhold(whole, mask);
            return mask.sight == Sight::Open;
        }

    private:
        void setDue(Complaint& complaint) const
        {
            if (complaint.due.isValid() || !m_complaintDue || !open(complaint))
                return;
            const QDate due = m_complaintDue(complaint);
            if (due.isValid())
                complaint.due = QDateTime(due, QTime(23, 59, 59), london()).toUTC();
        }

        CustomerView& m_view;
        const QDateTime& m_now;
        const Masking& m_mask;
        const ComplaintDue& m_complaintDue;
    };

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

CustomerView composeCustomer(const CustomerRecords& held,
                             const QDateTime& now,
                             const Masking& mask,
                             const ComplaintDue& complaintDue,
                             const Deciding& deciding)
{
    CustomerView view;
    view.id = held.id;
    composePerson(view, held.records, mask, deciding);

    Composer composer(view, now, mask, complaintDue);
    const auto take = [&view, &now](auto item, auto& list) {
        if (!item)
            return;
        if constexpr (std::is_same_v<decltype(item), std::optional<Item<Account>>>)
            addEvents(view.timeline, *item, now);
        else
            addEvents(view.timeline, *item);
        list.append(*std::move(item));
    };
    for (const HeldRecord& record : held.records) {
        switch (kindOf(record.body)) {
        case RecordKind::Person:
            break;
        case RecordKind::Request:
            if (composer.mayList(FieldClass::Requests))
                take(composer.itemOf<ServiceRequest>(
                         record, FieldClass::Requests, FieldClass::Requests),
                     view.requests);
            break;
        case RecordKind::Complaint:
            take(composer.itemOf<Complaint>(
                     record, FieldClass::Complaints, FieldClass::ComplaintText),
                 view.complaints);
            break;
        case RecordKind::Account:
            take(composer.itemOf<Account>(record, FieldClass::Money, FieldClass::Money),
                 view.accounts);
            break;
        case RecordKind::Contact:
            take(composer.itemOf<Contact>(record, FieldClass::Contacts, FieldClass::ContactNotes),
                 view.contacts);
            break;
        case RecordKind::SurveyAnswer:
            if (const auto answer = composer.itemOf<SurveyAnswer>(
                    record, FieldClass::Contacts, FieldClass::ContactNotes))
                addEvents(view.timeline, *answer);
            break;
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
    std::stable_partition(
        view.accounts.begin(), view.accounts.end(), [](const Item<Account>& account) {
            return account.item.overduePence > 0;
        });
    std::ranges::stable_sort(
        view.timeline, [](const TimelineEvent& a, const TimelineEvent& b) { return a.at > b.at; });
    return view;
}

}
