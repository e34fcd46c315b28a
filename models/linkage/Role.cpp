// Role.cpp - the names that councils, registers and test sets give their columns.
#include "linkage/Role.h"

#include "domain/text/Fold.h"
#include "linkage/HeaderWords.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

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
        Name { "src", Role::Source },
        Name { "dataset", Role::Source },
        Name { "sourcedataset", Role::Source },
        Name { "sourcename", Role::Source },
        Name { "title", Role::Title },
        Name { "salutation", Role::Title },
        Name { "honorific", Role::Title },
        Name { "nameprefix", Role::Title },
        Name { "anrede", Role::Title },
        Name { "civilite", Role::Title },
        Name { "ttl", Role::Title },
        Name { "aanhef", Role::Title },
        Name { "teitl", Role::Title },
        Name { "forename", Role::Forename },
        Name { "forenames", Role::Forename },
        Name { "firstname", Role::Forename },
        Name { "firstnames", Role::Forename },
        Name { "givenname", Role::Forename },
        Name { "givennames", Role::Forename },
        Name { "given", Role::Forename },
        Name { "fname", Role::Forename },
        Name { "fn", Role::Forename },
        Name { "gn", Role::Forename },
        Name { "first", Role::Forename },
        Name { "forename1", Role::Forename },
        Name { "christianname", Role::Forename },
        Name { "enwcyntaf", Role::Forename },
        Name { "vorname", Role::Forename },
        Name { "vornamen", Role::Forename },
        Name { "prenom", Role::Forename },
        Name { "prenoms", Role::Forename },
        Name { "nombre", Role::Forename },
        Name { "nombres", Role::Forename },
        Name { "nome", Role::Forename },
        Name { "imie", Role::Forename },
        Name { "voornaam", Role::Forename },
        Name { "voornamen", Role::Forename },
        Name { "fnamec1", Role::Forename },
        Name { "gname", Role::Forename },
        Name { "firstnm", Role::Forename },
        Name { "initials", Role::Forename },
        Name { "initial", Role::Forename },
        Name { "middlenames", Role::MiddleNames },
        Name { "middlename", Role::MiddleNames },
        Name { "middle", Role::MiddleNames },
        Name { "forename2", Role::MiddleNames },
        Name { "middleinitial", Role::MiddleNames },
        Name { "mname", Role::MiddleNames },
        Name { "othernames", Role::MiddleNames },
        Name { "fnamec2", Role::MiddleNames },
        Name { "secondname", Role::MiddleNames },
        Name { "segundonombre", Role::MiddleNames },
        Name { "enwaucanol", Role::MiddleNames },
        Name { "surname", Role::Surname },
        Name { "lastname", Role::Surname },
        Name { "familyname", Role::Surname },
        Name { "family", Role::Surname },
        Name { "lname", Role::Surname },
        Name { "ln", Role::Surname },
        Name { "sn", Role::Surname },
        Name { "last", Role::Surname },
        Name { "cyfenw", Role::Surname },
        Name { "nachname", Role::Surname },
        Name { "familienname", Role::Surname },
        Name { "nomdefamille", Role::Surname },
        Name { "nom", Role::Surname },
        Name { "apellido", Role::Surname },
        Name { "apellidos", Role::Surname },
        Name { "apellido1", Role::Surname },
        Name { "apellido2", Role::Surname },
        Name { "primerapellido", Role::Surname },
        Name { "segundoapellido", Role::Surname },
        Name { "cognome", Role::Surname },
        Name { "nazwisko", Role::Surname },
        Name { "achternaam", Role::Surname },
        Name { "sname", Role::Surname },
        Name { "lnamec1", Role::Surname },
        Name { "famname", Role::Surname },
        Name { "lastnm", Role::Surname },
        Name { "lnamec2", Role::Surname },
        Name { "fullname", Role::FullName },
        Name { "name", Role::FullName },
        Name { "customername", Role::FullName },
        Name { "personname", Role::FullName },
        Name { "tenantname", Role::FullName },
        Name { "displayname", Role::FullName },
        Name { "contactname", Role::FullName },
        Name { "enw", Role::FullName },
        Name { "naam", Role::FullName },
        Name { "vollstandigername", Role::FullName },
        Name { "nomcomplet", Role::FullName },
        Name { "nombrecompleto", Role::FullName },
        Name { "enwllawn", Role::FullName },
        Name { "firstandsurname", Role::FullName },
        Name { "firstandlastname", Role::FullName },
        Name { "dateofbirth", Role::DateOfBirth },
        Name { "dob", Role::DateOfBirth },
        Name { "birthdate", Role::DateOfBirth },
        Name { "birth", Role::DateOfBirth },
        Name { "born", Role::DateOfBirth },
        Name { "bdate", Role::DateOfBirth },
        Name { "dyddiadgeni", Role::DateOfBirth },
        Name { "geburtsdatum", Role::DateOfBirth },
        Name { "geburtstag", Role::DateOfBirth },
        Name { "datedenaissance", Role::DateOfBirth },
        Name { "fechadenacimiento", Role::DateOfBirth },
        Name { "fechanacimiento", Role::DateOfBirth },
        Name { "datadinascita", Role::DateOfBirth },
        Name { "dataurodzenia", Role::DateOfBirth },
        Name { "geboortedatum", Role::DateOfBirth },
        Name { "dateborn", Role::DateOfBirth },
        Name { "birthdt", Role::DateOfBirth },
        Name { "dobdt", Role::DateOfBirth },
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
        Name { "telefon", Role::Phone },
        Name { "telefonnummer", Role::Phone },
        Name { "rufnummer", Role::Phone },
        Name { "handy", Role::Phone },
        Name { "handynummer", Role::Phone },
        Name { "mobil", Role::Phone },
        Name { "telefono", Role::Phone },
        Name { "telefonnr", Role::Phone },
        Name { "portable", Role::Phone },
        Name { "telefoon", Role::Phone },
        Name { "telefoonnummer", Role::Phone },
        Name { "rhifffon", Role::Phone },
        Name { "email", Role::Email },
        Name { "emailaddress", Role::Email },
        Name { "mail", Role::Email },
        Name { "ebost", Role::Email },
        Name { "courriel", Role::Email },
        Name { "correo", Role::Email },
        Name { "correoelectronico", Role::Email },
        Name { "emailadresse", Role::Email },
        Name { "address", Role::Address },
        Name { "fulladdress", Role::Address },
        Name { "homeaddress", Role::Address },
        Name { "postaladdress", Role::Address },
        Name { "cyfeiriad", Role::Address },
        Name { "adresse", Role::Address },
        Name { "anschrift", Role::Address },
        Name { "direccion", Role::Address },
        Name { "indirizzo", Role::Address },
        Name { "adres", Role::Address },
        Name { "domicilio", Role::Address },
        Name { "streetnumber", Role::AddressLine1 },
        Name { "housenumber", Role::AddressLine1 },
        Name { "houseno", Role::AddressLine1 },
        Name { "flat", Role::AddressLine1 },
        Name { "housename", Role::AddressLine1 },
        Name { "addressline1", Role::AddressLine1 },
        Name { "address1", Role::AddressLine1 },
        Name { "addr1", Role::AddressLine1 },
        Name { "street", Role::AddressLine1 },
        Name { "road", Role::AddressLine1 },
        Name { "streetname", Role::AddressLine1 },
        Name { "streetaddress", Role::AddressLine1 },
        Name { "house", Role::AddressLine1 },
        Name { "strasse", Role::AddressLine1 },
        Name { "strassehausnummer", Role::AddressLine1 },
        Name { "hausnummer", Role::AddressLine1 },
        Name { "hausnr", Role::AddressLine1 },
        Name { "rue", Role::AddressLine1 },
        Name { "calle", Role::AddressLine1 },
        Name { "ulica", Role::AddressLine1 },
        Name { "straat", Role::AddressLine1 },
        Name { "huisnummer", Role::AddressLine1 },
        Name { "via", Role::AddressLine1 },
        Name { "stryd", Role::AddressLine1 },
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
        Name { "ort", Role::Town },
        Name { "wohnort", Role::Town },
        Name { "stadt", Role::Town },
        Name { "ville", Role::Town },
        Name { "ciudad", Role::Town },
        Name { "citta", Role::Town },
        Name { "miasto", Role::Town },
        Name { "plaats", Role::Town },
        Name { "woonplaats", Role::Town },
        Name { "tref", Role::Town },
        Name { "postcode", Role::Postcode },
        Name { "postalcode", Role::Postcode },
        Name { "zip", Role::Postcode },
        Name { "zipcode", Role::Postcode },
        Name { "postcodefake", Role::Postcode },
        Name { "pcode", Role::Postcode },
        Name { "pcd", Role::Postcode },
        Name { "postcd", Role::Postcode },
        Name { "codpost", Role::Postcode },
        Name { "plz", Role::Postcode },
        Name { "postleitzahl", Role::Postcode },
        Name { "codepostal", Role::Postcode },
        Name { "codigopostal", Role::Postcode },
        Name { "cap", Role::Postcode },
        Name { "kodpocztowy", Role::Postcode },
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
        = { "updated"sv, "created"sv, "modified"sv, "changed"sv, "timestamp"sv, "date"sv,
            "time"sv,    "status"sv,  "notes"sv,    "note"sv,    "comment"sv,   "amount"sv,
            "balance"sv, "total"sv,   "count"sv,    "flag"sv,    "cluster"sv,   "true"sv,
            "truth"sv,   "label"sv,   "index"sv,    "row"sv,     "url"sv,       "version"sv,
            "since"sv,   "group"sv,   "entity"sv,   "match"sv,   "score"sv,     "registered"sv,
            "start"sv,   "end"sv,     "deleted"sv,  "last"sv,    "started"sv,   "expiry"sv,
            "due"sv,     "consent"sv, "touched"sv };

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

    const Name* named(std::string_view tight)
    {
        const auto found = std::find_if(
            Names.begin(), Names.end(), [tight](const Name& n) { return n.header == tight; });
        return found == Names.end() ? nullptr : &*found;
    }

    // How well a header is known: the earlier in the table the better, and any in it before all
    // others.
    size_t rank(std::string_view header)
    {
        const Name* name = named(foldedTight(header));
        return name == nullptr ? Names.size() : static_cast<size_t>(name - Names.data());
    }

    // The second half of a name that is kept in two columns.
    bool isSecondHalf(std::string_view header)
    {
        const std::string tight = foldedTight(header);
        return tight == "lnamec2" || tight == "apellido2" || tight == "segundoapellido";
    }

    bool holdsWord(const std::vector<std::string>& words,
                   std::initializer_list<std::string_view> any)
    {
        return std::any_of(words.begin(), words.end(), [any](const std::string& word) {
            return std::find(any.begin(), any.end(), std::string_view(word)) != any.end();
        });
    }

    // Headers that speak of birth: the whole date, a part of it, or where it was.
    std::optional<Role> roleOfBirth(const std::vector<std::string>& words)
    {
        if (!holdsWord(words, { "birth", "dob", "born", "birthdate", "geburt", "geburtsdatum" }))
            return std::nullopt;
        if (holdsWord(words, { "day", "dd", "tag" }))
            return Role::BirthDay;
        if (holdsWord(words, { "month", "mm", "monat" }))
            return Role::BirthMonth;
        if (holdsWord(words, { "year", "yyyy", "yr", "jahr" }))
            return Role::BirthYear;
        return words.size() == 1 || holdsWord(words, { "date", "dob", "birthdate", "on" })
            ? Role::DateOfBirth
            : Role::Other;
    }

    // Day, month and year without a word about birth, when all three are there.
    void takePlainDate(const std::vector<std::string>& headers, std::vector<Column>& columns)
    {
        constexpr std::array Parts = { std::pair { "day"sv, Role::BirthDay },
                                       std::pair { "month"sv, Role::BirthMonth },
                                       std::pair { "year"sv, Role::BirthYear } };
        std::array<size_t, Parts.size()> places {};
        for (size_t part = 0; part < Parts.size(); ++part) {
            const auto found = std::find_if(
                headers.begin(), headers.end(), [&Parts, part](const std::string& header) {
                    return foldedTight(header) == Parts[part].first;
                });
            if (found == headers.end())
                return;
            places[part] = static_cast<size_t>(found - headers.begin());
        }
        for (size_t part = 0; part < Parts.size(); ++part)
            columns[places[part]] = { Parts[part].second, headers[places[part]] };
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
    const auto as = [header](Role role) { return Column { role, std::string(header) }; };
    if (const Name* name = named(foldedTight(header)))
        return as(name->role);
    const std::vector<std::string> words = headerWords(header);
    const bool another = isOfSomebodyElse(words);
    if (!another) {
        if (const auto role = roleOfBirth(words))
            return as(*role);
        if (const Name* name = named(tightWithoutOwner(words));
            name != nullptr && name->role != Role::RecordId && name->role != Role::Source)
            return as(name->role);
        if (const auto role = roleOfWords(words))
            return as(*role);
    }
    if (words.empty() || namesARecord(words)
        || std::any_of(words.begin(), words.end(), [](const std::string& word) {
               return std::find(Bookkeeping.begin(), Bookkeeping.end(), std::string_view(word))
                   != Bookkeeping.end();
           }))
        return as(Role::Ignored);
    return as(Role::Other);
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
            if (columns[j].role == Role::Surname && isSecondHalf(headers[j]))
                continue;
            const bool later = rank(headers[j]) < rank(headers[i]);
            columns[later ? i : j].role = Role::Ignored;
            if (later)
                break;
        }
    }
    const auto has = [&columns](Role role) {
        return std::any_of(
            columns.begin(), columns.end(), [role](const Column& c) { return c.role == role; });
    };
    if (!has(Role::DateOfBirth) && !has(Role::BirthYear))
        takePlainDate(headers, columns);
    // Parts say more than the whole when both are there; of a name the whole may say what the parts
    // leave out.
    const auto drop = [&columns](Role role) {
        for (Column& column : columns) {
            if (column.role == role)
                column.role = Role::Ignored;
        }
    };
    if (has(Role::AddressLine1))
        drop(Role::Address);
    // An age is as old as the record; the birth date says it better.
    if (has(Role::DateOfBirth) || has(Role::BirthYear)) {
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].role == Role::Other && foldedTight(headers[i]) == "age")
                columns[i].role = Role::Ignored;
        }
    }
    if (has(Role::BirthDay) && !has(Role::BirthMonth) && !has(Role::BirthYear)) {
        for (Column& column : columns) {
            if (column.role == Role::BirthDay)
                column.role = has(Role::DateOfBirth) ? Role::Ignored : Role::DateOfBirth;
        }
    }
    return columns;
}

}
