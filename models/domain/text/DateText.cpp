// DateText.cpp - splits a date into its numbers and says which is which.
#include "domain/text/DateText.h"

#include <array>
#include <cstdio>

namespace guildhall {

namespace {

    struct Token
    {
        int value = 0;
        int digits = 0; // 0 for a month's name
    };

    struct Tokens
    {
        std::array<Token, 3> token;
        int count = 0;
    };

    // English and Welsh months by the letters that tell them apart.
    int monthNamed(std::string_view word)
    {
        struct Name
        {
            std::string_view start;
            int month;
        };
        static constexpr std::array Names
            = { Name { "jan", 1 }, Name { "feb", 2 },  Name { "mar", 3 },  Name { "apr", 4 },
                Name { "may", 5 }, Name { "jun", 6 },  Name { "jul", 7 },  Name { "aug", 8 },
                Name { "sep", 9 }, Name { "oct", 10 }, Name { "nov", 11 }, Name { "dec", 12 },
                Name { "ion", 1 }, Name { "chw", 2 },  Name { "maw", 3 },  Name { "ebr", 4 },
                Name { "mai", 5 }, Name { "meh", 6 },  Name { "gor", 7 },  Name { "aws", 8 },
                Name { "med", 9 }, Name { "hyd", 10 }, Name { "tac", 11 }, Name { "rha", 12 } };
        if (word.size() < 3)
            return 0;
        for (const Name& name : Names) {
            if (word.starts_with(name.start))
                return name.month;
        }
        return 0;
    }

    bool isDigit(char c)
    {
        return c >= '0' && c <= '9';
    }

    char small(char c)
    {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }

    bool isLetter(char c)
    {
        return small(c) >= 'a' && small(c) <= 'z';
    }

    Tokens tokens(std::string_view text)
    {
        Tokens found;
        size_t at = 0;
        while (at < text.size() && found.count < 3) {
            if (isDigit(text[at])) {
                Token token;
                for (; at < text.size() && isDigit(text[at]) && token.digits < 9; ++at) {
                    token.value = token.value * 10 + (text[at] - '0');
                    ++token.digits;
                }
                found.token[static_cast<size_t>(found.count++)] = token;
            } else if (isLetter(text[at])) {
                std::string word;
                for (; at < text.size() && isLetter(text[at]); ++at)
                    word.push_back(small(text[at]));
                if (const int month = monthNamed(word); month != 0)
                    found.token[static_cast<size_t>(found.count++)] = { month, 0 };
            } else {
                ++at;
            }
        }
        return found;
    }

    int fullYear(const Token& token)
    {
        if (token.digits > 2)
            return token.value;
        return token.value <= 29 ? 2000 + token.value : 1900 + token.value;
    }

    int daysIn(int year, int month)
    {
        static constexpr std::array Days = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
        const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 || year == 0;
        return month == 2 && !leap ? 28 : Days[static_cast<size_t>(month - 1)];
    }

    DateParts checked(int year, int month, int day, Era era)
    {
        // A birth date written the other way round is still a date: 02/29/1980.
        if (month > 12 && day >= 1 && day <= 12)
            std::swap(month, day);
        if (month < 0 || month > 12 || day < 0 || day > (month == 0 ? 31 : daysIn(year, month)))
            return {};
        if (month == 0)
            day = 0;
        if (isPlaceholderDate(year, month, day, era))
            return {};
        return { year, month, day };
    }

}

DateParts parseDate(std::string_view text, Era era)
{
    const Tokens found = tokens(text);
    const auto& t = found.token;
    if (found.count == 0)
        return {};
    if (t[0].digits == 8)
        return checked(t[0].value / 10000, t[0].value / 100 % 100, t[0].value % 100, era);
    if (t[0].digits == 6 && found.count == 1)
        return checked(t[0].value / 100, t[0].value % 100, 0, era);
    if (found.count == 1)
        return t[0].digits == 4 ? checked(t[0].value, 0, 0, era) : DateParts {};
    if (found.count == 2) {
        const bool yearFirst = t[0].digits == 4;
        const Token& year = yearFirst ? t[0] : t[1];
        const Token& month = yearFirst ? t[1] : t[0];
        return year.digits == 4 ? checked(year.value, month.value, 0, era) : DateParts {};
    }
    if (t[0].digits >= 3)
        return checked(t[0].value, t[1].value, t[2].value, era);
    if (t[2].digits == 0 || t[2].digits == 3)
        return {};
    if (t[0].digits == 0) // February 29, 1980
        return checked(fullYear(t[2]), t[0].value, t[1].value, era);
    return checked(fullYear(t[2]), t[1].value, t[0].value, era);
}

DateParts parseDate(QStringView text)
{
    return parseDate(std::string_view(text.toUtf8().toStdString()));
}

QDate toDate(const DateParts& parts)
{
    return parts.isWhole() ? QDate(parts.year, parts.month, parts.day) : QDate();
}

std::string isoText(const DateParts& parts)
{
    if (parts.year == 0)
        return {};
    std::array<char, 40> text {};
    int size = std::snprintf(text.data(), text.size(), "%04d", parts.year);
    if (parts.month != 0)
        size += std::snprintf(
            text.data() + size, text.size() - static_cast<size_t>(size), "-%02d", parts.month);
    if (parts.month != 0 && parts.day != 0)
        size += std::snprintf(
            text.data() + size, text.size() - static_cast<size_t>(size), "-%02d", parts.day);
    return std::string(text.data(), static_cast<size_t>(size));
}

}
