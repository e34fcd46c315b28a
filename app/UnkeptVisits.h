// UnkeptVisits.h - the reception's books for a picture: what is said there is true in it and kept
// nowhere.
#pragma once

#include "desk/reception/ReceptionBooks.h"

namespace guildhall {

[[nodiscard]] ReceptionBooks unkept(const ReceptionBooks& books);

}
