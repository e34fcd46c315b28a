// Csv.cpp - finds rows and fields in bytes; only a row that is whole is changed in place.
#include "backoffice/Csv.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <cstring>

namespace guildhall {

namespace {

    constexpr size_t ChunkBytes = size_t { 1 } << 20;

    // WHATWG Encoding Standard, index windows-1252, 0x80 to 0x9f; the five unused places keep their
    // control code.
    constexpr std::array<char16_t, 32> Windows1252
        = { 0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
            0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
            0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178 };

    unsigned char byteAt(std::string_view text, size_t at)
    {
        return static_cast<unsigned char>(text[at]);
    }

    void appendUtf8(std::string& out, char32_t code)
    {
        const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
        if (code < 0x80) {
            put(code);
        } else if (code < 0x800) {
            put(0xc0 | (code >> 6));
            put(0x80 | (code & 0x3f));
        } else if (code < 0x10000) {
            put(0xe0 | (code >> 12));
            put(0x80 | ((code >> 6) & 0x3f));
            put(0x80 | (code & 0x3f));
        } else {
            put(0xf0 | (code >> 18));
            put(0x80 | ((code >> 12) & 0x3f));
            put(0x80 | ((code >> 6) & 0x3f));
            put(0x80 | (code & 0x3f));
        }
    }

