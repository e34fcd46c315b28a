// Reading.h - how one value is taken from a row: where from, in what form, by what vocabulary.
#pragma once

#include "backoffice/DateForm.h"
#include "backoffice/Pointer.h"
#include "backoffice/Row.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace guildhall {

/// Why a row, or a part of it, could not be read. Said in codes, never with the value.
enum class RowProblem {
    Missing, ///< a value that must be there is not
    NotText, ///< a list or an object where a value belongs
    NotADate,
    NotAnAmount,
    NotANumber,
    NotAUprn,
    NotInVocabulary,
    TooLong,
    TooMany, ///< a list with more entries than any record has
    BadQuoting, ///< CSV: text after a closing quote, or a quote that never closes
    TooFewColumns, ///< CSV: the row ends before a column that is read
    NotAList,
    BeforeItBegan ///< an end that comes before the beginning
};

/// "not_a_date": for rejected.csv, logs and tests.
[[nodiscard]] QLatin1String codeOf(RowProblem problem);

using ValueMap = std::unordered_map<std::string, std::string>;

struct Reading
{
    enum class Form { FirstOf, Join, Template, Constant, SecondsBetween };
    enum class Unit { None, Pounds, Pence };
    enum class Unreadable { Reject, LeaveOut };
    struct Part
    {
        std::string literal; ///< used when `isLiteral`
        bool isLiteral = false;
        Pointer pointer;
    };

    Form form = Form::FirstOf;
    std::vector<Part> parts;
    std::string separator;
    std::string constant;
    std::optional<ValueMap> map;
    std::optional<std::string> otherwise;
    std::vector<std::string> oneOf;
    std::vector<std::string> blank; ///< words that say that there is no value: "none", "N/A"
    DateForm dates;
    Unit unit = Unit::None;
    bool required = false;
    Unreadable unreadable = Unreadable::Reject;

    /// For row faults: the place in the words of the source, "/Status" or "Status".
    [[nodiscard]] QString place() const;
};

/// A value as text, or why there is none. An empty text is a value that is not there.
struct ReadText
{
    std::string_view text;
    std::optional<RowProblem> problem;
};

/// Takes the text that `reading` says from `row`, trimmed and translated by its map. `scratch`
/// keeps what is put together.
[[nodiscard]] ReadText readText(const Reading& reading, const Row& row, std::string& scratch);

}
