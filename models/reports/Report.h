// Report.h - a finished report: tables of figures with their definitions, ready to be printed.
#pragma once

#include "base/Result.h"
#include "reports/Figures.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace guildhall {

/// A word of ours: `code` in CSV and JSON, `words` where people read.
struct Word
{
    QString code;
    QString words;
};

/// A figure that is itself an estimate, shown with one decimal.
struct Estimate
{
    double value = 0;
};

/// An amount, "3.21" in CSV and JSON.
struct Money
{
    qint64 pence = 0;
};

/// A text as it came from outside, a count, a share, an estimate, an amount, or a word of ours.
using Cell = std::variant<QString, qint64, Percent, Estimate, Money, Word>;

struct ReportColumn
{
    QString id; ///< CSV heading, JSON key
    QString heading;
};

struct ReportTable
{
    QString id;
    QString caption;
    QList<ReportColumn> columns;
    QList<QList<Cell>> rows; ///< as many cells as columns; the first names the row
    QStringList definitions; ///< shown under the table: what the figures mean
};

struct Report
{
    /// What its CSV holds.
    enum class Csv {
        FirstTable, ///< as scripts read it: a heading and rows
        Everything ///< each table under its title, with its definitions below it
    };

    QString id; ///< "satisfaction"
    QString title;
    QDate from;
    QDate to;
    QList<ReportTable> tables;
    QStringList notes;
    Csv csv = Csv::FirstTable;
};

/// Days in London, both ends included.
struct DateRange
{
    QDate from;
    QDate to;

    /// Invalid unless both are dates, in order, and at most a hundred years apart.
    [[nodiscard]] Outcome check() const;
    [[nodiscard]] bool holds(QDate day) const { return day >= from && day <= to; }
    /// The first day of every month that the range touches.
    [[nodiscard]] QList<QDate> months() const;

    friend bool operator==(const DateRange&, const DateRange&) = default;
};

/// A row that was not counted: a value in it cannot be.
struct SkippedRow
{
    QString key; ///< response id, case reference
    QString field;

    friend bool operator==(const SkippedRow&, const SkippedRow&) = default;
};

}
