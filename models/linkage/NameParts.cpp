// NameParts.cpp - splits names by the words that are no names.
#include "linkage/NameParts.h"

#include "domain/text/Fold.h"
#include "domain/text/Placeholder.h"

#include <algorithm>
#include <array>
#include <vector>

namespace guildhall::linkage {

namespace {

    using namespace std::string_view_literals;

    constexpr std::array Titles
        = { "mr"sv,     "mrs"sv,       "ms"sv,   "miss"sv, "mx"sv,         "dr"sv,   "doctor"sv,
            "prof"sv,   "professor"sv, "rev"sv,  "revd"sv, "reverend"sv,   "fr"sv,   "sir"sv,
            "lady"sv,   "lord"sv,      "dame"sv, "cllr"sv, "councillor"sv, "capt"sv, "major"sv,
            "master"sv, "mme"sv,       "pan"sv,  "pani"sv };
    constexpr std::array MenTitles = { "mr"sv,   "sir"sv, "lord"sv, "master"sv, "fr"sv,   "m"sv,
                                       "male"sv, "man"sv, "boy"sv,  "pan"sv,    "gwryw"sv };
    constexpr std::array WomenTitles
        = { "mrs"sv, "ms"sv,     "miss"sv,  "lady"sv, "dame"sv, "mme"sv,
            "f"sv,   "female"sv, "woman"sv, "girl"sv, "pani"sv, "benyw"sv };
    constexpr std::ptrdiff_t TitlesOfWomen = 6; // the first of them; the others only tell the sex
    constexpr std::array Suffixes = { "jr"sv,  "jnr"sv, "junior"sv, "sr"sv, "snr"sv, "senior"sv,
                                      "obe"sv, "mbe"sv, "esq"sv,    "ii"sv, "iii"sv, "phd"sv };
    constexpr std::array Particles
        = { "de"sv,  "la"sv,  "le"sv,  "van"sv, "von"sv, "der"sv, "den"sv, "da"sv,
            "di"sv,  "del"sv, "dos"sv, "du"sv,  "al"sv,  "el"sv,  "ap"sv,  "ab"sv,
            "bin"sv, "ibn"sv, "ben"sv, "st"sv,  "mac"sv, "mc"sv,  "abu"sv, "ter"sv };
    constexpr std::array Ranks
        = { "baron"sv,    "baronet"sv, "baroness"sv, "earl"sv,     "duke"sv,   "duchess"sv,
            "viscount"sv, "count"sv,   "countess"sv, "marquess"sv, "prince"sv, "princess"sv,
            "king"sv,     "queen"sv,   "of"sv,       "the"sv,      "and"sv,    "known"sv,
            "as"sv,       "nee"sv,     "born"sv };
    constexpr size_t MostFurtherNames = 4;
    constexpr std::array LegalForms
        = { "ltd"sv, "limited"sv, "plc"sv,        "llp"sv, "cic"sv, "cio"sv,
            "inc"sv, "cyf"sv,     "cyfyngedig"sv, "llc"sv, "lp"sv };
    constexpr std::array OrganisationWords
        = { "council"sv, "trust"sv,      "association"sv, "society"sv,     "school"sv,
            "college"sv, "company"sv,    "services"sv,    "lettings"sv,    "properties"sv,
            "homes"sv,   "housing"sv,    "surgery"sv,     "club"sv,        "group"sv,
            "centre"sv,  "solicitors"sv, "holdings"sv,    "investments"sv, "estates"sv,
            "hotel"sv,   "pharmacy"sv };

    template <class Words>
    bool holds(const Words& words, std::string_view word)
    {
        return std::find(words.begin(), words.end(), word) != words.end();
    }

    std::vector<std::string_view> wordsOf(std::string_view text)
    {
        std::vector<std::string_view> words;
        size_t at = 0;
        while (at < text.size()) {
            const size_t end = std::min(text.find(' ', at), text.size());
            if (end > at)
                words.push_back(text.substr(at, end - at));
            at = end + 1;
        }
        return words;
    }

    template <class Iterator>
    std::string joined(Iterator begin, Iterator end)
    {
        std::string out;
        for (; begin != end; ++begin) {
            if (!out.empty())
                out.push_back(' ');
            out.append(*begin);
        }
        return out;
    }

    std::string given(std::string_view text)
    {
        std::string out = folded(text);
        if (isPlaceholderName(out))
            out.clear();
        return out;
    }

    // An organisation's name without its legal form, "the" and "and".
    std::string organisationName(const std::vector<std::string_view>& words)
    {
        std::vector<std::string_view> kept;
        for (const std::string_view word : words) {
            if (!holds(LegalForms, word) && word != "the" && word != "and" && word != "co")
                kept.push_back(word);
        }
        return joined(kept.begin(), kept.end());
    }

    bool isOrganisation(const std::vector<std::string_view>& words)
    {
        if (words.size() < 2)
            return false;
        return std::any_of(words.begin(),
                           words.end(),
                           [](std::string_view w) { return holds(LegalForms, w); })
            || (words.size() > 2 && holds(OrganisationWords, words.back()));
    }

