// TextDistance.cpp - the string measures, on bytes.
#include "linkage/TextDistance.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace guildhall::linkage {

double jaroWinkler(std::string_view a, std::string_view b)
{
    constexpr size_t Longest = 64;
    a = a.substr(0, Longest);
    b = b.substr(0, Longest);
    if (a.empty() || b.empty())
        return 0;
    const size_t longer = std::max(a.size(), b.size());
    const size_t reach = longer < 4 ? 0 : longer / 2 - 1;
    std::uint64_t takenA = 0;
    std::uint64_t takenB = 0;
    int common = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const size_t from = i > reach ? i - reach : 0;
        const size_t to = std::min(b.size(), i + reach + 1);
        for (size_t j = from; j < to; ++j) {
            const std::uint64_t bit = std::uint64_t { 1 } << j;
            if ((takenB & bit) == 0 && a[i] == b[j]) {
                takenA |= std::uint64_t { 1 } << i;
                takenB |= bit;
                ++common;
                break;
            }
        }
    }
    if (common == 0)
        return 0;
    int moved = 0;
    size_t j = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        if ((takenA >> i & 1) == 0)
            continue;
        while ((takenB >> j & 1) == 0)
            ++j;
        if (a[i] != b[j])
            ++moved;
        ++j;
    }
    const double c = common;
    const auto swaps = moved / 2;
    const double jaro = (c / static_cast<double>(a.size()) + c / static_cast<double>(b.size())
                         + (c - static_cast<double>(swaps)) / c)
        / 3;
    size_t prefix = 0;
    while (prefix < 4 && prefix < a.size() && prefix < b.size() && a[prefix] == b[prefix])
        ++prefix;
    return jaro + static_cast<double>(prefix) * 0.1 * (1 - jaro);
}

bool withinOneEdit(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    size_t first = 0;
    while (first < a.size() && a[first] == b[first])
        ++first;
    if (a.size() < b.size())
        return a.substr(first) == b.substr(first + 1);
    if (first == a.size() || a.substr(first + 1) == b.substr(first + 1))
        return true;
    return first + 1 < a.size() && a[first] == b[first + 1] && a[first + 1] == b[first]
        && a.substr(first + 2) == b.substr(first + 2);
}

std::string soundKey(std::string_view folded)
{
    // Classes of letters that are written for one another: b p, c k q g, d t, f v w (ph), j y i, s
    // z x, m n, l, r.
    static constexpr std::array<char, 26> Class
        = { 0,   'p', 'k', 't', 0,   'f', 'k', 0, 0,   'y', 'k', 'l', 'n',
            'n', 0,   'p', 'k', 'r', 's', 't', 0, 'f', 'f', 's', 'y', 's' };
    std::string key;
    bool first = true;
    for (size_t i = 0; i < folded.size(); ++i) {
        const char c = folded[i];
        if (c == ' ')
            continue;
        if (c < 'a' || c > 'z') {
            key.push_back(c);
            first = false;
            continue;
        }
        char sound = Class[static_cast<size_t>(c - 'a')];
        const char next = i + 1 < folded.size() ? folded[i + 1] : '\0';
        if (c == 'p' && next == 'h')
            sound = 'f';
        else if (c == 'c'
                 && (next == 'e' || next == 'i' || next == 'y' || next == 'h' || next == 'z'))
            sound = 's';
        else if (c == 's' && next == 'h')
            sound = 's';
        else if (c == 'w' && !first
                 && std::string_view("aeiou").find(next) != std::string_view::npos)
            sound = 'f'; // Slavic and German w
        else if ((c == 'y' || c == 'w') && !first)
            sound = 0;
        if (sound == 0 && first)
            sound = 'a';
        if (sound != 0 && (key.empty() || key.back() != sound))
            key.push_back(sound);
        first = false;
        if (key.size() >= 6)
            break;
    }
    return key;
}

}
