// Confirmation.h - what a customer has said is right: who wrote it down, when, by which channel,
// and how long that word holds against what the sources say.
#pragma once

#include "domain/Details.h"
#include "domain/Facts.h"

namespace guildhall {

/// What one record said when the customer was asked.
struct SeenDetail
{
    SourceId source;
    QString key;
    SaidDetail said; ///< empty: nothing

    friend bool operator==(const SeenDetail&, const SeenDetail&) = default;
};

/// Somebody has told the team of a system that takes no changes from here.
struct ToldByHand
{
    SourceId source;
    QString key;
    StaffId who;
    QDateTime at;

    friend bool operator==(const ToldByHand&, const ToldByHand&) = default;
};

/// A fact of kind "confirmed-detail" about the customer, whose subject is the word of the detail.
/// Body: value, date, uprn, channel, contact, seen [{source, key, value, date, uprn}].
struct Confirmation
{
    EntryId id;
    Detail detail = Detail::Name;
    SaidDetail value;
    QDateTime at;
    StaffId who;
    QString channel; ///< as in Contact: "telephone"
    EntryId contact; ///< in which it was said; empty: in none that is kept
    QList<SeenDetail> seen;
    QList<ToldByHand> told;

    friend bool operator==(const Confirmation&, const Confirmation&) = default;
};

inline constexpr QLatin1StringView ConfirmedKind { "confirmed-detail" };
/// "Their team has been told": subject is the id of the confirmation; body source and key.
inline constexpr QLatin1StringView ToldKind { "correction-told" };

[[nodiscard]] Fact factOf(const Confirmation& confirmation, CustomerId customer);
[[nodiscard]] Fact factOf(const EntryId& confirmation, const ToldByHand& told, CustomerId customer);

/// The last of each detail among the facts about one customer, in order of the details.
[[nodiscard]] QList<Confirmation> confirmationsIn(const QList<Fact>& facts);

/// Why a confirmation no longer holds.
struct Lapse
{
    enum class Why {
        ChangedSince, ///< a record says something else than it did when the customer was asked
        SaidSince, ///< a record that was not known then says something else, with a later stamp
        RecordGone ///< a record that it rested on is no longer this customer's
    };
    Why why = Why::ChangedSince;
    SourceId source;

    friend bool operator==(const Lapse&, const Lapse&) = default;
};

/// Nothing: it holds. A record that comes to say what was confirmed makes none lapse, and a record
/// that goes on saying what it said then is what was confirmed against.
[[nodiscard]] std::optional<Lapse> lapseOf(const Confirmation& confirmation,
                                           const QList<HeldRecord>& records);

}
