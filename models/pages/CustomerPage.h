// CustomerPage.h - the customer on screen: reads when opened and again when a commit names them.
#pragma once

#include "base/Clock.h"
#include "base/Latest.h"
#include "domain/Changes.h"
#include "pages/ComplaintDue.h"
#include "pages/ComposeHome.h"
#include "pages/CustomerView.h"
#include "pages/FieldsModel.h"
#include "pages/Insights.h"
#include "pages/ItemsModel.h"
#include "pages/PastContacts.h"
#include "pages/Questions.h"
#include "pages/RecentCustomers.h"
#include "pages/SourcesPage.h"
#include "pages/TimelineModel.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace guildhall {

class CustomerPage final : public QObject
{
    Q_OBJECT

public:
    enum class State { NoCustomer, Loading, Shown, Failed };

    CustomerPage(const Questions& questions,
                 const Clock& clock,
                 const SourcesPage& sources,
                 Masking mask,
                 ComplaintDue complaintDue = {},
                 QObject* parent = nullptr);

    void open(CustomerId customer);
    void close();
    void readAgain(const Changes& changes);
    /// Shows what is shown with a reason, once the reason is written down; until another customer
    /// is opened.
    void reveal(const QString& why);
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// What may be seen has changed: somebody is on the line, or was verified. `queue`: the
    /// telephone line that the caller on hand has rung; empty when nobody has.
    void judgeAgain(const QString& queue);
    /// Time has passed or the language has changed: the words are made again.
    void retell();

    /// The clocks of the law are shown from now on.
    void useClocks(CustomerClocks clocks);
    /// They may have changed: something was done about a complaint.
    void clocksChanged();
    /// Of a row of the complaints or the requests; empty: none runs.
    [[nodiscard]] QList<ClockView> clocksOf(const ItemRow& row) const;

    /// Asks every source behind the page at once, and what is only looked up.
    void refreshNow();
    [[nodiscard]] bool canRefresh() const { return bool(m_questions.live.now); }
    /// When that was asked last for this customer; invalid: it was not.
    [[nodiscard]] const QDateTime& askedAt() const { return m_askedAt; }
    /// A source that is looked up was asked, or has answered.
    void lookedUp(const CustomerId& customer);
    /// One a source, in order of their names: as it stands with what is missing longest.
    [[nodiscard]] QList<LookUpState> lookUps() const;

    [[nodiscard]] const SourcesPage& sources() const { return m_sources; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] CustomerId customer() const { return m_customer; }
    [[nodiscard]] const CustomerView& view() const { return m_view; }
    [[nodiscard]] const Insights& insights() const { return m_insights; }
    /// Contacts with this customer that were finished here; none where their notes are hidden.
    [[nodiscard]] QList<PastContact> pastContacts() const;
    /// What neighbours have reported lately.
    [[nodiscard]] const QList<NearbyReport>& nearby() const { return m_nearby; }
    /// As the sources hold it, masked by nothing: for what is compared and never shown.
    [[nodiscard]] const CustomerRecords& held() const { return m_held; }
    [[nodiscard]] Mask mask(FieldClass field) const;
    /// Things of this class are not shown, nor whether there are any.
    [[nodiscard]] bool isWithheld(FieldClass field) const;
    /// Why the records are held to be one person, pair by pair; empty until it is known.
    [[nodiscard]] QStringList whyJoined() const;
    [[nodiscard]] const QList<LinkBond>& bonds() const { return m_bonds; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    [[nodiscard]] TimelineModel& timeline() { return m_timeline; }
    [[nodiscard]] ItemsModel& requests() { return m_requests; }
    [[nodiscard]] ItemsModel& complaints() { return m_complaints; }
    [[nodiscard]] ItemsModel& accounts() { return m_accounts; }
    [[nodiscard]] ItemsModel& home() { return m_home; }
    [[nodiscard]] FieldsModel& fields() { return m_fields; }
    [[nodiscard]] RecentCustomers& recent() { return m_recent; }

Q_SIGNALS:
    /// The records that are held are others now; `changed` follows. Whoever judges what the caller
    /// may be told hears of them first, so that the page is made once.
    void recordsChanged();
    void changed();

private:
    void take(const Result<CustomerRecords>& answer);
    void readPosted();
    void readFacts();
    void readHome();
    void forgetHome();
    [[nodiscard]] Masking masking() const;
    void readBonds();
    void compose();
    void composeSoon();
    void showCases();
    void showRestriction();

    const Questions& m_questions;
    const Clock& m_clock;
    const SourcesPage& m_sources;
    Masking m_mask;
    ComplaintDue m_complaintDue;
    CustomerClocks m_clocks;
    TimelineModel m_timeline;
    ItemsModel m_requests;
    ItemsModel m_complaints;
    ItemsModel m_accounts;
    ItemsModel m_home;
    FieldsModel m_fields;
    RecentCustomers m_recent;
    Latest<CustomerRecords> m_latest;
    Latest<QList<OutboxEntry>> m_latestPosted;
    Latest<QList<Fact>> m_latestFacts;
    Latest<HomeRecords> m_latestHome;
    Latest<QList<LinkBond>> m_latestBonds;
    Latest<qint64> m_reason;
    enum class Reason { None, Given };
    Reason m_given = Reason::None;
    enum class Asking { No, WhenShown };
    Asking m_asking = Asking::No; ///< the sources that are looked up
    QDateTime m_askedAt;
    CustomerId m_customer;
    QString m_queue;
    CustomerRecords m_held;
    QList<OutboxEntry> m_posted;
    QList<Fact> m_facts;
    HomeRecords m_homeRecords;
    HomeQuestion m_homeAsked; ///< what m_homeRecords answer
    QList<NearbyReport> m_nearby;
    QList<LinkBond> m_bonds;
    CustomerView m_view;
    Insights m_insights;
    State m_state = State::NoCustomer;
    std::optional<Error> m_error;
    bool m_isTaking = false; ///< records have come, and the page is about to be made of them
    QTimer m_soon;
};

}
