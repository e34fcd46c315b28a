// RuleSet.h - one set of rules as its data file says it: which clocks run, from what to what, how
// long.
#pragma once

#include "rules/WorkingDays.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace guildhall {

/// How long a clock runs.
struct Period
{
    enum class Unit { Hours, Days, WorkingDays, Weeks, Months };
    Unit unit = Unit::WorkingDays;
    int count = 0;

    friend bool operator==(const Period&, const Period&) = default;
};

struct ClockRule
{
    enum class Rolls {
        Stays,
        NextWorkingDay ///< a last day that does not count is moved to the next that does
    };
    enum class Extension { None, AtMost, ByAgreement };
    enum class Pauses { Never, ForClarification };

    QString id; ///< "answer"
    QString appliesTo; ///< "stage_1", "emergency"
    QString starts; ///< name of the event: "acknowledged"
    QString startsElse; ///< of the event that counts when the first is not recorded; may be empty
    QString ends; ///< "answered"
    Period within;
    Rolls rolls = Rolls::Stays;
    Pauses pauses = Pauses::Never;
    Extension extension = Extension::None;
    int longestExtension = 0; ///< with AtMost, in the unit of `within`
    QString paragraph; ///< where the rule stands: "6.3"
};

struct HazardCategory
{
    QString id; ///< "damp_mould"
    QString title;
    QDate emergencyFrom; ///< invalid: not in force
    QDate significantFrom; ///< invalid: not in force
    int planned = 0; ///< year in which the rest is to commence; 0: not announced, or none is left
    QString note;
};

struct RuleSet
{
    enum class Kind {
        Complaint,
        Hazard,
        SubjectAccess,
        DataProtectionComplaint,
        FreedomOfInformation
    };
    QString id;
    Kind kind = Kind::Complaint;
    QString title;
    QString source;
    QDate from;
    QDate until; ///< last day; invalid: still in force
    DayPolicy days;
    /// The clocks of a case that is taken up again after it was finished.
    enum class Reopened {
        NewClocks, ///< as if it had come in on the day on which it was reopened
        SameClocks ///< those that ran before run on
    };
    Reopened reopened = Reopened::NewClocks;
    QList<ClockRule> clocks;
    QList<HazardCategory> hazards;
    QString tightens; ///< id of the set that this one shortens for the council; empty for a law

    [[nodiscard]] bool inForceOn(QDate day) const
    {
        return day >= from && (!until.isValid() || day <= until);
    }
    [[nodiscard]] const ClockRule* clock(const QString& appliesTo, const QString& id) const;
    [[nodiscard]] const HazardCategory* hazard(const QString& category) const;
};

}
