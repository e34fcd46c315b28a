#include "Snapshot.h"

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    using council::Feed;
    using council::Moment;

    QString text(std::string_view words)
    {
        return QString::fromUtf8(words.data(), qsizetype(words.size()));
    }

    QDate dateOf(council::Day day)
    {
        return day == 0 ? QDate() : QDate(1970, 1, 1).addDays(day);
    }

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
            for (const council::Concern& concern : items.concerns(customer)) {
                if (concern.feed == Feed::Applications && concern.opened < now)
                    addApplication(concern);
            }
            for (std::uint32_t i = 0; i < items.count(Feed::Contacts, customer); ++i)
                addContact(items.contact(customer, i));
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
                    item.events.append({ momentOf(step.at), text(step.text) });
            }
        }

        template <class T>
        static void add(QList<Item<T>>& list, const T& made, const char* source)
        {
            Item<T> item;
            item.item = made;
            item.from.source = SourceId(QString::fromLatin1(source));
            list.append(item);
        }

        void addRepair(std::uint32_t ordinal)
        {
            const council::Repair repair = m_items.repair(m_customer, ordinal);
            if (!open(repair.reported, repair.live() ? 0 : repair.updated))
                return;
            ServiceRequest made;
            made.reference = referenceOf(Feed::Repairs, ordinal);
            made.service = u"Housing repairs"_s;
            made.title = text(repair.trade);
            made.opened = momentOf(repair.reported);
            made.due = momentOf(repair.target);
            made.appointment = momentOf(repair.appointmentAt(m_now));
            made.hazard = text(repair.hazard);
            steps(made, repair.history);
            add(view.requests, made, "orchard");
        }

        void addStreet(std::uint32_t ordinal)
        {
            const council::StreetRequest request = m_items.request(m_customer, ordinal);
            if (!open(request.raised, request.closed))
                return;
            ServiceRequest made;
            made.reference = referenceOf(Feed::StreetRequests, ordinal);
            made.service = u"Waste and streets"_s;
            made.title = text(request.design);
            made.opened = momentOf(request.raised);
            made.due = momentOf(request.due);
            steps(made, request.log);
            add(view.requests, made, "alloy");
        }

        void addCase(std::uint32_t ordinal)
        {
            const council::Case stage = m_items.complaint(m_customer, ordinal);
            const Moment opened = council::fromLondon(stage.received, 9 * council::Hour);
            const Moment closed
                = stage.closed == 0 ? 0 : council::fromLondon(stage.closed, 17 * council::Hour);
            if (!open(opened, closed))
                return;
            const Moment acknowledged = council::fromLondon(stage.acknowledged, 12 * council::Hour);
            Complaint made;
            made.reference = referenceOf(Feed::Cases, ordinal);
            made.service = text(stage.service);
            made.opened = momentOf(opened);
            made.received = dateOf(stage.received);
            if (stage.acknowledged != 0 && acknowledged <= m_now) {
                made.acknowledged = dateOf(stage.acknowledged);
                made.events = { { momentOf(acknowledged), u"Acknowledged"_s } };
            }
            // Ten working days after five, as the Code has them: the window asks the rules.
            made.due = momentOf(council::fromLondon(council::addWorkingDays(stage.received, 15),
                                                    17 * council::Hour));
            add(view.complaints, made, "complaints");
        }

        void addAccount(Feed feed, std::uint32_t ordinal, const council::Account& account)
        {
            const bool overdue = account.overdueSince != 0 && account.overdueSince < m_now;
            Account made;
            made.reference = referenceOf(feed, ordinal);
            made.kind = feed == Feed::RentAccounts ? u"Rent"_s : u"Council Tax"_s;
            made.service = feed == Feed::RentAccounts ? u"Housing"_s : made.kind;
            if (overdue) {
                made.opened = momentOf(account.overdueSince);
                made.overduePence = std::max<std::int64_t>(account.overdue, 1);
            }
            for (const council::Line& line : account.lines) {
                if (line.on <= council::londonDay(m_now))
                    made.lines.append({ dateOf(line.on), text(line.text), line.pence });
            }
            add(view.accounts, made, feed == Feed::RentAccounts ? "orchard" : "revenues");
        }

        void addApplication(const council::Concern& concern)
        {
            ServiceRequest made;
            made.reference = referenceOf(concern.feed, concern.ordinal);
            made.service = u"Housing register"_s;
            made.state = ItemState::Waiting;
            made.detail = text(m_items.application(m_customer).documents);
            made.opened = momentOf(concern.opened);
            add(view.requests, made, "homelink");
        }

        void addContact(const council::Contact& contact)
        {
            if (contact.started >= m_now)
                return;
            Contact made;
            made.opened = momentOf(contact.started);
            made.reason = text(contact.wrapCode);
            const auto& about = contact.reason.about;
            if (about && contact.notesReference)
                made.about = referenceOf(about->feed, about->ordinal);
            add(view.contacts, made, "storm");
        }

        const council::Items& m_items;
        std::uint32_t m_customer;
        Moment m_now;
    };

}

QString referenceOf(council::Feed feed, std::uint32_t ordinal)
{
    return QString::number(int(feed)) + u'/' + QString::number(ordinal);
}

QDateTime momentOf(council::Moment at)
{
    return at == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

CustomerView snapshotOf(const council::Items& items, std::uint32_t customer, council::Moment now)
{
    return Snapshot(items, customer, now).view;
}

}
