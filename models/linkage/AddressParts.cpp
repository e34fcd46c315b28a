// AddressParts.cpp - reads an address from its numbers and its street words.
#include "linkage/AddressParts.h"

#include "domain/text/Fold.h"
#include "domain/text/Placeholder.h"
#include "domain/text/Postcode.h"
#include "linkage/TextPool.h"

#include <algorithm>
#include <vector>

namespace guildhall::linkage {

namespace {

    struct Short
    {
        std::string_view written;
        std::string_view full;
    };

    constexpr std::array Shorts = {
        Short { "rd", "road" },          Short { "ave", "avenue" },
        Short { "av", "avenue" },        Short { "ln", "lane" },
        Short { "cl", "close" },         Short { "ct", "court" },
        Short { "crt", "court" },        Short { "cres", "crescent" },
        Short { "crescnt", "crescent" }, Short { "dr", "drive" },
        Short { "drv", "drive" },        Short { "gdns", "gardens" },
        Short { "gdn", "gardens" },      Short { "pl", "place" },
        Short { "sq", "square" },        Short { "ter", "terrace" },
        Short { "terr", "terrace" },     Short { "pk", "park" },
        Short { "hse", "house" },        Short { "ho", "house" },
        Short { "bldg", "building" },    Short { "bldgs", "buildings" },
        Short { "gr", "grove" },         Short { "grv", "grove" },
        Short { "wy", "way" },           Short { "apt", "flat" },
        Short { "apartment", "flat" },   Short { "flt", "flat" },
        Short { "unit", "flat" },        Short { "fflat", "flat" },
        Short { "hts", "heights" },      Short { "est", "estate" },
        Short { "nth", "north" },        Short { "sth", "south" },
        Short { "str", "street" },       Short { "mt", "mount" },
    };

    bool hasDigit(std::string_view word)
    {
        return word.find_first_of("0123456789") != std::string_view::npos;
    }

    std::uint32_t shortHash(std::string_view text)
    {
        const auto hash = static_cast<std::uint32_t>(stableHash(text));
        return hash == 0 ? 1 : hash;
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

}

std::string addressText(std::string_view text, std::string* postcode)
{
    const std::string plain = folded(text);
    if (isPlaceholderText(plain))
        return {};
    std::vector<std::string_view> words = wordsOf(plain);
    if (postcode != nullptr && words.size() >= 3) {
        const std::string last(words.back());
        const std::string two = std::string(words[words.size() - 2]) + last;
        if (last.size() == 3 && parsePostcode(std::string_view(two)).isWhole()) {
            *postcode = parsePostcode(std::string_view(two)).text();
            words.resize(words.size() - 2);
        } else if (hasDigit(last) && parsePostcode(std::string_view(last)).isWhole()) {
            *postcode = parsePostcode(std::string_view(last)).text();
            words.pop_back();
        }
    }
    std::string out;
    out.reserve(plain.size() + 8);
    for (size_t i = 0; i < words.size(); ++i) {
        std::string_view word = words[i];
        for (const Short& known : Shorts) {
            if (known.written == word) {
                word = known.full;
                break;
            }
        }
        // "st" is a street after a word and a saint before one.
        if (word == "st" && i > 0 && !hasDigit(words[i - 1]))
            word = "street";
        if (!out.empty())
            out.push_back(' ');
        out.append(word);
    }
    return out;
}

AddressParts addressParts(std::string_view text)
{
    AddressParts parts;
    std::vector<std::string_view> words = wordsOf(text);
    std::vector<std::string_view> rest;
    for (size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "flat" && i + 1 < words.size()) {
            if (parts.flat == 0)
                parts.flat = shortHash(words[++i]);
        } else if (hasDigit(words[i]) && parts.number == 0) {
            if (i + 1 < words.size() && hasDigit(words[i + 1]) && parts.flat == 0) {
                parts.flat = shortHash(words[i]);
                ++i;
            }
            parts.number = shortHash(words[i]);
        } else if (words[i] != "flat") {
            rest.push_back(words[i]);
        }
    }
    std::uint64_t whole = combined(parts.flat, parts.number);
    std::vector<std::uint32_t> hashes;
    for (const std::string_view word : rest) {
        whole = combined(whole, stableHash(word));
        if (word.size() >= 3)
            hashes.push_back(shortHash(word));
    }
    parts.whole = text.empty() ? 0 : whole;
    if (!rest.empty())
        parts.street = shortHash(rest.front());
    if (rest.size() > 1)
        parts.street = static_cast<std::uint32_t>(combined(parts.street, shortHash(rest[1]))) | 1U;
    hashes.resize(std::min(hashes.size(), parts.words.size()));
    std::sort(hashes.begin(), hashes.end());
    std::copy(hashes.begin(), hashes.end(), parts.words.begin());
    return parts;
}

AddressLikeness compareAddresses(const AddressParts& a, const AddressParts& b)
{
    if (a.whole == b.whole)
        return AddressLikeness::Same;
    if ((a.flat != 0 && b.flat != 0 && a.flat != b.flat) || a.number != b.number)
        return AddressLikeness::Different;
    if (a.street == b.street && a.street != 0 && a.number != 0)
        return AddressLikeness::Alike;
    int common = 0;
    int countA = 0;
    int countB = 0;
    for (const std::uint32_t word : a.words) {
        if (word == 0)
            break;
        ++countA;
        common += std::find(b.words.begin(), b.words.end(), word) != b.words.end() ? 1 : 0;
    }
    for (const std::uint32_t word : b.words)
        countB += word != 0 ? 1 : 0;
    const int least = std::min(countA, countB);
    const bool most = least > 0 && common * 2 >= least && common > 0;
    return most ? AddressLikeness::Alike : AddressLikeness::Different;
}

}
