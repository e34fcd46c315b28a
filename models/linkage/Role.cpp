// Role.cpp - the names that councils, registers and test sets give their columns.
#include "linkage/Role.h"

#include "domain/text/Fold.h"

#include <algorithm>
#include <array>

namespace guildhall::linkage {

namespace {

    using namespace std::string_view_literals;

    constexpr std::array RoleNames
        = { "record_id"sv,      "source"sv,    "title"sv,         "forename"sv,  "middle_names"sv,
            "surname"sv,        "full_name"sv, "date_of_birth"sv, "birth_day"sv, "birth_month"sv,
            "birth_year"sv,     "phone"sv,     "email"sv,         "address"sv,   "address_line_1"sv,
            "address_line_2"sv, "town"sv,      "postcode"sv,      "uprn"sv,      "national_id"sv,
            "other"sv,          "ignored"sv };

    struct Name
    {
        std::string_view header; // folded, without spaces
        Role role;
    };

    // Exact names first; the first of a role that may stand once wins.
    constexpr std::array Names = {
        Name { "recordid", Role::RecordId },
        Name { "uniqueid", Role::RecordId },
        Name { "rowid", Role::RecordId },
        Name { "recid", Role::RecordId },
        Name { "recordkey", Role::RecordId },
        Name { "recordreference", Role::RecordId },
        Name { "recordref", Role::RecordId },
        Name { "id", Role::RecordId },
        Name { "source", Role::Source },
        Name { "sourcesystem", Role::Source },
        Name { "system", Role::Source },
        Name { "dataset", Role::Source },
        Name { "sourcedataset", Role::Source },
        Name { "sourcename", Role::Source },
        Name { "title", Role::Title },
        Name { "salutation", Role::Title },
        Name { "honorific", Role::Title },
        Name { "nameprefix", Role::Title },
        Name { "forename", Role::Forename },
        Name { "forenames", Role::Forename },
        Name { "firstname", Role::Forename },
        Name { "firstnames", Role::Forename },
        Name { "givenname", Role::Forename },
        Name { "givennames", Role::Forename },
        Name { "given", Role::Forename },
        Name { "fname", Role::Forename },
        Name { "first", Role::Forename },
        Name { "forename1", Role::Forename },
        Name { "christianname", Role::Forename },
        Name { "enwcyntaf", Role::Forename },
        Name { "middlenames", Role::MiddleNames },
        Name { "middlename", Role::MiddleNames },
        Name { "middle", Role::MiddleNames },
        Name { "forename2", Role::MiddleNames },
        Name { "middleinitial", Role::MiddleNames },
        Name { "othernames", Role::MiddleNames },
        Name { "surname", Role::Surname },
        Name { "lastname", Role::Surname },
        Name { "familyname", Role::Surname },
        Name { "family", Role::Surname },
        Name { "lname", Role::Surname },
        Name { "last", Role::Surname },
        Name { "cyfenw", Role::Surname },
        Name { "fullname", Role::FullName },
        Name { "name", Role::FullName },
        Name { "customername", Role::FullName },
        Name { "personname", Role::FullName },
        Name { "tenantname", Role::FullName },
        Name { "displayname", Role::FullName },
        Name { "contactname", Role::FullName },
        Name { "enw", Role::FullName },
        Name { "dateofbirth", Role::DateOfBirth },
        Name { "dob", Role::DateOfBirth },
        Name { "birthdate", Role::DateOfBirth },
        Name { "birth", Role::DateOfBirth },
        Name { "born", Role::DateOfBirth },
        Name { "bdate", Role::DateOfBirth },
        Name { "dyddiadgeni", Role::DateOfBirth },
        Name { "birthday", Role::BirthDay },
        Name { "dobday", Role::BirthDay },
        Name { "bd", Role::BirthDay },
        Name { "dayofbirth", Role::BirthDay },
        Name { "birthmonth", Role::BirthMonth },
        Name { "dobmonth", Role::BirthMonth },
        Name { "bm", Role::BirthMonth },
        Name { "monthofbirth", Role::BirthMonth },
        Name { "birthyear", Role::BirthYear },
        Name { "dobyear", Role::BirthYear },
        Name { "by", Role::BirthYear },
        Name { "yearofbirth", Role::BirthYear },
        Name { "phone", Role::Phone },
        Name { "telephone", Role::Phone },
        Name { "phonenumber", Role::Phone },
        Name { "telephonenumber", Role::Phone },
        Name { "tel", Role::Phone },
        Name { "telno", Role::Phone },
        Name { "mobile", Role::Phone },
        Name { "mobilephone", Role::Phone },
        Name { "mobilenumber", Role::Phone },
        Name { "landline", Role::Phone },
        Name { "homephone", Role::Phone },
        Name { "hometelephone", Role::Phone },
        Name { "workphone", Role::Phone },
        Name { "phone1", Role::Phone },
        Name { "phone2", Role::Phone },
        Name { "contactnumber", Role::Phone },
        Name { "ffon", Role::Phone },
        Name { "email", Role::Email },
        Name { "emailaddress", Role::Email },
        Name { "mail", Role::Email },
        Name { "ebost", Role::Email },
        Name { "address", Role::Address },
        Name { "fulladdress", Role::Address },
        Name { "homeaddress", Role::Address },
        Name { "postaladdress", Role::Address },
        Name { "cyfeiriad", Role::Address },
        Name { "streetnumber", Role::AddressLine1 },
        Name { "housenumber", Role::AddressLine1 },
        Name { "houseno", Role::AddressLine1 },
        Name { "flat", Role::AddressLine1 },
        Name { "housename", Role::AddressLine1 },
        Name { "addressline1", Role::AddressLine1 },
        Name { "address1", Role::AddressLine1 },
        Name { "addr1", Role::AddressLine1 },
        Name { "street", Role::AddressLine1 },
        Name { "streetname", Role::AddressLine1 },
        Name { "streetaddress", Role::AddressLine1 },
        Name { "addressline2", Role::AddressLine2 },
        Name { "address2", Role::AddressLine2 },
        Name { "addr2", Role::AddressLine2 },
        Name { "addressline3", Role::AddressLine2 },
        Name { "address3", Role::AddressLine2 },
        Name { "locality", Role::AddressLine2 },
        Name { "town", Role::Town },
        Name { "city", Role::Town },
        Name { "suburb", Role::Town },
        Name { "posttown", Role::Town },
        Name { "towncity", Role::Town },
        Name { "postcode", Role::Postcode },
        Name { "postalcode", Role::Postcode },
        Name { "zip", Role::Postcode },
        Name { "zipcode", Role::Postcode },
        Name { "postcodefake", Role::Postcode },
        Name { "codpost", Role::Postcode },
        Name { "uprn", Role::Uprn },
        Name { "propertyreference", Role::Uprn },
        Name { "nationalid", Role::NationalId },
        Name { "nationalinsurance", Role::NationalId },
        Name { "nationalinsurancenumber", Role::NationalId },
        Name { "nino", Role::NationalId },
        Name { "ninumber", Role::NationalId },
        Name { "ni", Role::NationalId },
        Name { "nhsnumber", Role::NationalId },
        Name { "ssn", Role::NationalId },
        Name { "socsecid", Role::NationalId },
        Name { "socialsecuritynumber", Role::NationalId },
    };

