// ContactFact.h - one contact from pop to finish, and the fields under which facts, outbox and
// drafts keep it.
#pragma once

#include "domain/Facts.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace guildhall {

enum class ContactChannel { Telephone, FaceToFace, Email, WebChat, Letter, Social, Member };

inline constexpr std::array AllContactChannels {
    ContactChannel::Telephone, ContactChannel::FaceToFace, ContactChannel::Email,
    ContactChannel::WebChat,   ContactChannel::Letter,     ContactChannel::Social,
    ContactChannel::Member ///< a councillor or Member of Parliament asks for somebody
};

/// Who speaks. NotSaid is nobody in particular yet, and learns nothing.
enum class CallerKind { NotSaid, Customer, OnBehalf, Anonymous, Organisation };

/// By what somebody speaks for the customer.
enum class AuthorityKind {
    None,
    LastingPower, ///< lasting power of attorney, registered
    Deputy, ///< of the Court of Protection
    Appointee, ///< of the Department for Work and Pensions
    Written, ///< the customer's signed form
    Spoken, ///< said by the verified customer on this call; for this contact only
    Member ///< a councillor or MP on an enquiry that the customer asked them to make
};

enum class VerificationLevel { None, Basic, Full };
enum class Answered { Right, Wrong, NotKnown };
enum class OnlineOption { NotAsked, Knew, CouldNotFind, NotAware };
enum class ContactOutcome { Open, Resolved, PassedOn, NotResolved };
enum class SurveyOffer { NotOffered, Text, Email, Declined, OptedOut, NotSafe, TooSoon, NoAddress };

struct Caller
{
    CallerKind kind = CallerKind::NotSaid;
    QString name {}; ///< of who speaks for the customer, or from which organisation
    AuthorityKind authority = AuthorityKind::None;
    QDate until {}; ///< the last day of the authority; invalid: it has no end

    friend bool operator==(const Caller&, const Caller&) = default;
};

/// What was asked to prove who calls, never what was said.
struct AskedQuestion
{
    QString question; ///< id of its kind: "last_payment"
    QString subject; ///< the account that it was about; empty: none
    Answered result = Answered::NotKnown;
    bool strong = false; ///< nobody else in the household would know

    friend bool operator==(const AskedQuestion&, const AskedQuestion&) = default;
};

/// One of the reasons of a contact.
struct ContactReason
{
    QString service; ///< id in the catalogue: "housing_repairs"; empty when only told in words
    QString reason; ///< id in the catalogue, or the words that were typed
    QString about; ///< reference of the live item that it chases
    bool chases = false; ///< a repeat contact about something that is still open

    friend bool operator==(const ContactReason&, const ContactReason&) = default;
};

/// What stays open with others: to whom, why, and what the caller was told of it.
struct Handover
{
    QString team; ///< id in the team directory; empty: nobody took it over
    QString why;
    QString said;

    friend bool operator==(const Handover&, const Handover&) = default;
};

/// Something that was done in a contact and goes its own way: a request, a message, a call-back.
struct ContactDeed
{
    QString kind; ///< of the outbox entry or the fact: "message", "call-back"
    EntryId id;
    QString words; ///< what it was, in one line without personal data

    friend bool operator==(const ContactDeed&, const ContactDeed&) = default;
};

/// A contact is one fact of kind "contact" whose subject is its id; what was corrected later is a
/// fact of kind "contact-correction" with the same subject and the whole contact again.
///
/// Body: channel, number, queue, started and finished (ISO, UTC), caller {kind, name, authority,
/// until}, verification {level, failed, asked [{question, result, strong}]}, failed_for, reasons
/// [{service, reason, about, chases}], note, online, outcome, passed_to, handover {team, why,
/// said}, promise {text, due, owner}, deeds [{kind, id, words}], survey, token, why (of a
/// correction). Words of the enums are those of the functions below.
struct ContactFact
{
    EntryId id;
    CustomerId customer;
    ContactChannel channel = ContactChannel::Telephone;
    QString number; ///< from which it came; empty: withheld, or no call
    QString callId; ///< what the telephone system calls it
    QString queue;
    QDateTime started; ///< UTC
    QDateTime finished; ///< invalid while it goes on
    Caller caller;
    QList<AskedQuestion> asked;
    QList<CustomerId> failedFor; ///< whom the caller could not show to be: not asked again
    QList<ContactReason> reasons;
    QString note;
    OnlineOption online = OnlineOption::NotAsked;
    ContactOutcome outcome = ContactOutcome::Open;
    QString passedTo;
    Handover handover;
    QString promise;
    QDate promiseDue;
    QString promiseOwner;
    QList<ContactDeed> deeds;
    SurveyOffer survey = SurveyOffer::NotOffered;
    QString token; ///< opaque; what a survey answer carries

    friend bool operator==(const ContactFact&, const ContactFact&) = default;
};

/// Two right answers, one of them strong, are Full; one is Basic.
[[nodiscard]] VerificationLevel levelOf(const QList<AskedQuestion>& asked);
/// Two wrong answers without Full: this caller is not asked again in this contact.
[[nodiscard]] bool verificationFailed(const QList<AskedQuestion>& asked);

[[nodiscard]] QString wordOf(ContactChannel channel); ///< "telephone", as in Contact
[[nodiscard]] QString wordOf(CallerKind kind);
[[nodiscard]] QString wordOf(AuthorityKind kind);
[[nodiscard]] QString wordOf(VerificationLevel level);
[[nodiscard]] QString wordOf(OnlineOption online); ///< "could_not_find", as in SurveyAnswer
[[nodiscard]] QString wordOf(ContactOutcome outcome); ///< "passed_on", as in Contact
[[nodiscard]] QString wordOf(SurveyOffer survey);

[[nodiscard]] QCborMap bodyOf(const ContactFact& contact);
/// Missing and unknown fields are as in an empty contact.
[[nodiscard]] ContactFact contactFrom(const QCborMap& body);

/// The contacts among `facts`, as last corrected, oldest first.
[[nodiscard]] QList<ContactFact> contactsIn(const QList<Fact>& facts);

}
