// Text.h - JSON, CSV and times written straight into bytes.
#pragma once

#include "council/Calendar.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace guildhall::office {

using council::CivilDate;
using council::Day;
using council::Moment;

/// Appends one JSON value after another; a comma goes in by itself where one is due.
class Json
{
public:
    explicit Json(std::string& out)
        : m_out(out)
    {
    }

    Json& open();
    Json& close();
    Json& openList(std::string_view key);
    Json& closeList();
    Json& openObject(std::string_view key);
    Json& text(std::string_view key, std::string_view value);
    Json& number(std::string_view key, std::int64_t value);
    Json& null(std::string_view key);
    Json& yes(std::string_view key);
    /// The text, or null when it is empty.
    Json& textOrNull(std::string_view key, std::string_view value);
    Json& item(std::string_view value);

private:
    void key(std::string_view key);
    void separate();
    void quoted(std::string_view value);

    std::string& m_out;
};

/// "2026-11-20T14:03:11.123Z"
[[nodiscard]] std::string isoUtc(Moment moment);
/// London wall clock, "2026-11-20T14:03:11" with the separator given.
[[nodiscard]] std::string isoLondon(Moment moment, char separator = 'T');
/// "2026-11-20"
[[nodiscard]] std::string isoDate(Day day);
[[nodiscard]] std::string isoDate(CivilDate date);
/// "20/11/2026"
[[nodiscard]] std::string britishDate(CivilDate date);
/// "20 Nov 2026"
[[nodiscard]] std::string writtenDate(CivilDate date);
/// Pence as pounds: -1234 is "-12.34".
[[nodiscard]] std::string pounds(std::int64_t pence);
/// Unaccented letters in capitals.
[[nodiscard]] std::string capitals(std::string_view text);

/// One field of a CSV line, quoted when it must be, and the comma before it unless it is the first.
void csvField(std::string& line, std::string_view value);

/// UTF-8 as Windows-1252; a letter that it does not have becomes its plain one, or "?".
[[nodiscard]] std::string toWindows1252(std::string_view utf8);

}
