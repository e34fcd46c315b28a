// Ids.h - the ids that rooms hand to each other, each of its own type.
#pragma once

#include "base/Id.h"

#include <QMetaType>

#include <cstdint>
#include <optional>

namespace guildhall {

/// A back office as its profile names it, in lower case: "orchard".
using SourceId = Id<struct SourceTag>;

/// One entry of the outbox, one draft, one contact made here: a UUID without braces.
using EntryId = Id<struct EntryTag>;

/// A member of staff as the identity provider (or the demo) names them.
using StaffId = Id<struct StaffTag>;

/// A customer: stable for ever, kept in the journal's register. Written as C and 13 letters and
/// digits (Crockford base 32, so no I, L, O or U), which a person can read out.
class CustomerId
{
public:
    CustomerId() = default;
    explicit CustomerId(std::int64_t number)
        : m_number(number)
    {
    }

    [[nodiscard]] std::int64_t number() const noexcept { return m_number; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_number == 0; }
    [[nodiscard]] QString text() const;

    /// Takes either case, spaces and hyphens; nothing for what is no customer id.
    [[nodiscard]] static std::optional<CustomerId> fromText(QStringView text);

    /// The id that a record carries until it is linked to an older customer: derived from the
    /// record's own name, so that a deleted cache makes the same ids again. `attempt` above 0
    /// avoids a collision.
    [[nodiscard]] static CustomerId founded(const SourceId& source, QStringView key, int attempt);

    friend auto operator<=>(CustomerId, CustomerId) = default;
    friend size_t qHash(CustomerId id, size_t seed = 0) noexcept
    {
        return ::qHash(id.m_number, seed);
    }

private:
    std::int64_t m_number = 0;
};

}

Q_DECLARE_METATYPE(guildhall::CustomerId)
