// Register.h - reads out of the profiles what is taken from where, and why the council may hold it.
#pragma once

#include "backoffice/Configuration.h"
#include "domain/Details.h"
#include "domain/Register.h"

namespace guildhall {

/// In order of the sources' names, then of the feeds in their profile.
[[nodiscard]] QList<RegisterFeed> registerOf(const Configuration& configuration);

/// Which sources lead on which detail of a person.
[[nodiscard]] Leading leadingOf(const Configuration& configuration);

}
