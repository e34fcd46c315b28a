// CsvSplit.h - cuts a CSV text at ends of rows, so that its parts can be read at the same time.
#pragma once

#include "backoffice/Csv.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace guildhall {

/// A run of whole rows.
struct CsvPart
{
    std::string_view bytes;
    int64_t line = 1; ///< on which it begins
};

/// Parts of about equal size, `most` at the most, that read one after the other are the text's own
/// rows. A text that cannot be cut safely (UTF-16, a row that is too long) stays whole.
[[nodiscard]] std::vector<CsvPart>
splitCsv(std::string_view text, size_t most, const CsvOptions& options);

}
