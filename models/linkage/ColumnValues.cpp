// ColumnValues.cpp - counts the forms that a column's values have.
#include "linkage/ColumnValues.h"

#include "domain/text/Fold.h"
#include "domain/text/Identifier.h"
#include "domain/text/Phone.h"
#include "domain/text/Placeholder.h"
#include "domain/text/Postcode.h"
#include "linkage/HeaderWords.h"

#include <algorithm>
#include <set>

namespace guildhall::linkage {

namespace {

    // Of a column's values so many must have a form for the column to be of that form, and fewer
    // than so many for a header that promises it not to be believed.
    constexpr double Most = 0.8;
    constexpr double Hardly = 0.05;
    constexpr size_t FewestToChange = 4;
    constexpr size_t FewestToIgnore = 20;
    constexpr size_t NoteLength = 60;

    // "54 Milford Crescent", "Flat 2, 7 High St": a number, and words of letters beside it.
    bool isStreetAddress(std::string_view value)
    {
        const std::string plain = folded(value);
        const bool begins = plain.starts_with("flat ") || (plain[0] >= '1' && plain[0] <= '9');
        size_t words = 0;
        size_t at = 0;
        while (at < plain.size()) {
            const size_t end = std::min(plain.find(' ', at), plain.size());
            const std::string_view word = std::string_view(plain).substr(at, end - at);
            const bool letters = word.find_first_of("0123456789") == std::string_view::npos;
            words += letters && word.size() >= 2 ? 1 : 0;
            at = end + 1;
        }
        return begins && words >= 2;
    }

    struct Forms
    {
        size_t given = 0;
        size_t emails = 0;
        size_t phones = 0;
        size_t postcodes = 0;
        size_t numbersOfPersons = 0; // National Insurance
        size_t streets = 0;
        size_t times = 0; // of day
        size_t withDigit = 0;
        size_t withSpace = 0;
        size_t letters = 0;
        std::set<std::string, std::less<>> distinct;

        [[nodiscard]] bool most(size_t count) const
        {
            return static_cast<double>(count) >= Most * static_cast<double>(given);
        }
        [[nodiscard]] bool hardly(size_t count) const
        {
            return static_cast<double>(count) < Hardly * static_cast<double>(given);
        }
    };

    bool isDialled(std::string_view value)
    {
        const size_t first = value.find_first_not_of(" (");
        if (first == std::string_view::npos || (value[first] != '0' && value[first] != '+'))
            return false;
        const auto digits = std::count_if(
            value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        return digits >= 10 && digits <= 15
            && value.find_first_not_of("0123456789 +-()./") == std::string_view::npos
            && !parsePhone(value).e164.empty();
    }

    Forms formsOf(const SampleRows& rows, size_t column)
    {
        Forms forms;
        for (const auto& row : rows) {
            if (column >= row.size() || isPlaceholderText(folded(row[column])))
                continue;
            const std::string& value = row[column];
            ++forms.given;
            forms.emails += emailText(std::string_view(value)).empty() ? 0 : 1;
            forms.phones += isDialled(value) ? 1 : 0;
            forms.postcodes
                += value.size() <= 9 && parsePostcode(std::string_view(value)).isWhole() ? 1 : 0;
            forms.numbersOfPersons
                += nationalInsuranceText(std::string_view(value)).empty() ? 0 : 1;
            forms.streets += isStreetAddress(value) ? 1 : 0;
            forms.times += value.find(':') != std::string::npos && value.size() >= 8 ? 1 : 0;
            forms.withDigit += value.find_first_of("0123456789") != std::string::npos ? 1 : 0;
            forms.withSpace += value.find(' ') != std::string::npos ? 1 : 0;
            forms.letters += value.size();
            forms.distinct.insert(value);
        }
        return forms;
    }

    bool isBelieved(Role role, const Forms& forms)
    {
        switch (role) {
        case Role::Email:
            return !forms.hardly(forms.emails);
        case Role::Phone:
            return !forms.hardly(forms.withDigit);
        case Role::Title:
            return forms.letters < 20 * forms.given;
        case Role::DateOfBirth:
            return !forms.hardly(forms.withDigit);
        default:
            return true;
        }
    }

    // A form that says by itself what the value is.
    Role roleByForm(const Forms& forms)
    {
        if (forms.most(forms.emails))
            return Role::Email;
        if (forms.most(forms.postcodes))
            return Role::Postcode;
        if (forms.most(forms.numbersOfPersons))
            return Role::NationalId;
        if (forms.most(forms.streets) && !forms.most(forms.times))
            return Role::Address;
        return forms.most(forms.phones) ? Role::Phone : Role::Other;
    }

    bool saysNothing(const Forms& forms)
    {
        const bool reference = forms.distinct.size() == forms.given && forms.most(forms.withDigit)
            && forms.hardly(forms.withSpace);
        return forms.distinct.size() == 1 || reference || forms.most(forms.times)
            || forms.letters > NoteLength * forms.given;
    }

}

void correctByValues(const std::vector<std::string>& headers,
                     const SampleRows& rows,
                     std::vector<Column>& columns)
{
    const auto has = [&columns](Role role) {
        return std::any_of(
            columns.begin(), columns.end(), [role](const Column& c) { return c.role == role; });
    };
    const bool needsId = !has(Role::RecordId);
    for (size_t i = 0; i < columns.size(); ++i) {
        Column& column = columns[i];
        const Forms forms = formsOf(rows, i);
        if (forms.given < FewestToChange)
            continue;
        if (!isBelieved(column.role, forms))
            column.role = Role::Other;
        if (column.role != Role::Other && column.role != Role::Ignored)
            continue;
        const Role form
            = isOfSomebodyElse(headerWords(headers[i])) ? Role::Other : roleByForm(forms);
        const bool once
            = form == Role::Postcode || form == Role::NationalId || form == Role::Address;
        const bool there = has(form) || (form == Role::Address && has(Role::AddressLine1));
        if (form != Role::Other && !(once && there))
            column.role = form;
        else if (column.role == Role::Other && forms.given >= FewestToIgnore && saysNothing(forms))
            column.role = Role::Ignored;
    }
    if (!needsId || rows.empty())
        return;
    for (size_t i = 0; i < columns.size(); ++i) {
        if ((columns[i].role != Role::Ignored && columns[i].role != Role::Other)
            || !namesARecord(headerWords(headers[i])))
            continue;
        std::set<std::string, std::less<>> distinct;
        for (const auto& row : rows) {
            if (i < row.size() && !row[i].empty())
                distinct.insert(row[i]);
        }
        if (distinct.size() == rows.size()) {
            columns[i] = { Role::RecordId, headers[i] };
            return;
        }
    }
}

}
