// Error.h - why something could not be done: a kind to decide by, and a detail for the log.
#pragma once

#include <QString>

namespace guildhall {

/// `detail` holds ids, paths and codes, never names, addresses or notes. Words for people are made
/// from `kind` in ui and in the sub-commands.
struct Error
{
    enum class Kind {
        Offline,
        TimedOut,
        Refused,
        Conflict,
        Invalid,
        NotFound,
        Malformed,
        Storage,
        Damaged
    };

    Kind kind;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

}
