// Postcode.h - a British postcode in its one written form, and its parts.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace guildhall {

struct Postcode
{
    std::string
        outward; ///< "CB1"; what was written, tight and in capitals, when it has no British form
    std::string inward; ///< "2AB"; empty when only the district is known or the form is not British

    /// Does it have the form of a British postcode, whole? (BS 7666; whether it exists is not
    /// asked.)
    [[nodiscard]] bool isWhole() const { return !inward.empty(); }
    [[nodiscard]] bool isEmpty() const { return outward.empty(); }
    /// "CB1 2AB"
    [[nodiscard]] std::string text() const;
    /// "CB1 2": the sector; empty unless whole.
    [[nodiscard]] std::string sector() const;
    /// "CB": the letters at its start.
    [[nodiscard]] std::string area() const;

    friend bool operator==(const Postcode&, const Postcode&) = default;
};

/// Case, spaces and marks do not matter; a letter O or I where a digit must stand is read as 0 or
/// 1, and the other way round. Empty for placeholders (ZZ99 3VZ is England's "no fixed abode").
[[nodiscard]] Postcode parsePostcode(std::string_view text);
[[nodiscard]] Postcode parsePostcode(QStringView text);

}
