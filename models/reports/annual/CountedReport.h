// CountedReport.h - a report whose figures know the cases that they count.
#pragma once

#include "domain/Ids.h"
#include "reports/Report.h"

#include <QHash>

namespace guildhall {

/// A case as it is listed behind a figure: nothing by which a person could be known.
struct CountedCase
{
    QString reference;
    QString service;
    QString what; ///< "Stage 1"; "Compliment"; the clock of a hazard
    QDate on; ///< received
    QDate due; ///< invalid: no clock runs
    QDate done; ///< answered; invalid: not yet
    QString standing; ///< "Answered in target"
    CustomerId customer; ///< whose page is opened from it; empty: nobody's
};

using CasesBehind = QList<qsizetype>; ///< places in CountedReport::cases

/// A cell, and what it counts.
struct CountedCell
{
    Cell cell;
    CasesBehind cases {};
};

/// How many these are.
[[nodiscard]] CountedCell countOf(const CasesBehind& cases);
/// The share of `part` in `whole`; behind it stand the cases of `part`. Nothing has no shares.
[[nodiscard]] CountedCell shareOf(const CasesBehind& part, const CasesBehind& whole);

struct CountedReport
{
    Report report;
    QList<CountedCase> cases;
    /// By table, row and column as in the report.
    QHash<QString, QList<QList<CasesBehind>>> behind;

    /// `table` is without rows: they are given by what they count.
    void add(ReportTable table, const QList<QList<CountedCell>>& rows);
    /// Empty where a cell is no figure, or counts nothing.
    [[nodiscard]] QList<CountedCase> behindCell(const QString& table, int row, int column) const;
    /// The list as a table, to be read and exported.
    [[nodiscard]] static ReportTable listed(const QList<CountedCase>& counted);
};

}
