// DetailChange.h - how a changed detail of a person is told to a system that holds it: one form,
// whether the customer changes it or says which of several is right.
#pragma once

#include "domain/Details.h"
#include "domain/Facts.h"

namespace guildhall {

/// As a back office takes it: a date in ISO form; of a home line_1, line_2, town and postcode;
/// anything else as it reads, by the word of the detail.
[[nodiscard]] QCborMap changeTo(Detail detail, const SaidDetail& said);

/// One record of the person, and what it says now.
struct ChangedRecord
{
    SourceId source;
    QString key;
    const PersonRecord& person;
};

/// The entry (kind "details" or "address") that makes `record` say `right`. "was" holds what it
/// said when that was asked for (of a home its postcode, because its lines are spelt in other ways
/// elsewhere), so that a change made there in the meantime is no victim of ours. `form`: posted
/// twice for the same record, it is one change. `contact`: in which it was said; empty: in none.
[[nodiscard]] Outgoing changeOf(const ChangedRecord& record,
                                Detail detail,
                                const SaidDetail& right,
                                CustomerId customer,
                                const EntryId& form,
                                const EntryId& contact);

}
