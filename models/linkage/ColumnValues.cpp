// ColumnValues.cpp - counts the forms that a column's values have.
#include "linkage/ColumnValues.h"

#include "domain/text/DateText.h"
#include "domain/text/Fold.h"
#include "domain/text/Identifier.h"
#include "domain/text/Phone.h"
#include "domain/text/Placeholder.h"
#include "domain/text/Postcode.h"
#include "linkage/HeaderWords.h"
#include "linkage/NameParts.h"
#include "linkage/Nicknames.h"

#include <algorithm>
#include <cstdio>
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
    constexpr int SpreadOfBirths = 40; // years

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

    // "Mr J Smith", "Okonkwo, Mary Ann": two to six words of letters, of which one is a title or a
    // forename that the table of short forms knows.
    bool isWholeName(std::string_view value)
    {
        if (value.find_first_of("0123456789@/") != std::string_view::npos)
            return false;
        const std::string plain = folded(value);
        size_t words = 0;
        bool known = nameFromText(value).sex != Sex::Unknown;
        size_t at = 0;
        while (at < plain.size()) {
            const size_t end = std::min(plain.find(' ', at), plain.size());
            known
                = known || Nicknames::builtIn().knows(std::string_view(plain).substr(at, end - at));
            ++words;
            at = end + 1;
        }
        return known && words >= 2 && words <= 6;
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
        size_t wholeNames = 0; // of persons
        size_t dates = 0;
        int firstYear = 9999;
        int lastYear = 0;
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
            forms.wholeNames += isWholeName(value) ? 1 : 0;
            if (const DateParts date = parseDate(value, Era::Any); date.isWhole()) {
                ++forms.dates;
                forms.firstYear = std::min(forms.firstYear, date.year);
                forms.lastYear = std::max(forms.lastYear, date.year);
            }
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

    // Is it the second number of most dates that no month can have?
    bool isMonthFirst(const SampleRows& rows, size_t column)
    {
        size_t monthFirst = 0;
        size_t dayFirst = 0;
        for (const auto& row : rows) {
            if (column >= row.size())
                continue;
            const std::string& value = row[column];
            int first = 0;
            int second = 0;
            int year = 0;
            if (std::sscanf(value.c_str(), "%2d%*1[/.-]%2d%*1[/.-]%4d", &first, &second, &year)
                != 3)
                continue;
            dayFirst += first > 12 && second <= 12 ? 1 : 0;
            monthFirst += first <= 12 && second > 12 ? 1 : 0;
        }
        return monthFirst > 4 * dayFirst;
    }

    bool has(const std::vector<Column>& columns, Role role)
    {
        return std::any_of(
            columns.begin(), columns.end(), [role](const Column& c) { return c.role == role; });
    }

    // "Name" may hold forenames beside a column of surnames, "Last name, first name" a whole name,
    // and "Name 1" and "Name 2" one half each.
    void correctNames(const std::vector<std::string>& headers,
                      const SampleRows& rows,
                      std::vector<Column>& columns)
    {
        const bool hasForename = has(columns, Role::Forename);
        const bool hasSurname = has(columns, Role::Surname);
        const bool hasWhole = has(columns, Role::FullName);
        for (size_t i = 0; i < columns.size() && !hasForename; ++i) {
            const Forms forms = formsOf(rows, i);
            if (forms.given < FewestToChange)
                continue;
            const bool oneWord = 5 * forms.withSpace < forms.given;
            if (columns[i].role == Role::FullName && oneWord && hasSurname) {
                columns[i].role = Role::Forename;
            } else if (columns[i].role == Role::FullName && oneWord && i + 1 < columns.size()
                       && guessColumn(headers[i + 1]).role == Role::FullName) {
                columns[i].role = Role::Forename;
                columns[i + 1] = { Role::Surname, headers[i + 1] };
            } else if (columns[i].role == Role::Surname && !hasWhole
                       && 2 * forms.wholeNames > forms.given) {
                columns[i].role = Role::FullName;
            }
        }
    }

    // Persons must have a name and most have a birth date: where no header says which column holds
    // them, the values do. Birth dates are spread over more years than the dates of anything else.
    void takePersons(const std::vector<std::string>& headers,
                     const SampleRows& rows,
                     std::vector<Column>& columns)
    {
        const bool needsName = !has(columns, Role::FullName) && !has(columns, Role::Surname);
        const bool needsBirth = !has(columns, Role::DateOfBirth) && !has(columns, Role::BirthYear);
        size_t names = columns.size();
        size_t births = columns.size();
        size_t mostNames = 0;
        int mostYears = SpreadOfBirths;
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].role != Role::Other || isOfSomebodyElse(headerWords(headers[i])))
                continue;
            const Forms forms = formsOf(rows, i);
            if (forms.given < FewestToChange)
                continue;
            if (2 * forms.wholeNames > forms.given && forms.wholeNames > mostNames) {
                mostNames = forms.wholeNames;
                names = i;
            }
            if (forms.most(forms.dates) && forms.lastYear - forms.firstYear >= mostYears) {
                mostYears = forms.lastYear - forms.firstYear + 1;
                births = i;
            }
        }
        if (needsName && names < columns.size())
            columns[names] = { Role::FullName, headers[names] };
        if (needsBirth && births < columns.size())
            columns[births] = { Role::DateOfBirth, headers[births] };
    }

    // By its header, else by standing first and saying something else in every row.
    void takeRecordId(const std::vector<std::string>& headers,
                      const SampleRows& rows,
                      std::vector<Column>& columns)
    {
        const auto mayBe = [&](size_t i) {
            if ((columns[i].role != Role::Ignored && columns[i].role != Role::Other)
                || rows.empty())
                return false;
            std::set<std::string_view> distinct;
            for (const auto& row : rows) {
                if (i < row.size() && !row[i].empty())
                    distinct.insert(row[i]);
            }
            return distinct.size() == rows.size();
        };
        for (const auto named : { namesARecord, endsAsARecord }) {
            for (size_t i = 0; i < columns.size(); ++i) {
                if (named(headerWords(headers[i])) && mayBe(i)) {
                    columns[i] = { Role::RecordId, headers[i] };
                    return;
                }
            }
        }
        const bool reference = rows.size() >= FewestToIgnore
            && std::all_of(rows.begin(), rows.end(), [](const auto& row) {
                                   return !row.empty() && row[0].find(' ') == std::string::npos
                                       && row[0].find_first_of("0123456789") != std::string::npos;
                               });
        if (reference && !columns.empty() && mayBe(0))
            columns[0] = { Role::RecordId, headers[0] };
    }

}

void correctByValues(const std::vector<std::string>& headers,
                     const SampleRows& rows,
                     std::vector<Column>& columns)
{
    const bool needsId = !has(columns, Role::RecordId);
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
        const bool there
            = has(columns, form) || (form == Role::Address && has(columns, Role::AddressLine1));
        if (form != Role::Other && !(once && there))
            column.role = form;
        else if (column.role == Role::Other && forms.given >= FewestToIgnore
                 && !forms.most(forms.dates) && saysNothing(forms))
            column.role = Role::Ignored;
    }
    correctNames(headers, rows, columns);
    takePersons(headers, rows, columns);
    for (size_t i = 0; i < columns.size(); ++i)
        columns[i].monthFirst = columns[i].role == Role::DateOfBirth && isMonthFirst(rows, i);
    if (needsId)
        takeRecordId(headers, rows, columns);
}

}
