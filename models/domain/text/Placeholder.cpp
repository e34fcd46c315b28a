// Placeholder.cpp - the words and numbers that stand for "not known", in one place.
#include "domain/text/Placeholder.h"

#include <algorithm>
#include <array>
#include <string>

namespace guildhall {

namespace {

    using namespace std::string_view_literals;

    constexpr std::array Texts = { "unknown"sv,
                                   "unk"sv,
                                   "not known"sv,
                                   "notknown"sv,
                                   "n a"sv,
                                   "na"sv,
                                   "none"sv,
                                   "null"sv,
                                   "nil"sv,
                                   "nan"sv,
                                   "test"sv,
                                   "testing"sv,
                                   "test test"sv,
                                   "not given"sv,
                                   "not provided"sv,
                                   "not stated"sv,
                                   "not applicable"sv,
                                   "no information"sv,
                                   "tbc"sv,
                                   "tba"sv,
                                   "tbd"sv,
                                   "to be confirmed"sv,
                                   "missing"sv,
                                   "blank"sv,
                                   "dummy"sv,
                                   "undefined"sv,
                                   "not recorded"sv,
                                   "not specified"sv,
                                   "not available"sv,
                                   "refused"sv,
                                   "no name"sv,
                                   "noname"sv,
                                   "not supplied"sv,
                                   "dim yn hysbys"sv,
                                   "anhysbys"sv };

    constexpr std::array Names
        = { "occupier"sv,     "the occupier"sv, "occupant"sv,   "the occupant"sv, "resident"sv,
            "the resident"sv, "tenant"sv,       "the tenant"sv, "owner"sv,        "the owner"sv,
            "anonymous"sv,    "anon"sv,         "customer"sv,   "caller"sv,       "do not use"sv,
            "deleted"sv,      "duplicate"sv };

    constexpr std::array Mailboxes = { "noemail"sv,
                                       "noemailaddress"sv,
                                       "noemailprovided"sv,
                                       "none"sv,
                                       "na"sv,
                                       "unknown"sv,
                                       "test"sv,
                                       "noreply"sv,
                                       "donotreply"sv,
                                       "nobody"sv,
                                       "notgiven"sv,
                                       "notprovided"sv,
                                       "nomail"sv,
                                       "refused"sv,
                                       "null"sv,
                                       "noaddress"sv,
                                       "nil"sv,
                                       "notknown"sv,
                                       "declined"sv };

    template <class Words>
    bool holds(const Words& words, std::string_view text)
    {
        return std::find(words.begin(), words.end(), text) != words.end();
    }

    bool allSame(std::string_view text)
    {
        return text.find_first_not_of(text.front()) == std::string_view::npos;
    }

}

bool isPlaceholderText(std::string_view folded)
{
    if (folded.empty() || holds(Texts, folded))
        return true;
    return folded.size() >= 2 && allSame(folded)
        && "xzq0"sv.find(folded.front()) != std::string_view::npos;
}

bool isPlaceholderName(std::string_view folded)
{
    return isPlaceholderText(folded) || holds(Names, folded);
}

bool isPlaceholderPhone(std::string_view digits)
{
    if (digits.size() < 6 || allSame(digits))
        return true;
    std::string_view number = digits;
    if (number.starts_with("44"))
        number.remove_prefix(2);
    while (number.starts_with('0'))
        number.remove_prefix(1);
    if (number.size() < 6 || allSame(number.substr(1)))
        return true;
    // 01234 567890, 07123 456789 and their mirror are what fingers type to pass a check.
    return "1234567890123456789"sv.find(number) != std::string_view::npos || number == "7123456789"
        || number == "7987654321" || number == "9876543210";
}

bool isPlaceholderMailbox(std::string_view local)
{
    std::string plain;
    for (const char c : local) {
        if (c != '.' && c != '-' && c != '_' && c != '/')
            plain.push_back(c);
    }
    return plain.empty() || holds(Mailboxes, std::string_view(plain))
        || (plain.size() > 1 && allSame(plain));
}

bool isPlaceholderDate(int year, int month, int day, Era era)
{
    if (year < (era == Era::Living ? 1753 : 1000) || year >= 2200)
        return true;
    if (month == 1 && day == 1)
        return year == 1000 || year == 1753 || year == 1800 || year == 1900 || year == 1901;
    if (year == 1111)
        return month == 11 && day == 11;
    return year == 1899 && month == 12 && day >= 30;
}

}
