// Desktop.h - the window and the pages behind it, on top of an open house.
#pragma once

#include "app/CommandLine.h"
#include "app/Console.h"
#include "app/Guildhall.h"
#include "pages/Language.h"

namespace guildhall {

/// Opens the store, then the window, and runs until it is closed; with --picture draws it into a
/// file and ends.
[[nodiscard]] ExitStatus runDesktop(const Invocation& asked,
                                    const Plan& plan,
                                    const Clock& clock,
                                    Language& language,
                                    Console& console);

}
