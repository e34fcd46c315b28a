// Identifier.h - UPRN, National Insurance number and e-mail address in the form in which they are
// compared.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace guildhall {

/// Unique property reference number as text of 1 to 12 digits without leading zeros ("000123" and a
/// spreadsheet's "123.0" are "123"); empty when it is none. (GeoPlace: at most 12 digits.)
[[nodiscard]] std::string uprnText(std::string_view text);
[[nodiscard]] QString uprnText(QStringView text);

/// "AB123456C", or without the last letter when it was not given; empty when the form is wrong
/// (HMRC's National Insurance Manual, NIM39110) or the number is made up (AB123456C itself, 000000,
/// 123456 ...).
[[nodiscard]] std::string nationalInsuranceText(std::string_view text);
[[nodiscard]] QString nationalInsuranceText(QStringView text);

/// Small letters, trimmed, "mailto:" and pointed brackets taken off; empty when there is no @ with
/// something on both sides, or when it stands for none (noemail@...).
[[nodiscard]] std::string emailText(std::string_view text);
[[nodiscard]] QString emailText(QStringView text);

/// The mailbox that an e-mail address reaches, for comparing: without +tag; for Gmail without dots.
[[nodiscard]] std::string emailKey(std::string_view normalEmail);

}
