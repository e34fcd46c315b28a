// Hardening.h - what the program gives up at its start, so that less can go wrong.
#pragma once

namespace guildhall {

/// Before any QApplication. No core dumps (they would hold personal data in the clear) and files
/// that only their owner can read.
void harden();

}