    // Well-formed UTF-8 as in Unicode 15, table 3-7.
    bool isUtf8(std::string_view text)
    {
        size_t at = 0;
        while (at < text.size()) {
            const unsigned char lead = byteAt(text, at);
            if (lead < 0x80) {
                ++at;
                continue;
            }
            size_t more = 0;
            unsigned char low = 0x80;
            unsigned char high = 0xbf;
            if (lead >= 0xc2 && lead <= 0xdf) {
                more = 1;
            } else if (lead >= 0xe0 && lead <= 0xef) {
                more = 2;
                low = lead == 0xe0 ? 0xa0 : 0x80;
                high = lead == 0xed ? 0x9f : 0xbf;
            } else if (lead >= 0xf0 && lead <= 0xf4) {
                more = 3;
                low = lead == 0xf0 ? 0x90 : 0x80;
                high = lead == 0xf4 ? 0x8f : 0xbf;
            } else {
                return false;
            }
            if (at + more >= text.size())
                return false;
            for (size_t i = 1; i <= more; ++i) {
                const unsigned char next = byteAt(text, at + i);
                if (next < low || next > high)
                    return false;
                low = 0x80;
                high = 0xbf;
            }
            at += more + 1;
        }
        return true;
    }

}

CsvReader::CsvReader(Source source, CsvOptions options)
    : m_source(std::move(source))
    , m_delimiter(options.delimiter)
    , m_longestRow(options.longestRow)
    , m_nextLine(options.firstLine)
{
}

CsvReader::CsvReader(QIODevice& device, CsvOptions options)
    : CsvReader(
        [&device](char* buffer, size_t size) {
            const qint64 got = device.read(buffer, static_cast<qint64>(size));
            return got > 0 ? static_cast<size_t>(got) : size_t { 0 };
        },
        options)
{
}

CsvReader::CsvReader(std::string_view bytes, CsvOptions options)
    : CsvReader(
        [rest = bytes](char* buffer, size_t size) mutable {
            const size_t taken = std::min(size, rest.size());
            std::copy_n(rest.data(), taken, buffer);
            rest.remove_prefix(taken);
            return taken;
        },
        options)
{
}

bool CsvReader::next()
{
    m_problem = CsvProblem::None;
    m_problemColumn = 0;
    m_fields.clear();
    m_decoded.clear();
    if (m_form == Form::Unknown) {
        fill();
        if (m_delimiter == 0)
            guessDelimiter();
    }
    for (;;) {
        m_line = m_nextLine;
        const Scan found = scanRow();
        if (found == Scan::Row) {
            publish();
            return true;
        }
        if (found == Scan::Blank) {
            if (m_from >= m_buffer.size() && m_ended)
                return false;
            continue;
        }
        if (m_buffer.size() - m_from > m_longestRow) {
            skipLongRow();
            return true;
        }
        fill();
    }
}

void CsvReader::fill()
{
    m_buffer.erase(0, m_from);
    m_from = 0;
    // A row that does not fit is scanned again from its start: doubling keeps that linear.
    const size_t want = std::max(ChunkBytes, m_buffer.size());
    if (m_form == Form::Bytes) {
        const size_t old = m_buffer.size();
        m_buffer.resize(old + want);
        const size_t got = m_source(m_buffer.data() + old, want);
        m_buffer.resize(old + got);
        m_bytesRead += got;
        m_ended = got == 0;
        return;
    }
    m_chunk.resize(want);
    size_t got = m_source(m_chunk.data(), want);
    if (m_form == Form::Unknown) {
        // A source may give less than asked; the byte order mark needs four bytes.
        size_t more = got;
        while (got < 4 && more > 0) {
            more = m_source(m_chunk.data() + got, want - got);
            got += more;
        }
        detectForm(std::string_view(m_chunk.data(), got));
    }
    m_bytesRead += got;
    m_ended = got == 0;
    std::string_view bytes(m_chunk.data(), got);
    if (m_form == Form::Bytes) {
        if (bytes.substr(0, 3) == "\xef\xbb\xbf")
            bytes.remove_prefix(3);
        m_buffer.append(bytes);
        return;
    }
    appendUtf16(bytes);
}

void CsvReader::detectForm(std::string_view start)
{
    m_form = Form::Bytes;
    if (start.size() < 2)
        return;
    const unsigned char first = byteAt(start, 0);
    const unsigned char second = byteAt(start, 1);
    if ((first == 0xff && second == 0xfe) || (first != 0 && second == 0))
        m_form = Form::Utf16Little;
    else if ((first == 0xfe && second == 0xff) || (first == 0 && second != 0))
        m_form = Form::Utf16Big;
}

void CsvReader::appendUtf16(std::string_view bytes)
{
    m_odd.append(bytes);
    const size_t high = m_form == Form::Utf16Little ? 1 : 0;
    const auto unit = [this, high](size_t at) {
        return static_cast<char32_t>(byteAt(m_odd, at + high) << 8 | byteAt(m_odd, at + 1 - high));
    };
    size_t at = 0;
    while (at + 1 < m_odd.size()) {
        char32_t code = unit(at);
        size_t taken = 2;
        if (code >= 0xd800 && code < 0xdc00) {
            if (at + 3 >= m_odd.size() && !m_ended)
                break;
            const char32_t low = at + 3 < m_odd.size() ? unit(at + 2) : 0;
            if (low >= 0xdc00 && low < 0xe000) {
                code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                taken = 4;
            } else {
                code = 0xfffd;
            }
        } else if (code >= 0xdc00 && code < 0xe000) {
            code = 0xfffd;
        }
        if (code != 0xfeff)
            appendUtf8(m_buffer, code);
        at += taken;
    }
    m_odd.erase(0, at);
}

void CsvReader::guessDelimiter()
{
    const std::string_view all(m_buffer);
    const std::string_view row = all.substr(0, std::min(all.find('\n'), all.find('\r')));
    std::ptrdiff_t most = 0;
    m_delimiter = ',';
    for (const char candidate : { ',', ';', '\t', '|' }) {
        const std::ptrdiff_t count = std::count(row.begin(), row.end(), candidate);
        if (count > most) {
            most = count;
            m_delimiter = candidate;
        }
    }
}

CsvReader::Scan CsvReader::scanRow()
{
    m_pieces.clear();
    const char* const data = m_buffer.data();
    const size_t size = m_buffer.size();
    const int64_t lineBefore = m_nextLine;
    size_t at = m_from;
    const auto needMore = [this, lineBefore] {
        m_nextLine = lineBefore;
        m_problem = CsvProblem::None;
        return Scan::NeedMore;
    };
    for (;;) {
        Piece piece { at, at, 0, 0 };
        if (at < size && data[at] == '"') {
            at = scanQuoted(at, piece);
            if (at == std::string::npos)
                return needMore();
        } else {
            unsigned char high = 0;
            while (at < size && data[at] != m_delimiter && data[at] != '\n' && data[at] != '\r') {
                high = static_cast<unsigned char>(high | static_cast<unsigned char>(data[at]));
                ++at;
            }
            piece.end = at;
            piece.high = high;
        }
        if (at >= size && !m_ended)
            return needMore();
        m_pieces.push_back(piece);
        if (at < size && data[at] == m_delimiter) {
            ++at;
            continue;
        }
        break;
    }
    if (at < size && data[at] == '\r') {
        if (at + 1 >= size && !m_ended)
            return needMore();
        ++at;
        if (at < size && data[at] == '\n')
            ++at;
    } else if (at < size) {
        ++at;
    }
    ++m_nextLine;
    m_from = at;
    const Piece& first = m_pieces.front();
    const bool blank = m_pieces.size() == 1 && first.begin == first.end && first.quoted == 0;
    return blank ? Scan::Blank : Scan::Row;
}

// From the opening quote to the delimiter or line end after the field; npos when the buffer ends
// first.
size_t CsvReader::scanQuoted(size_t at, Piece& piece)
{
    const char* const data = m_buffer.data();
    const size_t size = m_buffer.size();
    const size_t column = m_pieces.size() + 1;
    unsigned char high = 0;
    bool inside = true;
    piece.quoted = 1;
    for (++at; at < size; ++at) {
        const char c = data[at];
        if (inside) {
            if (c == '"') {
                if (at + 1 < size && data[at + 1] == '"')
                    ++at;
                else if (at + 1 >= size && !m_ended)
                    return std::string::npos;
                else
                    inside = false;
            } else if (c == '\n' || (c == '\r' && (at + 1 >= size || data[at + 1] != '\n'))) {
                ++m_nextLine;
            }
        } else {
            if (c == m_delimiter || c == '\n' || c == '\r')
                break;
            m_problem = CsvProblem::TextAfterQuote;
            m_problemColumn = column;
        }
        high = static_cast<unsigned char>(high | static_cast<unsigned char>(c));
    }
    if (at >= size && !m_ended)
        return std::string::npos;
    if (inside) {
        m_problem = CsvProblem::UnterminatedQuote;
        m_problemColumn = column;
    }
    piece.end = at;
    piece.high = high;
    return at;
}

void CsvReader::skipLongRow()
{
    m_problem = CsvProblem::RowTooLong;
    m_problemColumn = 1;
    // Quotes are not trusted here: a forgotten one is the usual reason for a row that never ends.
    for (;;) {
        const size_t end = m_buffer.find('\n', m_from);
        if (end != std::string::npos) {
            m_from = end + 1;
            ++m_nextLine;
            return;
        }
        m_from = m_buffer.size();
        if (m_ended)
            return;
        fill();
    }
}

void CsvReader::publish()
{
    m_fields.reserve(m_pieces.size());
    for (const Piece& piece : m_pieces) {
        size_t end = piece.end;
        size_t begin = piece.begin;
        if (piece.quoted != 0) {
            char* const data = m_buffer.data();
            size_t out = begin;
            bool inside = true;
            for (size_t at = begin + 1; at < end; ++at) {
                if (data[at] == '"' && inside) {
                    if (at + 1 < end && data[at + 1] == '"')
                        ++at;
                    else {
                        inside = false;
                        continue;
                    }
                }
                data[out++] = data[at];
            }
            end = out;
        }
        const std::string_view bytes(m_buffer.data() + begin, end - begin);
        m_fields.push_back(piece.high < 0x80 || isUtf8(bytes) ? bytes : decoded(bytes));
    }
}

std::string_view CsvReader::decoded(std::string_view bytes)
{
    std::string& out = m_decoded.emplace_back();
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        appendUtf8(out, byte >= 0x80 && byte < 0xa0 ? Windows1252[byte - 0x80] : char32_t { byte });
    }
    return out;
}

void appendCsvField(std::string& out, std::string_view field)
{
    if (field.find_first_of("\",\r\n") == std::string_view::npos) {
        out.append(field);
        return;
    }
    out.push_back('"');
    for (const char c : field) {
        if (c == '"')
            out.push_back('"');
        out.push_back(c);
    }
    out.push_back('"');
}

}
