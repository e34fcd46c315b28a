// Commands.h - the sub-commands that ask an open house, one file each.
#pragma once

#include "app/CommandLine.h"
#include "app/Console.h"

namespace guildhall {

class Guildhall;

[[nodiscard]] ExitStatus runImport(const Invocation& asked, Guildhall& house, Console& console);
[[nodiscard]] ExitStatus runLookup(const Invocation& asked, Guildhall& house, Console& console);
[[nodiscard]] ExitStatus runOutbox(const Invocation& asked, Guildhall& house, Console& console);
[[nodiscard]] ExitStatus runReport(const Invocation& asked, Guildhall& house, Console& console);
[[nodiscard]] ExitStatus runShow(const Invocation& asked, Guildhall& house, Console& console);
[[nodiscard]] ExitStatus runSources(const Invocation& asked, Guildhall& house, Console& console);
[[nodiscard]] ExitStatus runSubmit(const Invocation& asked, Guildhall& house, Console& console);
[[nodiscard]] ExitStatus runSync(const Invocation& asked, Guildhall& house, Console& console);
[[nodiscard]] ExitStatus runVerify(const Invocation& asked, Guildhall& house, Console& console);

}
