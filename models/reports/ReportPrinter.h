// ReportPrinter.h - prints a report as CSV, JSON, plain text or HTML.
#pragma once

#include "reports/Report.h"

#include <QByteArray>
#include <QLocale>

namespace guildhall {

/// A cell as people read it.
[[nodiscard]] QString words(const Cell& cell, const QLocale& locale);
/// Figures stand at the right of their column.
[[nodiscard]] bool isFigure(const Cell& cell);

/// RFC 4180, UTF-8, lines ended by LF. A text that a spreadsheet would run as a formula (it begins
/// with = + - @, tab or carriage return) gets an apostrophe before it.
[[nodiscard]] QByteArray csv(const ReportTable& table);
/// What the report's `csv` says, an empty line between tables.
[[nodiscard]] QByteArray csv(const Report& report);

/// {"report","title","from","to","tables":[{"id","title","columns","rows":[{...}],"definitions"}],
/// "notes"}; keys sorted, shares as numbers.
[[nodiscard]] QByteArray json(const Report& report);

/// For a terminal: columns in line, control characters of outside texts taken out.
[[nodiscard]] QString text(const Report& report, const QLocale& locale);

/// A whole page without script, style sheet from outside or image; outside texts escaped. A
/// QTextDocument can lay it out, which is how letters makes the PDF.
[[nodiscard]] QString html(const Report& report, const QLocale& locale);

}
