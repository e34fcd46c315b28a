// Fold.cpp - ASCII by table; the rest by Unicode's own decompositions, looked up once.
#include "domain/text/Fold.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>

namespace guildhall {

namespace {

    constexpr char Part = ' '; // parts words
    constexpr char Vanish = 0;

    constexpr std::array<char, 128> makeAsciiTable()
    {
        std::array<char, 128> table {};
        for (size_t i = 0; i < table.size(); ++i) {
            const char c = static_cast<char>(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                table[i] = c;
            else if (c >= 'A' && c <= 'Z')
                table[i] = static_cast<char>(c + ('a' - 'A'));
            else
                table[i] = Part;
        }
        table['\''] = Vanish;
        table['`'] = Vanish;
        return table;
    }

    constexpr std::array<char, 128> Ascii = makeAsciiTable();

    // Letters that Unicode does not decompose; what a typist without the key writes.
    std::string_view letterWithoutDecomposition(char32_t code)
    {
        switch (code) {
        case 0x00df:
        case 0x1e9e:
            return "ss";
        case 0x00e6:
        case 0x00c6:
            return "ae";
        case 0x0153:
        case 0x0152:
            return "oe";
        case 0x00f8:
        case 0x00d8:
            return "o";
        case 0x0142:
        case 0x0141:
            return "l";
        case 0x0111:
        case 0x0110:
        case 0x00f0:
        case 0x00d0:
            return "d";
        case 0x00fe:
        case 0x00de:
            return "th";
        case 0x0131:
            return "i";
        case 0x0127:
        case 0x0126:
            return "h";
        default:
            return {};
        }
    }

    bool isApostrophe(char32_t code)
    {
        return code == 0x2019 || code == 0x2018 || code == 0x02bc || code == 0x02bb
            || code == 0x00b4 || code == 0x2032;
    }

    std::string foldOne(char32_t code)
    {
        if (const std::string_view known = letterWithoutDecomposition(code); !known.empty())
            return std::string(known);
        if (isApostrophe(code) || QChar::category(code) == QChar::Mark_NonSpacing)
            return {};
        if (QChar::decompositionTag(code) != QChar::NoDecomposition) {
            std::string out;
            for (const char32_t part : QChar::decomposition(code).toUcs4())
                out += part < 0x80 ? std::string(Ascii[part] != 0 ? 1U : 0U, Ascii[part])
                                   : foldOne(part);
            return out;
        }
        if (!QChar::isLetterOrNumber(code) && QChar::category(code) != QChar::Mark_SpacingCombining)
            return " ";
        const char32_t small = QChar::toLower(code);
        return QString::fromUcs4(&small, 1).toStdString();
    }

    // The Latin blocks, where accented names live: made once.
    constexpr char32_t CachedEnd = 0x0250;
    constexpr char32_t ExtendedBegin = 0x1e00;
    constexpr char32_t ExtendedEnd = 0x1f00;

    std::string_view foldCode(char32_t code, std::string& scratch)
    {
        static const auto latin = [] {
            std::array<std::string, CachedEnd + ExtendedEnd - ExtendedBegin> table;
            for (char32_t c = 0x80; c < CachedEnd; ++c)
                table[c] = foldOne(c);
            for (char32_t c = ExtendedBegin; c < ExtendedEnd; ++c)
                table[CachedEnd + c - ExtendedBegin] = foldOne(c);
            return table;
        }();
        if (code < CachedEnd)
            return latin[code];
        if (code >= ExtendedBegin && code < ExtendedEnd)
            return latin[CachedEnd + code - ExtendedBegin];
        scratch = foldOne(code);
        return scratch;
    }

    // The code point at `at`, which moves on; a byte that begins no character is taken as Latin-1.
    char32_t takeCode(std::string_view text, size_t& at)
    {
        const auto byte = [text](size_t i) { return static_cast<unsigned char>(text[i]); };
        const unsigned char lead = byte(at);
        const size_t more = lead >= 0xf0 && lead < 0xf5 ? 3
            : lead >= 0xe0 && lead < 0xf0               ? 2
            : lead >= 0xc2 && lead < 0xe0               ? 1
                                                        : 0;
        char32_t code = lead & (0x3fU >> more);
        bool whole = more > 0 && at + more < text.size();
        for (size_t i = 1; whole && i <= more; ++i) {
            if ((byte(at + i) & 0xc0U) != 0x80U)
                whole = false;
            else
                code = code << 6 | (byte(at + i) & 0x3fU);
        }
        if (!whole) {
            ++at;
            return lead;
        }
        at += more + 1;
        return code;
    }

}

void appendFolded(std::string& out, std::string_view utf8)
{
    const size_t start = out.size();
    bool part = false;
    std::string scratch;
    const auto put = [&out, &part, start](char c) {
        if (c == Part) {
            part = true;
            return;
        }
        if (part && out.size() > start)
            out.push_back(' ');
        part = false;
        out.push_back(c);
    };
    size_t at = 0;
    while (at < utf8.size()) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (byte < 0x80) {
            if (const char c = Ascii[byte]; c != Vanish)
                put(c);
            ++at;
            continue;
        }
        for (const char c : foldCode(takeCode(utf8, at), scratch))
            put(c);
    }
}

std::string folded(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    appendFolded(out, utf8);
    return out;
}

QString folded(QStringView text)
{
    return QString::fromStdString(folded(std::string_view(text.toUtf8().toStdString())));
}

std::string foldedTight(std::string_view utf8)
{
    std::string out = folded(utf8);
    out.erase(std::remove(out.begin(), out.end(), ' '), out.end());
    return out;
}

}
