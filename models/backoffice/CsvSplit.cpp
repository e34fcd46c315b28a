// CsvSplit.cpp - walks over rows as CsvReader does, without taking them.
#include "backoffice/CsvSplit.h"

#include <algorithm>

namespace guildhall {

namespace {

    class RowWalk
    {
    public:
        RowWalk(std::string_view text, char delimiter)
            : m_text(text)
            , m_delimiter(delimiter)
        {
            if (text.starts_with("\xef\xbb\xbf"))
                m_at = 3;
        }

        [[nodiscard]] size_t at() const { return m_at; }
        [[nodiscard]] int64_t line() const { return m_line; }
        [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

        void skipRow()
        {
            skipField();
            while (m_at < m_text.size() && m_text[m_at] == m_delimiter) {
                ++m_at;
                skipField();
            }
            if (m_at < m_text.size()) {
                const bool two
                    = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
                m_at += two ? 2 : 1;
            }
            ++m_line;
        }

    private:
        [[nodiscard]] bool endsField(char c) const
        {
            return c == m_delimiter || c == '\n' || c == '\r';
        }

        void skipField()
        {
            if (m_at < m_text.size() && m_text[m_at] == '"')
                skipQuoted();
            while (m_at < m_text.size() && !endsField(m_text[m_at]))
                ++m_at;
        }

        void skipQuoted()
        {
            for (++m_at; m_at < m_text.size(); ++m_at) {
                const char c = m_text[m_at];
                const char after = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
                if (c == '"' && after == '"') {
                    ++m_at;
                } else if (c == '"') {
                    ++m_at;
                    return;
                } else if (c == '\n' || (c == '\r' && after != '\n')) {
                    ++m_line;
                }
            }
        }

        std::string_view m_text;
        char m_delimiter;
        size_t m_at = 0;
        int64_t m_line = 1;
    };

    // Read alone such a part might be taken for UTF-16.
    bool hasZero(std::string_view text)
    {
        return text.find('\0') != std::string_view::npos;
    }

    bool isUtf16(std::string_view text)
    {
        return text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff");
    }

}

std::vector<CsvPart> splitCsv(std::string_view text, size_t most, const CsvOptions& options)
{
    const std::vector<CsvPart> whole { { text, options.firstLine } };
    if (most < 2 || isUtf16(text) || hasZero(text))
        return whole;
    std::vector<CsvPart> parts;
    RowWalk walk(text, options.delimiter);
    CsvPart part { text, options.firstLine };
    size_t began = 0;
    for (size_t next = 1; next < most; ++next) {
        const size_t until = text.size() / most * next;
        while (!walk.atEnd() && walk.at() < until) {
            const size_t row = walk.at();
            walk.skipRow();
            if (walk.at() - row > options.longestRow)
                return whole;
        }
        if (walk.atEnd())
            break;
        if (walk.at() == began)
            continue;
        part.bytes = text.substr(began, walk.at() - began);
        parts.push_back(part);
        began = walk.at();
        part = { {}, options.firstLine + walk.line() - 1 };
    }
    part.bytes = text.substr(began);
    parts.push_back(part);
    return parts;
}

}
