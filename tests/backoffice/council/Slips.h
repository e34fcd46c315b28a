// Slips.h - the slips of people who type what they hear: letters, dates, roads.
#pragma once

#include "council/Calendar.h"
#include "council/Draw.h"

#include <string>
#include <string_view>

namespace guildhall::council {

/// Makes one slip in `text` (UTF-8 stays valid); false if the text is too short or came out the
/// same.
bool misspell(std::string& text, Draw& draw);

/// Day and month exchanged, a neighbouring digit, another year; never the same date, always a real
/// one.
[[nodiscard]] CivilDate wrongDate(CivilDate date, Draw& draw);

/// The first letter, whole in UTF-8.
[[nodiscard]] std::string firstLetter(std::string_view text);

/// "12 Mill Road" becomes "12 Mill Rd".
void shortenRoad(std::string& line);

}
