// HazardClock.h - the clocks of Awaab's law for one hazard, from the call in which it was told.
#pragma once

#include "base/Result.h"
#include "domain/Records.h"
#include "rules/Deadline.h"
#include "rules/RuleBook.h"

namespace guildhall {

/// One hazard, each moment UTC; invalid where it has not happened.
struct HazardCase
{
    enum class Severity { Emergency, Significant };

    QString category; ///< id in the rule set: "damp_mould"
    Severity severity = Severity::Significant;
    QDateTime aware; ///< the landlord knows from the call itself, not from the inspection
    QDateTime investigated; ///< the investigation ended
    QDateTime summarySent;
    QDateTime madeSafe;
    QDateTime worksBegun; ///< first steps towards further works
    QDateTime worksStarted; ///< on site
    enum class FurtherWorks { MayBeNeeded, NotNeeded };
    FurtherWorks furtherWorks = FurtherWorks::MayBeNeeded; ///< without them two clocks do not run
};

/// As its source tells of it; nothing is guessed. What is finished without further works needed
/// none.
[[nodiscard]] HazardCase hazardCase(const ServiceRequest& request);

struct HazardClocks
{
    enum class Standing {
        InForce,
        NotYetInForce, ///< no date of commencement, or one after the day of the call
        NotCovered ///< the regulations leave this category out, or it is not known
    };
    Standing standing = Standing::NotCovered;
    QList<Deadline> deadlines; ///< empty unless in force
};

/// They run beside the complaint's clocks, not instead of them.
[[nodiscard]] HazardClocks
hazardClocks(const HazardCase& hazard, const RuleBook& rules, const WorkingDays& days);

}
