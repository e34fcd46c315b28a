// Records.h - what back offices say, in our words: persons, requests, complaints, accounts,
// contacts, answers.
#pragma once

#include "domain/Ids.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace guildhall {

struct Address
{
    QString lines; ///< as the source writes it, lines joined by ", ", without the postcode
    QString postcode;
    QString uprn; ///< text without leading zeros; empty when not known

    friend bool operator==(const Address&, const Address&) = default;
};

/// "This record is that one": an explicit reference from one system to a record of another.
struct CrossReference
{
    SourceId source;
    QString key;

    friend bool operator==(const CrossReference&, const CrossReference&) = default;
};

/// Something staff must know before they speak.
struct Marker
{
    enum class Kind {
        Caution,
        Vulnerability,
        ReasonableAdjustment,
        Interpreter,
        Language,
        ContactRestriction,
        SafeContact,
        Deceased
    };
    Kind kind = Kind::Caution;
    QString text;
    QDate review; ///< when it must be looked at again; invalid when not said

    friend bool operator==(const Marker&, const Marker&) = default;
};

/// One system's record of a person or an organisation. Empty means that the source did not say.
struct PersonRecord
{
    enum class Kind { Person, Organisation };
    Kind kind = Kind::Person;
    QString title;
    QString forename;
    QString middleNames;
    QString surname; ///< for an organisation: its name
    QDate dateOfBirth;
    QString nationalInsurance;
    QStringList phones;
    QStringList emails;
    QList<Address> addresses; ///< the present one first
    QList<CrossReference> sameAs;
    QList<Marker> markers;
    QString role; ///< what the person is to this source in its words: "Tenant", "Council Tax payer"
    QDate since; ///< since when they are that

    friend bool operator==(const PersonRecord&, const PersonRecord&) = default;
};

enum class ItemState {
    Live,
    Waiting, ///< for somebody outside the council
    Closed,
    Cancelled
};

/// One dated thing that happened to an item.
struct ItemEvent
{
    QDateTime at;
    QString text;

    friend bool operator==(const ItemEvent&, const ItemEvent&) = default;
};

/// What every item carries, whatever its kind.
struct ItemCore
{
    QString person; ///< key of the person's record in the same source; empty for an anonymous item
    QString uprn; ///< of the property that it concerns
    QString reference; ///< what the customer is told: "R-88213"
    QString service; ///< "Housing Repairs"
    QString title; ///< "Damp and mould, bedroom 2"
    QString detail;
    ItemState state = ItemState::Live;
    QString stateText; ///< the source's own word: "Surveyor booked"
    QDateTime opened;
    QDateTime due; ///< by when the source means to be done; invalid when it does not say
    QDateTime closed;
    QList<ItemEvent> events;

    friend bool operator==(const ItemCore&, const ItemCore&) = default;
};

/// A hazard in a home and what was done about it, as far as its source says. Invalid: not yet, or
/// not said.
struct HazardSteps
{
    QString hazard; ///< hazard category of Awaab's law; empty when none
    QString hazardSeverity; ///< emergency, significant; empty when the source does not say
    QDateTime investigated; ///< the investigation ended
    QDateTime summarySent; ///< to the tenant, in writing
    QDateTime madeSafe;
    QDateTime worksBegun; ///< first steps towards further works
    QDateTime worksStarted; ///< on site
    QDateTime worksDone;

    friend bool operator==(const HazardSteps&, const HazardSteps&) = default;
};

struct ServiceRequest : ItemCore, HazardSteps
{
    QDateTime appointment; ///< start of the visit that is booked, if one is

    friend bool operator==(const ServiceRequest&, const ServiceRequest&) = default;
};

/// One stage of one complaint ("Complaint Handling Code"): a case at stage 2 is a second record.
struct Complaint : ItemCore
{
    int stage = 1;
    QString channel;
    QDate received;
    QDate acknowledged; ///< invalid: not said
    int extensionDays = 0; ///< working days agreed beyond the target
    QDate answered; ///< invalid while open
    QString outcome; ///< upheld, partly_upheld, not_upheld, withdrawn; empty while open
    QString subService;
    QString theme;
    QString rootCause;

    friend bool operator==(const Complaint&, const Complaint&) = default;
};

struct AccountLine
{
    QDate on;
    QString text;
    qint64 pence = 0;

    friend bool operator==(const AccountLine&, const AccountLine&) = default;
};

struct Account : ItemCore
{
    QString kind; ///< "Council Tax", "Rent", "Garden bin", "Permit"
    qint64 balancePence = 0; ///< what the customer owes; negative is credit
    qint64 overduePence = 0;
    QList<AccountLine> lines;

    /// As it is spoken of: by its kind, or by its service where the source gives none.
    [[nodiscard]] const QString& name() const noexcept { return kind.isEmpty() ? service : kind; }

    friend bool operator==(const Account&, const Account&) = default;
};

struct Contact : ItemCore
{
    QString channel; ///< telephone, email, face_to_face, web_chat, letter, social
    QString advisor;
    QString team;
    QString reason;
    QString outcome; ///< resolved, passed_on, not_resolved
    QString passedTo;
    QString about; ///< reference of the item that it chased; empty when none
    QString token; ///< the opaque token that a survey answer carries
    int waitingSeconds = 0;
    int handlingSeconds = 0;

    friend bool operator==(const Contact&, const Contact&) = default;
};

struct SurveyAnswer
{
    QString channel; ///< telephone, email, face_to_face, ...
    QDateTime receivedAt;
    QString
        rating; ///< very_satisfied, somewhat_satisfied, somewhat_dissatisfied, very_dissatisfied
    QString digitalAwareness; ///< knew, could_not_find, not_aware as the source codes it
    QString contactToken;
    QString comment;
    QString language;
    QString team;

    friend bool operator==(const SurveyAnswer&, const SurveyAnswer&) = default;
};

/// The order is stored; append only.
enum class RecordKind { Person, Request, Complaint, Account, Contact, SurveyAnswer };

using RecordBody
    = std::variant<PersonRecord, ServiceRequest, Complaint, Account, Contact, SurveyAnswer>;

[[nodiscard]] inline RecordKind kindOf(const RecordBody& body)
{
    return static_cast<RecordKind>(body.index());
}

/// One record as one source said it. (source, kind, key) names it; `deleted` is a tombstone with an
/// empty body of the right kind.
struct SourceRecord
{
    RecordKind kind = RecordKind::Person;
    QString key;
    QDateTime updated; ///< the source's own time stamp, UTC; invalid when it gives none
    bool deleted = false;
    RecordBody body;

    friend bool operator==(const SourceRecord&, const SourceRecord&) = default;
};

/// One page from one feed of one source, as it is written in one transaction with its cursor.
struct RecordPage
{
    SourceId source;
    QString feed;
    QDateTime fetched;
    QList<SourceRecord> records;
    QByteArray cursor; ///< where the next pull goes on; stored with the page
    enum class More { Yes, No };
    More more = More::No; ///< No: the feed is up to date as at `fetched`
};

/// Where a shown value comes from and how old it is.
struct Provenance
{
    SourceId source;
    QDateTime updated; ///< the source's time
    QDateTime fetched; ///< ours

    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// A stored record with its provenance.
struct HeldRecord
{
    Provenance from;
    QString key;
    RecordBody body;
};

/// An item with the customer whose person it names; empty: nobody's.
struct OwnedRecord
{
    CustomerId customer;
    HeldRecord record;
};

/// Everything held about one customer, as stored; `pages` makes the view of it.
struct CustomerRecords
{
    CustomerId id;
    QList<HeldRecord> records; ///< persons first, then items, each newest first
};

}
