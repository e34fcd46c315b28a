#include "rules/RuleReader.h"

#include "rules/JsonReading.h"

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    struct UnitName
    {
        QString key;
        Period::Unit unit;
        int most;
    };

    QList<UnitName> units()
    {
        return { { u"hours"_s, Period::Unit::Hours, 24 * 366 },
                 { u"days"_s, Period::Unit::Days, 3660 },
                 { u"working_days"_s, Period::Unit::WorkingDays, 2600 },
                 { u"weeks"_s, Period::Unit::Weeks, 520 },
                 { u"months"_s, Period::Unit::Months, 120 } };
    }

    /// {"working_days": 10}
    Period readPeriod(const JsonPlace& place)
    {
        const auto keys = place.keys();
        if (keys.size() == 1)
            for (const auto& unit : units())
                if (keys.first() == unit.key)
                    return { unit.unit, place.whole(unit.key, 1, unit.most) };
        place.wrong(u"must be one of hours, days, working_days, weeks, months with its number"_s);
        return {};
    }

    void readExtension(const JsonPlace& place, ClockRule& rule)
    {
        if (place.at(u"extension"_s).isObject()) {
            const auto longest = readPeriod(place.at(u"extension"_s));
            if (longest.unit != rule.within.unit)
                place.wrong(u"extension"_s, u"must count in the same unit as within"_s);
            rule.extension = ClockRule::Extension::AtMost;
            rule.longestExtension = longest.count;
            return;
        }
        const QStringList words { u"none"_s, u"by_agreement"_s };
        rule.extension = place.oneOf(u"extension"_s, words) == 0
            ? ClockRule::Extension::None
            : ClockRule::Extension::ByAgreement;
    }

    ClockRule readClock(const JsonPlace& place)
    {
        place.only({ u"id"_s,
                     u"for"_s,
                     u"starts"_s,
                     u"starts_else"_s,
                     u"ends"_s,
                     u"within"_s,
                     u"rolls"_s,
                     u"pauses"_s,
                     u"extension"_s,
                     u"paragraph"_s });
        ClockRule rule;
        rule.id = place.text(u"id"_s);
        rule.appliesTo = place.text(u"for"_s);
        rule.starts = place.text(u"starts"_s);
        rule.startsElse = place.note(u"starts_else"_s);
        rule.ends = place.text(u"ends"_s);
        rule.within = readPeriod(place.at(u"within"_s));
        if (place.has(u"rolls"_s)
            && place.oneOf(u"rolls"_s, { u"stays"_s, u"next_working_day"_s }) == 1)
            rule.rolls = ClockRule::Rolls::NextWorkingDay;
        if (place.has(u"pauses"_s)
            && place.oneOf(u"pauses"_s, { u"never"_s, u"clarification"_s }) == 1)
            rule.pauses = ClockRule::Pauses::ForClarification;
        const bool ofDates = rule.within.unit != Period::Unit::Hours
            && rule.within.unit != Period::Unit::WorkingDays;
        if (rule.pauses == ClockRule::Pauses::ForClarification && !ofDates)
            place.wrong(u"pauses"_s, u"is only for clocks of days, weeks or months"_s);
        if (rule.rolls == ClockRule::Rolls::NextWorkingDay && !ofDates)
            place.wrong(u"rolls"_s, u"is only for clocks of days, weeks or months"_s);
        readExtension(place, rule);
        rule.paragraph = place.text(u"paragraph"_s);
        return rule;
    }

    HazardCategory readHazard(const JsonPlace& place)
    {
        place.only({ u"category"_s,
                     u"title"_s,
                     u"emergency_from"_s,
                     u"significant_from"_s,
                     u"planned"_s,
                     u"note"_s });
        return { place.text(u"category"_s),
                 place.text(u"title"_s),
                 place.dateIfAny(u"emergency_from"_s),
                 place.dateIfAny(u"significant_from"_s),
                 place.has(u"planned"_s) ? place.whole(u"planned"_s, 2025, 2100) : 0,
                 place.note(u"note"_s) };
    }

    RuleSet::Kind readKind(const JsonPlace& root)
    {
        return static_cast<RuleSet::Kind>(root.oneOf(u"kind"_s,
                                                     { u"complaint"_s,
                                                       u"hazard"_s,
                                                       u"subject_access"_s,
                                                       u"data_protection_complaint"_s,
                                                       u"freedom_of_information"_s }));
    }

    DayPolicy readDays(const JsonPlace& root)
    {
        DayPolicy policy;
        if (root.oneOf(u"holidays"_s, { u"division"_s, u"any_division"_s }) == 1)
            policy.holidays = DayPolicy::Holidays::OfAnyDivision;
        if (root.oneOf(u"closure_days"_s, { u"not_counted"_s, u"counted"_s }) == 1)
            policy.closures = DayPolicy::Closures::Count;
        return policy;
    }

}

Result<RuleSet> readRuleSet(const QByteArray& json, const QString& fileName)
{
    JsonReading reading(fileName);
    const JsonPlace root(reading, reading.open(json));
    if (reading.failed())
        return reading.error();

    root.only({ u"id"_s,
                u"kind"_s,
                u"title"_s,
                u"source"_s,
                u"from"_s,
                u"until"_s,
                u"holidays"_s,
                u"closure_days"_s,
                u"reopened"_s,
                u"clocks"_s,
                u"hazards"_s,
                u"tightens"_s });
    RuleSet set;
    set.id = root.text(u"id"_s);
    set.kind = readKind(root);
    set.title = root.text(u"title"_s);
    set.source = root.text(u"source"_s);
    set.from = root.date(u"from"_s);
    set.until = root.dateIfAny(u"until"_s);
    if (set.until.isValid() && set.until < set.from)
        root.wrong(u"until"_s, u"is before from"_s);
    set.days = readDays(root);
    if (root.has(u"reopened"_s)
        && root.oneOf(u"reopened"_s, { u"new_clocks"_s, u"same_clocks"_s }) == 1)
        set.reopened = RuleSet::Reopened::SameClocks;
    set.tightens = root.note(u"tightens"_s);
    for (const auto& place : root.list(u"clocks"_s)) {
        const auto rule = readClock(place);
        if (set.clock(rule.appliesTo, rule.id))
            place.wrong(u"id"_s, u"is in the list twice for "_s + rule.appliesTo);
        set.clocks.append(rule);
    }
    // A council may enter no more than the dates on which further hazards come in.
    const bool isDatesOnly = set.kind == RuleSet::Kind::Hazard && !set.tightens.isEmpty();
    if (set.clocks.isEmpty() && !isDatesOnly)
        root.wrong(u"clocks"_s, u"is empty"_s);
    if (set.kind == RuleSet::Kind::Hazard) {
        for (const auto& place : root.list(u"hazards"_s)) {
            const auto hazard = readHazard(place);
            if (set.hazard(hazard.id))
                place.wrong(u"category"_s, u"is in the list twice"_s);
            set.hazards.append(hazard);
        }
    }
    if (reading.failed())
        return reading.error();
    return set;
}

}
