// CustomerView.h - everything one screen shows of one customer, each value with its source and age.
#pragma once

#include "domain/Records.h"
#include "pages/ChosenValue.h"
#include "pages/Masking.h"
#include "pages/Promises.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace guildhall {

enum class Field { Name, DateOfBirth, Address, Phone, Email, NationalInsurance, Role, Marker };

/// One value as one record says it. Hidden: `text` and `date` are empty; `what` and `mask` say why.
struct FieldValue
{
    Field field = Field::Name;
    FieldClass what = FieldClass::Name;
    Mask mask = OpenMask;
    QString text;
    QDate date; ///< of birth; or since when, for a role; or the review of a marker
    QString uprn; ///< of an address
    Provenance from;
    QString key; ///< of the record in its source
    int order = 0; ///< 0 is the record's present value; 1 and more are its further ones
    std::optional<Detail> detail {}; ///< what it is a value of; none: nobody asks which is right
    bool disputed = false; ///< another record says otherwise
    bool confirmed = false; ///< with the customer

    friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

/// One of several values, with everyone who holds it, newest first.
struct DisputedValue : FieldValue
{
    QList<Holder> holders {}; ///< none: only the customer says so

    friend bool operator==(const DisputedValue&, const DisputedValue&) = default;
};

/// Sources that disagree about something of which there can be one.
struct Disagreement
{
    Field field = Field::Name;
    Detail detail = Detail::Name;
    ChosenBy by = ChosenBy::NothingElse;
    QList<DisputedValue> values; ///< one per different value, the one shown first

    friend bool operator==(const Disagreement&, const Disagreement&) = default;
};

/// What was confirmed with the customer. Hidden: its value is empty.
struct ConfirmedDetail
{
    Confirmation confirmation;
    std::optional<Lapse> lapse; ///< none: it holds
    Mask mask = OpenMask;

    friend bool operator==(const ConfirmedDetail&, const ConfirmedDetail&) = default;
};

/// One source record of the person.
struct PersonSource
{
    Provenance from;
    QString key;
    QString role;
    QDate since;

    friend bool operator==(const PersonSource&, const PersonSource&) = default;
};

/// Why the records are held to be one person.
enum class Joined { OneRecord, NationalInsurance, CrossReference, Linked };

enum class Urgency { None, Soon, Overdue };

/// An item with its source. Hidden: only kind, reference, service, state and dates are left.
template <class T>
struct Item
{
    T item;
    Provenance from;
    QString key;
    Mask mask = OpenMask;
    Urgency urgency = Urgency::None;

    friend bool operator==(const Item&, const Item&) = default;
};

/// One dated thing that happened, whichever source tells it.
struct TimelineEvent
{
    enum class What {
        Contact,
        RequestReported,
        RequestUpdate,
        RequestClosed,
        ComplaintReceived,
        ComplaintAcknowledged,
        ComplaintUpdate,
        ComplaintAnswered,
        AccountLine,
        SurveyAnswer,
        WaitsToBeSent, ///< written here; `subject` is its kind in the outbox
        SentNotShown, ///< accepted, and the source has not shown it yet
        NeedsPerson
    };
    enum class Precision { Moment, Day };

    What what = What::Contact;
    QDateTime at;
    Precision precision = Precision::Moment;
    QString id; ///< stays the same when the timeline is composed again
    QString subject; ///< channel of a contact, kind of an account, title of a request
    QString reference;
    QString text; ///< in the source's words
    QString detail;
    qint64 pence = 0;
    Mask mask = OpenMask;
    Urgency urgency = Urgency::None;
    Provenance from;

    friend bool operator==(const TimelineEvent&, const TimelineEvent&) = default;
};

struct CustomerView
{
    CustomerId id;
    PersonRecord::Kind kind = PersonRecord::Kind::Person;
    FieldValue name;
    FieldValue dateOfBirth;
    FieldValue address;
    QList<PersonSource> people;
    Joined joined = Joined::OneRecord;
    QList<FieldValue> fields; ///< every value of every record, by field, what is confirmed before
                              ///< the rest, newest first
    QList<Item<Marker>> markers;
    QList<Disagreement> disagreements;
    QList<ConfirmedDetail> confirmed; ///< in order of the details
    QList<Item<ServiceRequest>> requests; ///< live ones first, by due date; then newest first
    QList<Item<Complaint>> complaints;
    QList<Item<Account>> accounts;
    QList<Item<Contact>> contacts;
    QList<TimelineEvent> timeline; ///< newest first
    QList<Promise> promises; ///< none where notes of contacts are hidden
    QList<FieldClass> withheld; ///< kinds of item that the role does not see at all
    bool hasMore = false; ///< something is hidden that is shown once a reason is given
    int liveRequests = 0;
    int requestsOverdue = 0;
    int openComplaints = 0;
    QDateTime nextRequestDue;
    QDateTime nextComplaintDue;
    qint64 overduePence = 0; ///< 0 also when money is hidden

    void withhold(FieldClass whole, const Mask& mask)
    {
        if (!withheld.contains(whole))
            withheld.append(whole);
        hasMore = hasMore || mask.reason == MaskReason::AskedWhy;
    }

    friend bool operator==(const CustomerView&, const CustomerView&) = default;
};

}
