// Phone.cpp - British numbers by hand, because libphonenumber reads 51,000 a second; the rest by
// it.
#include "domain/text/Phone.h"

#include "domain/text/Placeholder.h"

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
#endif
#include <phonenumbers/phonenumberutil.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

namespace guildhall {

namespace {

    struct Dialled
    {
        std::string digits;
        std::string extension;
        bool plus = false;
        bool plain = true; // nothing but digits, spaces and the usual marks
    };

    bool isDigit(char c)
    {
        return c >= '0' && c <= '9';
    }

    // "(0)" after a country code is said, not dialled.
    constexpr std::string_view SaidZero = "(0)";

    Dialled dialled(std::string_view text)
    {
        Dialled out;
        for (size_t at = 0; at < text.size(); ++at) {
            const char c = text[at];
            if (isDigit(c)) {
                out.digits.push_back(c);
            } else if (c == '+' && out.digits.empty()) {
                out.plus = true;
            } else if (text.substr(at, SaidZero.size()) == SaidZero && !out.digits.empty()) {
                at += SaidZero.size() - 1;
            } else if (c == 'x' || c == 'X' || c == '#' || c == 'e' || c == 'E') {
                const size_t number = text.find_first_of("0123456789", at);
                const std::string_view between = text.substr(at, number - at);
                const bool marked = number != std::string_view::npos && !out.digits.empty()
                    && between.size() <= 12;
                out.plain = out.plain && marked;
                for (size_t i = number; marked && i < text.size() && isDigit(text[i]); ++i)
                    out.extension.push_back(text[i]);
                break;
            } else if (c != ' ' && c != '-' && c != '.' && c != '(' && c != ')' && c != '/'
                       && c != '\t') {
                out.plain = false;
            }
        }
        return out;
    }

    // The national number of a British one, without its zero; empty when it is not British.
    std::string_view britishNational(const Dialled& number)
    {
        std::string_view rest = number.digits;
        if (number.plus) {
            if (!rest.starts_with("44"))
                return {};
            rest.remove_prefix(2);
        } else if (rest.starts_with("0044")) {
            rest.remove_prefix(4);
        } else if (rest.starts_with("00")) {
            return {};
        } else if (rest.size() == 12 && rest.starts_with("44")) {
            rest.remove_prefix(2);
        } else if (!rest.starts_with('0') && rest.size() != 10) {
            return {};
        }
        if (rest.starts_with('0'))
            rest.remove_prefix(1);
        if (rest.size() < 9 || rest.size() > 10 || rest.front() == '0' || rest.front() == '4'
            || rest.front() == '6')
            return {};
        return rest;
    }

    // Ofcom, The National Telephone Numbering Plan: 1 and 2 geographic, 7 mobile but for 70
    // (personal) and 76 (pagers; 7624 is mobile on the Isle of Man).
    Phone::Kind kindOf(std::string_view national)
    {
        if (national.front() == '1' || national.front() == '2')
            return Phone::Kind::Landline;
        if (national.front() != '7' || national.starts_with("70"))
            return Phone::Kind::Other;
        return national.starts_with("76") && !national.starts_with("7624") ? Phone::Kind::Other
                                                                           : Phone::Kind::Mobile;
    }

    Phone british(std::string_view national, std::string extension)
    {
        return { kindOf(national),
                 "+44" + std::string(national),
                 std::move(extension),
                 std::string(national) };
    }

    Phone byLibrary(std::string_view text, Dialled number)
    {
        using i18n::phonenumbers::PhoneNumber;
        using i18n::phonenumbers::PhoneNumberUtil;
        const PhoneNumberUtil& library = *PhoneNumberUtil::GetInstance();
        PhoneNumber parsed;
        Phone phone {
            Phone::Kind::Unreadable, {}, std::move(number.extension), std::move(number.digits)
        };
        if (library.Parse(std::string(text), "GB", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
            return phone;
        library.Format(parsed, PhoneNumberUtil::E164, &phone.e164);
        if (parsed.has_extension())
            phone.extension = parsed.extension();
        std::string national;
        library.GetNationalSignificantNumber(parsed, &national);
        if (!national.empty())
            phone.digits = national;
        phone.kind = Phone::Kind::Other;
        if (parsed.country_code() == 44 && !national.empty())
            phone.kind = kindOf(national);
        return phone;
    }

    // libphonenumber gives up beyond this length (its kMaxInputStringLength).
    constexpr size_t LongestNumber = 250;

}

Phone parsePhone(std::string_view text)
{
    Dialled number = dialled(text.substr(0, LongestNumber));
    if (isPlaceholderPhone(number.digits))
        return {};
    if (number.plain) {
        if (const std::string_view national = britishNational(number); !national.empty())
            return british(national, number.extension);
    }
    return byLibrary(text.substr(0, LongestNumber), std::move(number));
}

Phone parsePhone(QStringView text)
{
    return parsePhone(std::string_view(text.toUtf8().toStdString()));
}

QString phoneForPeople(const Phone& phone)
{
    using namespace Qt::StringLiterals;
    QString text = QString::fromStdString(phone.e164.empty() ? phone.digits : phone.e164);
    if (text.startsWith("+44"_L1) && text.size() >= 12) {
        const QString national = u'0' + text.mid(3);
        // Ofcom's three- and four-figure areas (020, 0114, 0121, 03xx, 08xx) keep their last seven
        // together.
        const bool threes = national.startsWith("02"_L1);
        const bool fours = national.startsWith("011"_L1) || national.startsWith("03"_L1)
            || national.startsWith("08"_L1)
            || (national.startsWith("01"_L1) && national.at(3) == u'1');
        if (threes || fours) {
            const qsizetype area = threes ? 3 : 4;
            return national.left(area) + u' ' + national.mid(area, 7 - area) + u' '
                + national.mid(7);
        }
        text = national.left(5) + u' ' + national.mid(5);
    }
    return text;
}

}