    // Bookkeeping: columns that say something about the record, not about the person.
    constexpr std::array Bookkeeping
        = { "updated"sv,   "created"sv, "modified"sv, "changed"sv, "timestamp"sv, "date"sv,
            "time"sv,      "status"sv,  "notes"sv,    "note"sv,    "comment"sv,   "amount"sv,
            "balance"sv,   "total"sv,   "count"sv,    "flag"sv,    "cluster"sv,   "true"sv,
            "truth"sv,     "label"sv,   "index"sv,    "row"sv,     "url"sv,       "version"sv,
            "since"sv,     "group"sv,   "entity"sv,   "match"sv,   "score"sv,     "person"sv,
            "created at"sv };

    bool once(Role role)
    {
        switch (role) {
        case Role::Phone:
        case Role::Email:
        case Role::AddressLine1:
        case Role::AddressLine2:
        case Role::Other:
        case Role::Ignored:
            return false;
        default:
            return true;
        }
    }

    const Name* named(std::string_view header)
    {
        const std::string tight = foldedTight(header);
        const auto found = std::find_if(
            Names.begin(), Names.end(), [&tight](const Name& n) { return n.header == tight; });
        return found == Names.end() ? nullptr : &*found;
    }

}

std::string_view roleName(Role role)
{
    return RoleNames[static_cast<size_t>(role)];
}

std::optional<Column> columnForRoleName(std::string_view name)
{
    constexpr std::string_view Other = "other:";
    if (name.starts_with(Other) && name.size() > Other.size())
        return Column { Role::Other, std::string(name.substr(Other.size())) };
    for (size_t i = 0; i < RoleNames.size(); ++i) {
        if (RoleNames[i] == name && static_cast<Role>(i) != Role::Other)
            return Column { static_cast<Role>(i), std::string(name) };
    }
    return std::nullopt;
}

Column guessColumn(std::string_view header)
{
    if (const Name* name = named(header))
        return { name->role, std::string(header) };
    const std::string words = ' ' + folded(header) + ' ';
    for (const std::string_view word : Bookkeeping) {
        if (words.find(' ' + std::string(word) + ' ') != std::string::npos)
            return { Role::Ignored, std::string(header) };
    }
    if (words.ends_with(" id ") || words.ends_with(" ref ") || words.ends_with(" reference ")
        || words.ends_with(" number ") || words.ends_with(" no ")
        || words.find_first_not_of(' ') == std::string::npos)
        return { Role::Ignored, std::string(header) };
    return { Role::Other, std::string(header) };
}

std::vector<Column> guessColumns(const std::vector<std::string>& headers)
{
    std::vector<Column> columns;
    columns.reserve(headers.size());
    for (const std::string& header : headers)
        columns.push_back(guessColumn(header));
    for (size_t i = 0; i < columns.size(); ++i) {
        if (!once(columns[i].role))
            continue;
        for (size_t j = i + 1; j < columns.size(); ++j) {
            if (columns[j].role != columns[i].role)
                continue;
            const bool later = named(headers[j]) < named(headers[i]);
            columns[later ? i : j].role = Role::Ignored;
            if (later)
                break;
        }
    }
    const auto has = [&columns](Role role) {
        return std::any_of(
            columns.begin(), columns.end(), [role](const Column& c) { return c.role == role; });
    };
    // Parts say more than the whole when both are there.
    const auto drop = [&columns](Role role) {
        for (Column& column : columns) {
            if (column.role == role)
                column.role = Role::Ignored;
        }
    };
    if (has(Role::Forename) && has(Role::Surname))
        drop(Role::FullName);
    if (has(Role::AddressLine1))
        drop(Role::Address);
    if (has(Role::BirthDay) && !has(Role::BirthMonth) && !has(Role::BirthYear)) {
        for (Column& column : columns) {
            if (column.role == Role::BirthDay)
                column.role = has(Role::DateOfBirth) ? Role::Ignored : Role::DateOfBirth;
        }
    }
    return columns;
}

}
