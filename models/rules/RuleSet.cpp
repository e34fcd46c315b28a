#include "rules/RuleSet.h"

#include <algorithm>

namespace guildhall {

const ClockRule* RuleSet::clock(const QString& appliesTo, const QString& wanted) const
{
    const auto found = std::find_if(clocks.cbegin(), clocks.cend(), [&](const ClockRule& rule) {
        return rule.appliesTo == appliesTo && rule.id == wanted;
    });
    return found == clocks.cend() ? nullptr : &*found;
}

const HazardCategory* RuleSet::hazard(const QString& category) const
{
    const auto found
        = std::find_if(hazards.cbegin(), hazards.cend(), [&](const HazardCategory& hazard) {
              return hazard.id == category;
          });
    return found == hazards.cend() ? nullptr : &*found;
}

}
