// HeaderWords.cpp - splits headers and looks for the words that settle a role.
#include "linkage/HeaderWords.h"

#include "domain/text/Fold.h"

#include <algorithm>
#include <array>

namespace guildhall::linkage {

namespace {

    using namespace std::string_view_literals;

    constexpr std::array Owners
        = { "applicant"sv, "customer"sv,   "client"sv,      "tenant"sv,         "holder"sv,
            "person"sv,    "claimant"sv,   "resident"sv,    "citizen"sv,        "member"sv,
            "patron"sv,    "borrower"sv,   "reporter"sv,    "caller"sv,         "student"sv,
            "pupil"sv,     "patient"sv,    "employee"sv,    "payer"sv,          "account"sv,
            "main"sv,      "primary"sv,    "current"sv,     "home"sv,           "residential"sv,
            "party"sv,     "individual"sv, "subject"sv,     "liable"sv,         "lead"sv,
            "user"sv,      "contact"sv,    "complainant"sv, "owner"sv,          "occupier"sv,
            "permanent"sv, "his"sv,        "her"sv,         "their"sv,          "your"sv,
            "the"sv,       "s"sv,          "default"sv,     "registered"sv,     "text"sv,
            "full"sv,      "usual"sv,      "preferred"sv,   "correspondence"sv, "mailing"sv,
            "postal"sv,    "legal"sv,      "known"sv,       "personal"sv };

    constexpr std::array SomebodyElse
        = { "mother"sv,         "mothers"sv,  "father"sv,     "fathers"sv,  "spouse"sv,
            "partner"sv,        "kin"sv,      "emergency"sv,  "landlord"sv, "agent"sv,
            "previous"sv,       "former"sv,   "old"sv,        "maiden"sv,   "alias"sv,
            "parent"sv,         "guardian"sv, "carer"sv,      "husband"sv,  "wife"sv,
            "employer"sv,       "gp"sv,       "doctor"sv,     "officer"sv,  "worker"sv,
            "representative"sv, "referrer"sv, "geburtsname"sv };

    // A header with one of these is about a value: whether it is known, of what kind, since when.
    constexpr std::array AboutAValue
        = { "consent"sv, "type"sv,      "verified"sv,   "status"sv,  "date"sv,     "time"sv,
            "opt"sv,     "valid"sv,     "flag"sv,       "count"sv,   "quality"sv,  "error"sv,
            "reason"sv,  "language"sv,  "preference"sv, "updated"sv, "changed"sv,  "hash"sv,
            "score"sv,   "marketing"sv, "bounced"sv,    "sent"sv,    "extension"sv };

    constexpr std::array RecordWords
        = { "id"sv, "ref"sv, "reference"sv, "number"sv, "no"sv, "num"sv, "key"sv, "urn"sv, "nr"sv };

    struct Phrase
    {
        std::string_view words; // with a space at both ends
        Role role;
    };

    // The first that occurs decides.
    constexpr std::array Phrases = {
        Phrase { " uprn ", Role::Uprn },
        Phrase { " postcode ", Role::Postcode },
        Phrase { " post code ", Role::Postcode },
        Phrase { " postal code ", Role::Postcode },
        Phrase { " postalcode ", Role::Postcode },
        Phrase { " pcode ", Role::Postcode },
        Phrase { " zip ", Role::Postcode },
        Phrase { " zipcode ", Role::Postcode },
        Phrase { " plz ", Role::Postcode },
        Phrase { " email ", Role::Email },
        Phrase { " e mail ", Role::Email },
        Phrase { " mobile ", Role::Phone },
        Phrase { " mob ", Role::Phone },
        Phrase { " phone ", Role::Phone },
        Phrase { " telephone ", Role::Phone },
        Phrase { " tel ", Role::Phone },
        Phrase { " landline ", Role::Phone },
        Phrase { " cell ", Role::Phone },
        Phrase { " cellphone ", Role::Phone },
        Phrase { " telefon ", Role::Phone },
        Phrase { " nino ", Role::NationalId },
        Phrase { " ni number ", Role::NationalId },
        Phrase { " ni no ", Role::NationalId },
        Phrase { " national insurance ", Role::NationalId },
        Phrase { " nhs number ", Role::NationalId },
        Phrase { " nhs no ", Role::NationalId },
        Phrase { " middle ", Role::MiddleNames },
        Phrase { " other names ", Role::MiddleNames },
        Phrase { " surname ", Role::Surname },
        Phrase { " last name ", Role::Surname },
        Phrase { " lastname ", Role::Surname },
        Phrase { " family name ", Role::Surname },
        Phrase { " nachname ", Role::Surname },
        Phrase { " forename ", Role::Forename },
        Phrase { " forenames ", Role::Forename },
        Phrase { " first name ", Role::Forename },
        Phrase { " firstname ", Role::Forename },
        Phrase { " given name ", Role::Forename },
        Phrase { " given names ", Role::Forename },
        Phrase { " vorname ", Role::Forename },
        Phrase { " full name ", Role::FullName },
        Phrase { " fullname ", Role::FullName },
        Phrase { " town ", Role::Town },
        Phrase { " city ", Role::Town },
        Phrase { " county ", Role::Other },
        Phrase { " country ", Role::Other },
        Phrase { " house number ", Role::AddressLine1 },
        Phrase { " house no ", Role::AddressLine1 },
        Phrase { " house name ", Role::AddressLine1 },
        Phrase { " line 1 ", Role::AddressLine1 },
        Phrase { " line 2 ", Role::AddressLine2 },
        Phrase { " line 3 ", Role::AddressLine2 },
        Phrase { " line 4 ", Role::AddressLine2 },
        Phrase { " address 1 ", Role::AddressLine1 },
        Phrase { " address 2 ", Role::AddressLine2 },
        Phrase { " address 3 ", Role::AddressLine2 },
        Phrase { " address 4 ", Role::AddressLine2 },
        Phrase { " addr 1 ", Role::AddressLine1 },
        Phrase { " addr 2 ", Role::AddressLine2 },
        Phrase { " addr 3 ", Role::AddressLine2 },
        Phrase { " addr 4 ", Role::AddressLine2 },
        Phrase { " add 1 ", Role::AddressLine1 },
        Phrase { " add 2 ", Role::AddressLine2 },
        Phrase { " add 3 ", Role::AddressLine2 },
        Phrase { " line 5 ", Role::AddressLine2 },
        Phrase { " street ", Role::AddressLine1 },
        Phrase { " address ", Role::Address },
        Phrase { " addr ", Role::Address },
        Phrase { " name first ", Role::Forename },
        Phrase { " name given ", Role::Forename },
        Phrase { " name last ", Role::Surname },
        Phrase { " name family ", Role::Surname },
        Phrase { " salutation ", Role::Title },
    };

