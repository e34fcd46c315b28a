// Screens.h - every page and the window, built once in the order of need.
#pragma once

#include "app/Guildhall.h"
#include "app/SupervisorRoom.h"
#include "desk/Articles.h"
#include "desk/Catalogue.h"
#include "desk/ContactDesk.h"
#include "desk/RequestDesk.h"
#include "desk/complaints/ComplaintDesk.h"
#include "desk/doing/BookingDesk.h"
#include "desk/doing/CallBackDesk.h"
#include "desk/doing/ConfirmDesk.h"
#include "desk/doing/DetailsDesk.h"
#include "desk/doing/Doings.h"
#include "desk/doing/MessageDesk.h"
#include "desk/doing/SmallDesk.h"
#include "desk/doing/TransferDesk.h"
#include "doors/TelephoneHook.h"
#include "pages/CallsPage.h"
#include "pages/ComplaintDue.h"
#include "pages/CustomerPage.h"
#include "pages/FollowUpsPage.h"
#include "pages/Language.h"
#include "pages/LinkReviewPage.h"
#include "pages/MyWorkPage.h"
#include "pages/OutboxPage.h"
#include "pages/QualityPage.h"
#include "pages/Questions.h"
#include "pages/RegisterPage.h"
#include "pages/RejectedPage.h"
#include "pages/SearchPage.h"
#include "pages/SourcesPage.h"
#include "pages/StatusPage.h"
#include "pages/complaints/ComplaintsPage.h"
#include "rules/Statutes.h"
#include "sync/LookUpDesk.h"
#include "sync/VisitDesk.h"
#include "ui/common/Theme.h"
#include "ui/reception/ReceptionWorkspace.h"
#include "ui/shell/MainWindow.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace guildhall {

class Screens final : public QObject
{
    Q_OBJECT

public:
    /// For a picture nothing is kept that happens at the reception.
    enum class Purpose { Work, Picture };

    Screens(Guildhall& house, Theme& theme, Language& language, Purpose purpose = Purpose::Work);

    [[nodiscard]] MainWindow& window() { return m_window; }
    /// The customer, once they and the queue are shown, is checked in, called and served here.
    void bringToTheDesk(CustomerId customer);
    /// From now on the sources are asked: pulled at their pace, and looked up as customers are
    /// opened.
    void goLive();
    /// From the telephone system, a link, or the command line.
    void take(const CallEvent& call);
    /// A link or `--call` tells of a call that somebody has taken up already.
    void pop(CallEvent call);

private:
    [[nodiscard]] Questions questions();
    [[nodiscard]] LiveQuestions liveQuestions();
    [[nodiscard]] SourceDesk sourceDesk();
    [[nodiscard]] OutboxQuestions outboxQuestions();
    [[nodiscard]] LinkReviewQuestions linkQuestions();
    [[nodiscard]] Async<LinkCase> lookedAt(const LinkCase& found);
    [[nodiscard]] ComplaintDue complaintDue() const;
    [[nodiscard]] ContactBooks contactBooks();
    [[nodiscard]] CallQuestions callQuestions();
    [[nodiscard]] RequestBooks requestBooks();
    [[nodiscard]] Doing doing();
    [[nodiscard]] Async<QList<OutboxEntry>> postedFor(CustomerId customer);
    [[nodiscard]] bool takes(const SourceId& id, Detail detail) const;
    [[nodiscard]] ConfirmBooks confirmBooks();
    [[nodiscard]] DetailsBooks detailsBooks();
    [[nodiscard]] VisitBooks visitBooks();
    void takeUpDoings();
    void listenForCalls();
    [[nodiscard]] Masking callerMasking();
    [[nodiscard]] Pages pages();
    [[nodiscard]] ReceptionBooks receptionBooks();
    [[nodiscard]] AppointmentRules appointmentRules() const;
    [[nodiscard]] CouncilWords councilWords() const;
    [[nodiscard]] Reception* reception();
    [[nodiscard]] ComplaintQuestions complaintQuestions();
    [[nodiscard]] Result<LetterBook> letterBook() const;
    [[nodiscard]] std::unique_ptr<ComplaintDesk> complaintDesk();
    /// The first system that takes complaints; where none does they wait for the usual one.
    [[nodiscard]] SourceId tracker() const;
    [[nodiscard]] std::unique_ptr<ComplaintsPage> complaints();

    void serveExpected();

    Guildhall& m_house;
    const Purpose m_purpose;
    CustomerId m_expected; ///< at the desk; empty: nobody, or they are there
    const QList<RegisterFeed> m_registered;
    LookUpDesk m_lookUps;
    VisitDesk m_visits;
    enum class Live { No, Yes };
    Live m_live = Live::No;
    const Questions m_questions;
    const Result<Statutes> m_statutes;
    const Masking m_masking;
    SearchPage m_search;
    SourcesPage m_sources;
    CustomerPage m_customer;
    StatusPage m_status;
    OutboxPage m_outbox;
    LinkReviewPage m_linkReview;
    LinkLearningPage m_linkLearning;
    RejectedPage m_rejected;
    RegisterPage m_register;
    QualityPage m_quality;
    const Result<Catalogue> m_catalogue;
    const Result<Articles> m_articles;
    const Catalogue m_noCatalogue; ///< where the shipped one cannot be read
    ContactDesk m_contact;
    CallsPage m_calls;
    RequestDesk m_requests;
    FollowUpsPage m_followUps;
    const Result<Teams> m_teams;
    const Teams m_noTeams; ///< where the shipped ones cannot be read
    ReceptionDesk m_desk;
    AppointmentDesk m_appointments;
    CallBackDesk m_callBacks;
    TransferDesk m_transfers;
    const Result<MessageBook> m_messageBook;
    const MessageBook m_noMessages; ///< where the shipped ones cannot be read
    MessageDesk m_messages;
    DetailsDesk m_details;
    const Result<PaymentPages> m_paymentPages;
    const PaymentPages m_noPages; ///< where the shipped ones cannot be read
    ConfirmDesk m_confirming;
    SmallDesk m_small;
    BookingDesk m_bookings;
    const Doings m_doings;
    MyWorkPage m_myWork;
    std::unique_ptr<TelephoneHook> m_telephone; ///< none where no telephone is configured
    SupervisorRoom m_supervisor;
    ReceptionPage m_receptionPage;
    AppointmentsPage m_appointmentsPage;
    SearchPage m_checkIn;
    SummaryPage m_summary;
    RequestDesk m_forms;
    Reception m_reception;
    const Result<LetterBook> m_letters;
    std::unique_ptr<ComplaintDesk> m_complaintDesk; ///< none for who may not work on complaints
    std::unique_ptr<ComplaintsPage> m_complaints;
    MainWindow m_window;
    QTimer m_minute;
};

}
