// LinkCases.h - pairs of records that people decide about, and what holds a customer's records
// together.
#pragma once

#include "domain/LinkDecisions.h"
#include "domain/LinkReasons.h"
#include "domain/Records.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace guildhall {

/// A pair that the program asks about.
struct LinkQuestion
{
    RecordName left;
    RecordName right;
    double probability = 0;

    friend bool operator==(const LinkQuestion&, const LinkQuestion&) = default;
};

/// The questions that stand open.
struct LinkQueueState
{
    QList<LinkQuestion> questions; ///< the first of them, what yields most first
    qint64 open = 0; ///< how many there are in all
};

/// One of two records that are shown side by side.
struct LinkSide
{
    HeldRecord record;
    CustomerId customer; ///< under which it is held now
    int records = 0; ///< how many records that customer has
};

/// What somebody said about two records, and when.
struct SaidDecision
{
    LinkDecision decision;
    StaffId who;
    QDateTime at;

    friend bool operator==(const SaidDecision&, const SaidDecision&) = default;
};

/// Two records side by side, with what speaks for and against.
struct LinkCase
{
    LinkSide left;
    LinkSide right;
    LinkExplanation why;
    std::optional<SaidDecision> said;
};

/// One reason for which two records of a customer are held together.
struct LinkBond
{
    RecordName left;
    RecordName right;
    LinkExplanation why;
    std::optional<SaidDecision> said;
};

}

Q_DECLARE_METATYPE(guildhall::LinkQuestion)
