// Phone.h - a telephone number in one form, however it was written down.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace guildhall {

struct Phone
{
    enum class Kind {
        None, ///< no digits, or a placeholder
        Mobile,
        Landline,
        Other, ///< shared and service numbers, and all numbers outside the United Kingdom
        Unreadable ///< digits that make no number; `e164` is empty, the digits are kept
    };
    Kind kind = Kind::None;
    std::string e164; ///< "+441223496014"; never checked against the ranges that are in use
    std::string extension;
    std::string digits; ///< the key to search by: national digits without the leading zero

    friend bool operator==(const Phone&, const Phone&) = default;
};

/// Numbers without a country are British. Takes 01223 496014, +44 (0)1223 496014, 0044..., 44..., a
/// number whose first zero a spreadsheet ate, and extensions (ext 12, x12, #12); what does not look
/// British goes to libphonenumber. Nothing with six digits or more is refused, whatever its length.
[[nodiscard]] Phone parsePhone(std::string_view text);
[[nodiscard]] Phone parsePhone(QStringView text);

/// The number as people read it: "01223 496014", "07700 900123"; E.164 outside the United Kingdom.
[[nodiscard]] QString phoneForPeople(const Phone& phone);

}
