// Shapes.h - what is believed of each field before any record was seen, so that little data cannot
// mislead.
#pragma once

#include "linkage/Frequencies.h"
#include "linkage/LinkageModel.h"

#include <vector>

namespace guildhall::linkage {

/// Shares of levels; those of `same` add up to 1.
struct FieldShape
{
    std::array<double, Levels> same {};
    std::array<double, Levels> household {}; ///< what remains up to 1 is as among strangers
    double householdSum = 0;
    /// Not learned: what makes two of a household two (names, birth dates, numbers) would otherwise
    /// drift towards whatever the garbled records of one person look like. Place is what
    /// "household" means.
    bool householdFixed = false;
    std::array<double, Levels> strangers {};
    std::array<double, Levels> leastStrangers {}; ///< no share is believed to be less
};

[[nodiscard]] std::vector<FieldShape> shapes(const LinkageModel& model, PlaceCovered covered);

/// How e-mail addresses of two persons of one name agree: mailboxes are made of names.
[[nodiscard]] std::array<double, Levels> namesakesEmails();
/// How the sexes of two persons of one forename agree.
[[nodiscard]] std::array<double, Levels> namesakesSexes();

}
