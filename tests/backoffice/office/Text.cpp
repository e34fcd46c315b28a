#include "office/Text.h"

#include <array>
#include <charconv>
#include <utility>

namespace guildhall::office {

namespace {

    using namespace std::string_view_literals;

    void two(char* at, int value)
    {
        at[0] = static_cast<char>('0' + value / 10 % 10);
        at[1] = static_cast<char>('0' + value % 10);
    }

    /// "2026-11-20T14:03:11" of a wall clock in milliseconds.
    std::string stamp(Moment wall, char separator)
    {
        const Day day = council::dayOfMoment(wall);
        const CivilDate date = council::civil(day);
        const auto second = static_cast<int>((wall - day * council::OneDay) / council::Second);
        std::string text = "0000-00-00T00:00:00";
        two(text.data(), date.year / 100);
        two(text.data() + 2, date.year);
        two(text.data() + 5, date.month);
        two(text.data() + 8, date.day);
        text[10] = separator;
        two(text.data() + 11, second / 3600);
        two(text.data() + 14, second / 60 % 60);
        two(text.data() + 17, second % 60);
        return text;
    }

    /// What Windows-1252 has between 0x80 and 0x9F, and plain letters for some that it lacks.
    constexpr std::array<std::pair<char32_t, unsigned char>, 44> Windows { {
        { 0x20AC, 0x80 }, { 0x201A, 0x82 }, { 0x0192, 0x83 }, { 0x201E, 0x84 }, { 0x2026, 0x85 },
        { 0x2030, 0x89 }, { 0x0160, 0x8A }, { 0x0152, 0x8C }, { 0x017D, 0x8E }, { 0x2018, 0x91 },
        { 0x2019, 0x92 }, { 0x201C, 0x93 }, { 0x201D, 0x94 }, { 0x2022, 0x95 }, { 0x2013, 0x96 },
        { 0x2014, 0x97 }, { 0x2122, 0x99 }, { 0x0161, 0x9A }, { 0x0153, 0x9C }, { 0x017E, 0x9E },
        { 0x0178, 0x9F }, { 0x0104, 'A' },  { 0x0105, 'a' },  { 0x0106, 'C' },  { 0x0107, 'c' },
        { 0x0118, 'E' },  { 0x0119, 'e' },  { 0x0141, 'L' },  { 0x0142, 'l' },  { 0x0143, 'N' },
        { 0x0144, 'n' },  { 0x015A, 'S' },  { 0x015B, 's' },  { 0x0179, 'Z' },  { 0x017A, 'z' },
        { 0x017B, 'Z' },  { 0x017C, 'z' },  { 0x0174, 'W' },  { 0x0175, 'w' },  { 0x0176, 'Y' },
        { 0x0177, 'y' },  { 0x0110, 'D' },  { 0x0111, 'd' },  { 0x2212, '-' },
    } };

}

void Json::separate()
{
    if (!m_out.empty() && m_out.back() != '{' && m_out.back() != '[' && m_out.back() != ':')
        m_out += ',';
}

void Json::quoted(std::string_view value)
{
    m_out += '"';
    std::size_t start = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const auto c = static_cast<unsigned char>(value[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        m_out.append(value, start, i - start);
        start = i + 1;
        if (c == '"' || c == '\\') {
            m_out += '\\';
            m_out += value[i];
        } else if (c == '\n') {
            m_out += "\\n";
        } else {
            constexpr std::string_view hex = "0123456789abcdef";
            m_out += "\\u00";
            m_out += hex[c >> 4U];
            m_out += hex[c & 15U];
        }
    }
    m_out.append(value, start);
    m_out += '"';
}

void Json::key(std::string_view key)
{
    separate();
    m_out += '"';
    m_out += key;
    m_out += "\":";
}

Json& Json::open()
{
    separate();
    m_out += '{';
    return *this;
}

Json& Json::close()
{
    m_out += '}';
    return *this;
}

Json& Json::openList(std::string_view name)
{
    key(name);
    m_out += '[';
    return *this;
}

Json& Json::closeList()
{
    m_out += ']';
    return *this;
}

Json& Json::openObject(std::string_view name)
{
    key(name);
    m_out += '{';
    return *this;
}

Json& Json::text(std::string_view name, std::string_view value)
{
    key(name);
    quoted(value);
    return *this;
}

Json& Json::number(std::string_view name, std::int64_t value)
{
    key(name);
    std::array<char, 24> digits {};
    m_out.append(digits.data(),
                 std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
    return *this;
}

Json& Json::null(std::string_view name)
{
    key(name);
    m_out += "null";
    return *this;
}

Json& Json::yes(std::string_view name)
{
    key(name);
    m_out += "true";
    return *this;
}

Json& Json::textOrNull(std::string_view name, std::string_view value)
{
    return value.empty() ? null(name) : text(name, value);
}

Json& Json::item(std::string_view value)
{
    separate();
    quoted(value);
    return *this;
}

std::string isoUtc(Moment moment)
{
    std::string text = stamp(moment, 'T');
    const auto part = static_cast<int>(((moment % 1000) + 1000) % 1000);
    text += ".000Z";
    text[20] = static_cast<char>('0' + part / 100);
    two(text.data() + 21, part);
    return text;
}

std::string isoLondon(Moment moment, char separator)
{
    return stamp(moment + council::londonOffset(moment), separator);
}

std::string isoDate(CivilDate date)
{
    std::string text = "0000-00-00";
    two(text.data(), date.year / 100);
    two(text.data() + 2, date.year);
    two(text.data() + 5, date.month);
    two(text.data() + 8, date.day);
    return text;
}

std::string isoDate(Day day)
{
    return isoDate(council::civil(day));
}

std::string britishDate(CivilDate date)
{
    std::string text = "00/00/0000";
    two(text.data(), date.day);
    two(text.data() + 3, date.month);
    two(text.data() + 6, date.year / 100);
    two(text.data() + 8, date.year);
    return text;
}

std::string writtenDate(CivilDate date)
{
    constexpr std::array months { "Jan"sv, "Feb"sv, "Mar"sv, "Apr"sv, "May"sv, "Jun"sv,
                                  "Jul"sv, "Aug"sv, "Sep"sv, "Oct"sv, "Nov"sv, "Dec"sv };
    return std::to_string(date.day) + ' '
        + std::string(months[static_cast<std::size_t>(date.month - 1)]) + ' '
        + std::to_string(date.year);
}

std::string pounds(std::int64_t pence)
{
    const std::int64_t size = pence < 0 ? -pence : pence;
    std::string text = pence < 0 ? "-" : "";
    text += std::to_string(size / 100) + ".00";
    two(text.data() + text.size() - 2, static_cast<int>(size % 100));
    return text;
}

std::string capitals(std::string_view text)
{
    std::string large(text);
    for (char& c : large) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return large;
}

void csvField(std::string& line, std::string_view value)
{
    if (!line.empty() && line.back() != '\n')
        line += ',';
    if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
        line += value;
        return;
    }
    line += '"';
    for (const char c : value) {
        if (c == '"')
            line += '"';
        line += c;
    }
    line += '"';
}

std::string toWindows1252(std::string_view utf8)
{
    std::string bytes;
    bytes.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t k = 1; k < length && i + k < utf8.size(); ++k)
            point = point << 6U | (static_cast<unsigned char>(utf8[i + k]) & 0x3FU);
        i += length;
        if (point < 0x80 || (point >= 0xA0 && point <= 0xFF)) {
            bytes += static_cast<char>(point);
            continue;
        }
        char found = '?';
        for (const auto& [letter, byte] : Windows) {
            if (letter == point)
                found = static_cast<char>(byte);
        }
        bytes += found;
    }
    return bytes;
}

}
