#include "rules/HazardClock.h"

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    /// The latest file of hazards, so that a category told before its commencement is still known.
    const HazardCategory* categoryOf(const QString& id, const RuleBook& rules)
    {
        for (auto set = rules.sets().crbegin(); set != rules.sets().crend(); ++set)
            if (set->kind == RuleSet::Kind::Hazard)
                if (const auto* category = set->hazard(id))
                    return category;
        return nullptr;
    }

    bool covers(const HazardCategory& category)
    {
        return category.emergencyFrom.isValid() || category.significantFrom.isValid();
    }

}

HazardCase hazardCase(const ServiceRequest& request)
{
    HazardCase hazard;
    hazard.category = request.hazard;
    hazard.severity = request.hazardSeverity == "emergency"_L1 ? HazardCase::Severity::Emergency
                                                               : HazardCase::Severity::Significant;
    hazard.aware = request.opened;
    hazard.investigated = request.investigated;
    hazard.summarySent = request.summarySent;
    hazard.madeSafe = request.madeSafe;
    hazard.worksBegun = request.worksBegun;
    hazard.worksStarted = request.worksStarted;
    if (request.state == ItemState::Closed && !request.worksBegun.isValid()
        && !request.worksStarted.isValid() && !request.worksDone.isValid())
        hazard.furtherWorks = HazardCase::FurtherWorks::NotNeeded;
    return hazard;
}

HazardClocks hazardClocks(const HazardCase& hazard, const RuleBook& rules, const WorkingDays& days)
{
    using Standing = HazardClocks::Standing;
    const auto* known = categoryOf(hazard.category, rules);
    if (!known || !covers(*known) || !hazard.aware.isValid())
        return { Standing::NotCovered, {} };
    const When aware(hazard.aware);
    const auto* set = rules.inForce(RuleSet::Kind::Hazard, aware.day());
    const auto* category = set ? set->hazard(hazard.category) : nullptr;
    if (!category)
        return { Standing::NotYetInForce, {} };
    const bool emergency = hazard.severity == HazardCase::Severity::Emergency;
    const auto from = emergency ? category->emergencyFrom : category->significantFrom;
    if (!from.isValid() || aware.day() < from)
        return { Standing::NotYetInForce, {} };

    CaseFacts facts;
    facts.appliesTo = emergency ? u"emergency"_s : u"significant"_s;
    facts.events = { { u"aware"_s, aware },
                     { u"investigated"_s, When(hazard.investigated) },
                     { u"summary_sent"_s, When(hazard.summarySent) },
                     { u"made_safe"_s, When(hazard.madeSafe) },
                     { u"works_begun"_s, When(hazard.worksBegun) },
                     { u"works_started"_s, When(hazard.worksStarted) } };
    auto running = deadlines(*set, facts, days);
    if (hazard.furtherWorks == HazardCase::FurtherWorks::NotNeeded)
        running.removeIf([](const Deadline& deadline) {
            return deadline.rule.ends == "works_begun"_L1
                || deadline.rule.ends == "works_started"_L1;
        });
    return { Standing::InForce, running };
}

}
