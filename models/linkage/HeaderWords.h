// HeaderWords.h - reads a column's header by its words, whoever's system it comes from.
#pragma once

#include "linkage/Role.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guildhall::linkage {

/// The words of a header, folded: "Applicant First Name", "applicant_first_name" and
/// "ApplicantFirstName" have the same three; "DOBDay" has two, "AddressLine1" three.
[[nodiscard]] std::vector<std::string> headerWords(std::string_view header);

/// The words without those that only say whose the value is (applicant, tenant, main ...) and
/// without a number at the end: what is left is looked up as a header of its own.
[[nodiscard]] std::string tightWithoutOwner(const std::vector<std::string>& words);

/// Does the header speak of somebody else, or of a name given up? "Mother's surname", "next of kin
/// phone", "previous address", "maiden name".
[[nodiscard]] bool isOfSomebodyElse(const std::vector<std::string>& words);

/// The role that one of the words names whatever stands beside it; nothing when the header is about
/// the value and does not hold it ("email consent", "phone type").
[[nodiscard]] std::optional<Role> roleOfWords(const std::vector<std::string>& words);

/// Does the header speak of a person's sex or gender?
[[nodiscard]] bool speaksOfSex(const std::vector<std::string>& words);

/// Does the header name the record: its id, reference, number or key?
[[nodiscard]] bool namesARecord(const std::vector<std::string>& words);
/// The same written in one word: "contactid", "tenancyref". Others end so too ("paid").
[[nodiscard]] bool endsAsARecord(const std::vector<std::string>& words);

}
