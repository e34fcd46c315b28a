// CaseRow.h - one case as its customer's page lists it: stage, where it stands, who waits, by when,
// with all its clocks.
#pragma once

#include "domain/Records.h"
#include "pages/Masking.h"
#include "pages/complaints/CameIn.h"
#include "pages/complaints/CaseView.h"

#include <functional>
#include <optional>

namespace guildhall {

struct CaseRow
{
    QString key; ///< the case's id
    Provenance from; ///< source empty: it began here and no source knows of it yet
    Mask mask = OpenMask; ///< of what the complaint says
    QString called;
    QString service;
    QString stage; ///< in words, as are those below
    QString standing;
    Tone tone = Tone::Plain;
    QString handler; ///< empty: nobody yet
    QString waitingFor; ///< empty: nobody, or hidden
    CameIn came;
    QDateTime due; ///< of the clock of the case that ends next; invalid: none runs
    QString dueFor;
    bool isOpen = false;
    QList<ClockView> clocks;

    friend bool operator==(const CaseRow&, const CaseRow&) = default;
};

/// What a customer's page is told of the clocks of the law.
struct CustomerClocks
{
    /// Those that are open first; nothing while they are not read.
    std::function<std::optional<QList<CaseRow>>(const CustomerRecords&, const Mask& words)> cases;
    /// Of a request about a hazard; empty for any other.
    std::function<QList<ClockView>(const ServiceRequest&)> hazard;
    /// How contact with them is restricted by the policy on persistent contact; nothing: it is not.
    std::function<std::optional<Marker>(CustomerId)> restriction;
};

}
