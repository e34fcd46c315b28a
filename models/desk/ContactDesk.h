// ContactDesk.h - the contact under way: kept at every pause, posted whole when it is finished.
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "domain/ContactFact.h"
#include "session/Disclosure.h"
#include "session/Verification.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace guildhall {

/// Where contacts are kept, as functions, so that a test can answer from values.
struct ContactBooks
{
    std::function<Async<Posted>(Posting)> post;
    std::function<Async<EntryId>(Draft)> keep;
    std::function<Async<QList<Draft>>(StaffId)> drafts;
    std::function<Async<QList<Fact>>(CustomerId)> facts;
    /// A reason as people read it in the system that keeps contacts; none: as its ids.
    std::function<QString(const ContactReason&)> words = {};
};

/// What is still to be said before a contact can be finished.
enum class Missing { WhyTheyCalled, HowItEnded, PassedTo, PromiseDay };

/// One contact is in hand; others (a second call, a letter put aside) wait as drafts. Closing the
/// program, or a power cut, loses none of them.
class ContactDesk final : public QObject
{
    Q_OBJECT

public:
    enum class Kept { Nothing, Saving, Saved, Failed };

    ContactDesk(ContactBooks books, StaffId staff, const Clock& clock, QObject* parent = nullptr);

    /// Takes up what this member of staff had not finished: the newest is in hand, the others wait.
    void takeUp();

    [[nodiscard]] bool isRunning() const { return m_contact.started.isValid(); }
    [[nodiscard]] const ContactFact& contact() const { return m_contact; }
    [[nodiscard]] const QList<ContactFact>& waiting() const { return m_waiting; }
    [[nodiscard]] Kept kept() const { return m_kept; }
    [[nodiscard]] const QList<VerificationQuestion>& questions() const { return m_questions; }
    /// What was said about this customer before, in the order in which it is folded.
    [[nodiscard]] const QList<Fact>& facts() const { return m_facts; }
    /// What is held about the contact's customer; empty while it has none.
    [[nodiscard]] const CustomerRecords& held() const { return m_held; }
    /// Those who may speak for this customer, as noted in earlier contacts and still in force.
    [[nodiscard]] QList<Caller> authorities() const;
    [[nodiscard]] Standing standing(CustomerId shown) const;
    [[nodiscard]] QList<Missing> missing() const;
    /// May they be asked how it was, and by what; see surveyChoices.
    [[nodiscard]] const QList<SurveyOffer>& survey() const { return m_survey; }

    /// A contact that is in hand is put aside first. `like`: channel, number, call and queue. A
    /// call is not about whoever happens to be on screen; anything else is.
    void begin(const ContactFact& like);
    void resume(const EntryId& contact);
    void putAside();

    /// The customer on screen, or nobody. The first one who is opened becomes the contact's.
    void shown(const CustomerRecords& held);
    /// The contact is about the customer on screen after all; what was asked before does not count.
    void concernShown();

    /// Only who was verified as the customer can hand over to somebody by word of mouth.
    void setCaller(Caller caller);
    /// Compares what was said; a wrong answer too many ends the questions and is told at once.
    void answer(const VerificationQuestion& question, const QString& said);
    /// The number that rings is this person's; a fact for every desk.
    void confirmNumber();

    void setNote(const QString& note);
    void addReason(const ContactReason& reason);
    void removeReason(int index);
    void setOnline(OnlineOption online);
    void setOutcome(ContactOutcome outcome);
    void setPassedTo(const QString& team);
    /// It goes to others: the outcome is passed on to `team`, which is its name.
    void handOver(const Handover& handover, const QString& team);
    /// Something was done in this contact; put aside in the meantime, it is still written there.
    void noteDeed(const EntryId& contact, const ContactDeed& deed);
    void setPromise(const QString& promise, QDate due, const QString& owner);

    /// One posting: contact, verification, promise, authority, and what goes to the back office.
    /// Invalid while something is missing. On failure the contact stays in hand.
    [[nodiscard]] Async<Posted> finish(SurveyOffer survey);
    /// A contact that was finished, said again as it really was; `why` is kept with it.
    [[nodiscard]] Async<Posted> correct(const ContactFact& contact, const QString& why);
    [[nodiscard]] Async<Posted> settlePromise(const Fact& promise, const QString& state);

Q_SIGNALS:
    void changed();
    void standingChanged();
    /// A contact came to hand that is about this customer, who may not be on screen.
    void customerWanted(guildhall::CustomerId customer);
    void finished(const guildhall::ContactFact& contact);

private:
    void edited();
    void keepNow();
    [[nodiscard]] Draft draftOf(const ContactFact& contact) const;
    void forgetCustomer();
    void noteFailedVerification();
    [[nodiscard]] Posting postingOf(const ContactFact& contact) const;

    ContactBooks m_books;
    StaffId m_staff;
    const Clock& m_clock;
    ContactFact m_contact;
    QList<ContactFact> m_waiting;
    CustomerRecords m_shown;
    CustomerRecords m_held; ///< of the contact's customer
    CustomerId m_before; ///< who was on screen when the call came, and is not who rings
    QList<VerificationQuestion> m_questions;
    QList<Fact> m_facts;
    QList<SurveyOffer> m_survey;
    Kept m_kept = Kept::Nothing;
    QTimer m_pause;
};

}

Q_DECLARE_METATYPE(guildhall::ContactFact)
