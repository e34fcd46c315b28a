// Row.h - one row from outside, whatever it was written in, asked by pointer.
#pragma once

#include "backoffice/Pointer.h"

#include <functional>
#include <string>
#include <string_view>

namespace guildhall {

/// What a row holds at a place. `text` is UTF-8, good until the row changes or the scratch does.
struct RowValue
{
    enum class Kind {
        Absent, ///< not there, null, or empty
        Text, ///< text, a number or true / false as text
        Other ///< an object or a list
    };
    Kind kind = Kind::Absent;
    std::string_view text;
};

class Row
{
public:
    Row() = default;
    Row(const Row&) = delete;
    Row& operator=(const Row&) = delete;
    virtual ~Row() = default;

    /// Something with fields, not a bare value.
    [[nodiscard]] virtual bool hasFields() const { return true; }

    [[nodiscard]] virtual RowValue at(const Pointer& pointer, std::string& scratch) const = 0;

    /// Visits the elements of the list at `pointer` until `visit` says false; absent is an empty
    /// list. False when something else than a list is there.
    [[nodiscard]] virtual bool each(const Pointer& pointer,
                                    const std::function<bool(const Row&)>& visit) const = 0;
};

}
