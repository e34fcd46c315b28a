// ExitStatus.h - what the program's exit status means; a contract with scripts.
#pragma once

namespace guildhall {

enum class ExitStatus {
    Done = 0,
    WrongUsage = 1,
    BadInput = 2,
    Unreachable = 3, ///< a source cannot be reached
    NotPermitted = 4,
    Damaged = 5 ///< data damaged or wrong key
};

}
