#include "council/Slips.h"

#include <array>
#include <utility>

namespace guildhall::council {

namespace {

    using namespace std::string_view_literals;

    constexpr std::array<std::pair<std::string_view, std::string_view>, 20> Sounds {
        { { "ph"sv, "f"sv },  { "ck"sv, "k"sv }, { "ie"sv, "ei"sv }, { "ee"sv, "ea"sv },
          { "ou"sv, "ow"sv }, { "y"sv, "ie"sv }, { "ea"sv, "ee"sv }, { "ll"sv, "l"sv },
          { "tt"sv, "t"sv },  { "nn"sv, "n"sv }, { "ss"sv, "s"sv },  { "mm"sv, "m"sv },
          { "gh"sv, ""sv },   { "c"sv, "k"sv },  { "s"sv, "z"sv },   { "i"sv, "y"sv },
          { "e"sv, "a"sv },   { "o"sv, "u"sv },  { "v"sv, "w"sv },   { "u"sv, "oo"sv } }
    };

    /// The keys beside a key on a British keyboard.
    constexpr std::array<std::string_view, 26> Neighbours {
        "qsz"sv, "vgn"sv, "xvd"sv, "sfe"sv, "wrd"sv, "dgr"sv, "fht"sv, "gjy"sv, "uok"sv,
        "hku"sv, "jli"sv, "ko"sv,  "nj"sv,  "bmh"sv, "ipl"sv, "ol"sv,  "wa"sv,  "etf"sv,
        "adw"sv, "ryg"sv, "yij"sv, "cbf"sv, "qes"sv, "zcs"sv, "tuh"sv, "xa"sv
    };

    bool isSmall(char c)
    {
        return c >= 'a' && c <= 'z';
    }

}

bool misspell(std::string& text, Draw& draw)
{
    // Only unaccented small letters are touched, so that a letter of two bytes is never cut.
    std::array<std::uint8_t, 64> places {};
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size() && i < 200 && count < places.size(); ++i) {
        if (isSmall(text[i]))
            places[count++] = static_cast<std::uint8_t>(i);
    }
    if (count < 2)
        return false;
    const std::string before = text;
    const std::size_t at = places[draw.below(count)];
    switch (draw.below(6U)) {
    case 0:
        text.erase(at, 1);
        break;
    case 1:
        text.insert(at, 1, text[at]);
        break;
    case 2: {
        const auto keys = Neighbours[static_cast<std::size_t>(text[at] - 'a')];
        text[at] = draw.oneOf(keys);
        break;
    }
    case 3:
        if (at + 1 < text.size() && isSmall(text[at + 1]) && text[at] != text[at + 1]) {
            std::swap(text[at], text[at + 1]);
            break;
        }
        [[fallthrough]];
    default: {
        const std::uint32_t start = draw.below(Sounds.size());
        for (std::size_t i = 0; i < Sounds.size(); ++i) {
            const auto& [heard, written] = Sounds[(start + i) % Sounds.size()];
            const auto found = text.find(heard, 1);
            if (found != std::string::npos) {
                text.replace(found, heard.size(), written);
                break;
            }
        }
        if (text == before)
            text.erase(at, 1);
        break;
    }
    }
    return text != before;
}

CivilDate wrongDate(CivilDate date, Draw& draw)
{
    CivilDate wrong = date;
    switch (draw.below(4U)) {
    case 0:
        if (date.day <= 12 && date.day != date.month) {
            std::swap(wrong.day, wrong.month);
            break;
        }
        [[fallthrough]];
    case 1:
        wrong.year += draw.chance(500) ? 1 : -1;
        break;
    case 2:
        wrong.year -= 10;
        break;
    default:
        wrong.day = date.day == 1 ? 7
            : date.day % 10 == 0  ? date.day - 1
                                  : date.day - date.day % 10 + 1;
        if (wrong.day == date.day)
            wrong.day -= 1;
        break;
    }
    if (wrong.day == 0)
        wrong.day = 2;
    // 29 February exists in few years.
    if (wrong.month == 2 && wrong.day > 28)
        wrong.day = 28;
    if (wrong.day > 30)
        wrong.day = 30;
    if (wrong.year == date.year && wrong.month == date.month && wrong.day == date.day)
        wrong.year -= 1;
    return wrong;
}

std::string firstLetter(std::string_view text)
{
    std::size_t length = text.empty() ? 0 : 1;
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
        ++length;
    return std::string(text.substr(0, length));
}

void shortenRoad(std::string& line)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> Short { {
        { " Road"sv, " Rd"sv },
        { " Street"sv, " St"sv },
        { " Avenue"sv, " Ave"sv },
        { " Close"sv, " Cl"sv },
        { " Drive"sv, " Dr"sv },
        { " Gardens"sv, " Gdns"sv },
    } };
    for (const auto& [full, brief] : Short) {
        const auto at = line.rfind(full);
        if (at != std::string::npos && at + full.size() == line.size()) {
            line.replace(at, full.size(), brief);
            return;
        }
    }
}

}
