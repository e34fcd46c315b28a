// Statutes.h - the rules and the calendar as they lie in a folder, read once when the program
// starts.
#pragma once

#include "base/Result.h"
#include "rules/RuleBook.h"
#include "rules/WorkingDays.h"

namespace guildhall {

struct Statutes
{
    /// Where the files are. Only `shipped` must be there: rules/*.json and
    /// bank-holidays/bank-holidays.json; ":/guildhall" in the program.
    struct Places
    {
        QString shipped;
        QString councilRules; ///< folder of the council's own, shorter rules
        /// File of what the feed said last, merged over the shipped. Left out while it is not there
        /// or cannot be read: the next answer of the feed writes it anew.
        QString fetchedHolidays;
        QString closureDays; ///< file
    };

    RuleBook rules;
    WorkingDays days;

    /// NotFound when a file that is named cannot be opened, Malformed or Invalid when it is wrong;
    /// the detail says which and where.
    [[nodiscard]] static Result<Statutes> read(const Places& places, Division division);
};

}
