// Run.h - from the command line to the sub-command or the window.
#pragma once

namespace guildhall {

/// The exit status of the program.
[[nodiscard]] int run(int argc, char** argv);

}
