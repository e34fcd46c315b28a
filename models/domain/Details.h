// Details.h - what records say of a person of which only one thing can be right, and when two of
// them say the same in different words.
#pragma once

#include "domain/Records.h"

#include <QMap>

#include <array>
#include <optional>

namespace guildhall {

enum class Detail { Name, DateOfBirth, Address, Mobile, Landline, Email, NationalInsurance };

inline constexpr std::array AllDetails {
    Detail::Name,     Detail::DateOfBirth, Detail::Address,          Detail::Mobile,
    Detail::Landline, Detail::Email,       Detail::NationalInsurance
};

/// "date_of_birth": in facts, in profiles and in what is sent to a back office.
[[nodiscard]] QString wordOf(Detail detail);
[[nodiscard]] std::optional<Detail> detailCalled(QStringView word);

/// Of the outbox entry that changes it in a back office: "details" or "address".
[[nodiscard]] QString entryKindOf(Detail detail);

/// Which sources lead on what, as their profiles say.
using Leading = QMap<Detail, QList<SourceId>>;

/// A date of birth is in `date`, anything else in `text`.
struct SaidDetail
{
    QString text;
    QDate date;
    QString uprn; ///< of an address

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !date.isValid(); }
    friend bool operator==(const SaidDetail&, const SaidDetail&) = default;
};

/// Everything a record says of it, the present value first.
[[nodiscard]] QList<SaidDetail> saidOf(const PersonRecord& person, Detail detail);

/// Without homes of earlier days: somebody may have several numbers, and lives in one place.
[[nodiscard]] QList<SaidDetail> presentOf(const PersonRecord& person, Detail detail);

/// Alike for one thing said twice: capitals, "Rd" and "Road", 07700 900143 and +44 7700 900143.
[[nodiscard]] QString sameness(Detail detail, const SaidDetail& said);

/// What somebody typed, as that detail; nothing when it is none: 31 February, a number too short.
[[nodiscard]] std::optional<SaidDetail> typedDetail(Detail detail, const QString& words);

/// Two records that each say something, and nothing that both say.
[[nodiscard]] bool disagree(Detail detail, const PersonRecord& one, const PersonRecord& other);

}