    NameParts organisation(const std::vector<std::string_view>& words)
    {
        NameParts parts;
        parts.organisation = true;
        parts.surname = organisationName(words);
        return parts;
    }

}

Sex sexFromWord(std::string_view text)
{
    const std::string word = folded(text);
    if (holds(MenTitles, std::string_view(word)))
        return Sex::Male;
    return holds(WomenTitles, std::string_view(word)) ? Sex::Female : Sex::Unknown;
}

std::uint8_t titleNumber(std::string_view title)
{
    const std::string word = folded(title);
    const auto found = std::find(WomenTitles.begin(), WomenTitles.end(), std::string_view(word));
    const auto number = found - WomenTitles.begin() + 1;
    return number <= TitlesOfWomen ? static_cast<std::uint8_t>(number) : 0;
}

NameParts nameFromParts(std::string_view title,
                        std::string_view forename,
                        std::string_view middle,
                        std::string_view surname)
{
    NameParts parts;
    parts.sex = title.empty() ? Sex::Unknown : sexFromWord(title);
    parts.forename = given(forename);
    parts.middle = middle.empty() ? std::string() : given(middle);
    parts.surname = given(surname);
    if (parts.forename.empty() && parts.surname.find(' ') != std::string::npos) {
        const auto words = wordsOf(parts.surname);
        if (isOrganisation(words))
            return organisation(words);
    }
    const size_t space = parts.forename.find(' ');
    if (space != std::string::npos
        && holds(Titles, std::string_view(parts.forename).substr(0, space))) {
        if (parts.sex == Sex::Unknown)
            parts.sex = sexFromWord(std::string_view(parts.forename).substr(0, space));
        parts.forename.erase(0, space + 1);
    }
    return parts;
}

NameParts nameFromText(std::string_view text)
{
    NameParts parts;
    const size_t comma = text.find(',');
    std::string before = given(text.substr(0, comma));
    std::string after
        = comma == std::string_view::npos ? std::string() : given(text.substr(comma + 1));
    if (comma != std::string_view::npos && after.empty() && before.empty())
        return parts;
    const std::string whole = comma == std::string_view::npos ? before : before + ' ' + after;
    if (const auto words = wordsOf(whole); isOrganisation(words))
        return organisation(words);
    const auto withoutTitles = [&parts](const std::string& part) {
        std::vector<std::string_view> kept;
        for (const std::string_view word : wordsOf(part)) {
            if (holds(Titles, word)) {
                if (parts.sex == Sex::Unknown)
                    parts.sex = sexFromWord(word);
            } else if (!holds(Suffixes, word)) {
                kept.push_back(word);
            }
        }
        return kept;
    };
    if (comma != std::string_view::npos && !after.empty()) {
        const auto family = withoutTitles(before);
        const auto rest = withoutTitles(after);
        parts.surname = joined(family.begin(), family.end());
        if (!rest.empty()) {
            parts.forename = std::string(rest.front());
            parts.middle = joined(rest.begin() + 1, rest.end());
        }
        return parts;
    }
    const auto words = withoutTitles(before);
    if (words.empty())
        return parts;
    if (words.size() == 1) {
        parts.surname = std::string(words.front());
        return parts;
    }
    auto surname = words.end() - 1;
    while (surname - 1 > words.begin() && holds(Particles, *(surname - 1)))
        --surname;
    parts.forename = std::string(words.front());
    parts.middle = joined(words.begin() + 1, surname);
    parts.surname = joined(surname, words.end());
    return parts;
}

void fillFromFullName(NameParts& name, std::string_view text)
{
    NameParts full = nameFromText(text);
    if (name.sex == Sex::Unknown)
        name.sex = full.sex;
    if (name.forename.empty() && name.surname.empty()) {
        full.sex = name.sex;
        name = std::move(full);
        return;
    }
    if (name.organisation || full.organisation)
        return;
    const std::string plain = given(text);
    const auto words = wordsOf(plain);
    const auto partOf = [](const std::string& names, std::string_view word) {
        return holds(wordsOf(names), word);
    };
    const bool isAboutHim = std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return partOf(name.forename, word) || partOf(name.surname, word);
    });
    if (!isAboutHim)
        return;
    if (name.forename.empty() && !partOf(name.surname, full.forename))
        name.forename = full.forename;
    if (name.surname.empty() && !partOf(name.forename, full.surname))
        name.surname = full.surname;
    if (!name.middle.empty())
        return;
    size_t count = 0;
    for (const std::string_view word : words) {
        const bool isName = word.size() > 1 && !holds(Titles, word) && !holds(Suffixes, word)
            && !holds(Ranks, word) && !holds(Particles, word)
            && word.find_first_of("0123456789") == std::string_view::npos;
        if (!isName || partOf(name.forename, word) || partOf(name.surname, word)
            || partOf(name.middle, word) || count == MostFurtherNames)
            continue;
        name.middle.append(name.middle.empty() ? "" : " ").append(word);
        ++count;
    }
}

}