    constexpr std::array NamesOfThings
        = { "company"sv, "business"sv, "organisation"sv, "organization"sv, "file"sv,  "street"sv,
            "road"sv,    "property"sv, "building"sv,     "trading"sv,      "event"sv, "service"sv,
            "product"sv, "team"sv,     "source"sv,       "system"sv,       "ward"sv,  "school"sv,
            "place"sv,   "site"sv,     "area"sv,         "department"sv,   "group"sv, "pet"sv,
            "estate"sv,  "scheme"sv,   "locality"sv,     "nick"sv };

    template <class Words>
    bool holds(const Words& words, std::string_view word)
    {
        return std::find(words.begin(), words.end(), word) != words.end();
    }

    template <class Words>
    bool anyOf(const std::vector<std::string>& header, const Words& words)
    {
        return std::any_of(header.begin(), header.end(), [&words](const std::string& word) {
            return holds(words, std::string_view(word));
        });
    }

    bool isNumber(std::string_view word)
    {
        return word.find_first_not_of("0123456789") == std::string_view::npos;
    }

    bool isUpper(char c)
    {
        return c >= 'A' && c <= 'Z';
    }

    bool isLower(char c)
    {
        return c >= 'a' && c <= 'z';
    }

    bool isDigit(char c)
    {
        return c >= '0' && c <= '9';
    }

    // Does a new word begin at `at`, inside a run of letters and digits?
    bool beginsWord(std::string_view text, size_t at, size_t wordBegan)
    {
        const char before = text[at - 1];
        const char here = text[at];
        const char after = at + 1 < text.size() ? text[at + 1] : ' ';
        if (isUpper(here))
            return isLower(before) || isDigit(before) || (isUpper(before) && isLower(after));
        // "Address1", and not "c1".
        return isDigit(here) && !isDigit(before) && at - wordBegan >= 3;
    }

}

std::vector<std::string> headerWords(std::string_view header)
{
    std::string spaced;
    size_t wordBegan = 0;
    for (size_t at = 0; at < header.size(); ++at) {
        if (at > 0 && beginsWord(header, at, wordBegan)) {
            spaced.push_back(' ');
            wordBegan = at;
        }
        const char c = header[at];
        const bool letter
            = isUpper(c) || isLower(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
        if (!letter)
            wordBegan = at + 1;
        spaced.push_back(c);
    }
    std::vector<std::string> words;
    const std::string plain = folded(spaced);
    size_t at = 0;
    while (at < plain.size()) {
        const size_t end = std::min(plain.find(' ', at), plain.size());
        if (end > at)
            words.push_back(plain.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

std::string tightWithoutOwner(const std::vector<std::string>& words)
{
    std::string out;
    for (size_t i = 0; i < words.size(); ++i) {
        const bool last = i + 1 == words.size();
        if (!holds(Owners, std::string_view(words[i])) && !(last && isNumber(words[i])))
            out += words[i];
    }
    return out;
}

bool isOfSomebodyElse(const std::vector<std::string>& words)
{
    return anyOf(words, SomebodyElse);
}

std::optional<Role> roleOfWords(const std::vector<std::string>& words)
{
    if (anyOf(words, AboutAValue))
        return std::nullopt;
    std::string line(1, ' ');
    for (const std::string& word : words)
        line += word + ' ';
    for (const Phrase& phrase : Phrases) {
        if (line.find(phrase.words) != std::string::npos)
            return phrase.role;
    }
    if (line.ends_with(" name ") && !anyOf(words, NamesOfThings))
        return Role::FullName;
    return std::nullopt;
}

bool speaksOfSex(const std::vector<std::string>& words)
{
    constexpr std::array Names = { "gender"sv, "sex"sv,  "geschlecht"sv, "sexe"sv,
                                   "sexo"sv,   "plec"sv, "geslacht"sv,   "rhyw"sv };
    return anyOf(words, Names);
}

bool namesARecord(const std::vector<std::string>& words)
{
    return !words.empty() && holds(RecordWords, std::string_view(words.back()));
}

bool endsAsARecord(const std::vector<std::string>& words)
{
    return !words.empty()
        && std::any_of(RecordWords.begin(), RecordWords.end(), [&words](std::string_view ending) {
               return words.back().size() > ending.size() && words.back().ends_with(ending);
           });
}

}
