// ColumnValues.h - what a sample of rows says about the columns whose headers say too little.
#pragma once

#include "linkage/Role.h"

#include <string>
#include <vector>

namespace guildhall::linkage {

/// The first rows of a file, a value for each column; a short row lacks its last ones.
using SampleRows = std::vector<std::vector<std::string>>;

/// Corrects guesses by values: mailboxes, telephone numbers, postcodes, National Insurance numbers
/// and street addresses are known by their form under any header; a header that promises one of
/// them over values of another form is not believed; references, times, notes and columns with one
/// value for everybody are Ignored. Where no header speaks of a name or a birth date, the column
/// that holds such is taken; and where none is the record's id, the first whose header names the
/// record, or the first of all, when its values are all different.
void correctByValues(const std::vector<std::string>& headers,
                     const SampleRows& rows,
                     std::vector<Column>& columns);

}
