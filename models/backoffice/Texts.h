// Texts.h - takes apart what a source keeps in one field: names, addresses, sums of money.
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace guildhall {

struct NameParts
{
    QString title;
    QString forename;
    QString middleNames;
    QString surname;

    friend bool operator==(const NameParts&, const NameParts&) = default;
};

/// "Dr Maryam Ann Okafor" or "OKAFOR, Maryam Ann"; spelling and case stay as written. One word
/// alone is a surname. Particles ("van der", "bin", "de") belong to the surname that they stand
/// before.
[[nodiscard]] NameParts splitName(QStringView text);

/// Does the name say that it is no person: "1st Cambridge Scout Group", "Patel & Sons Ltd"?
[[nodiscard]] bool isOrganisation(QStringView name);

struct AddressParts
{
    QString lines;
    QString postcode;

    friend bool operator==(const AddressParts&, const AddressParts&) = default;
};

/// Takes a postcode off the end ("12 Mill Road, Cambridge CB1 2AZ"); empty when none is there.
[[nodiscard]] AddressParts splitAddress(QStringView text);

/// Digits without leading zeros, at most 12; nothing for what is no UPRN.
[[nodiscard]] std::optional<QString> uprnOf(std::string_view text);

/// "-12.34", "£1,234.5", "12" in pounds, exactly, to pence; nothing for parts of a penny or
/// anything else that is no sum.
[[nodiscard]] std::optional<qint64> penceOfPounds(std::string_view text);

/// A whole number of pence.
[[nodiscard]] std::optional<qint64> penceOfPence(std::string_view text);

}
