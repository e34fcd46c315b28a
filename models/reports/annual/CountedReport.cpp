#include "reports/annual/CountedReport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(CountedReport)
    };

    QString iso(QDate day)
    {
        return day.toString(Qt::ISODate);
    }

}

CountedCell countOf(const CasesBehind& cases)
{
    return { qint64(cases.size()), cases };
}

CountedCell shareOf(const CasesBehind& part, const CasesBehind& whole)
{
    if (whole.isEmpty())
        return { QString() };
    return { Percent { part.size(), whole.size() }, part };
}

void CountedReport::add(ReportTable table, const QList<QList<CountedCell>>& rows)
{
    auto& counted = behind[table.id];
    for (const auto& row : rows) {
        QList<Cell> cells;
        counted.append(QList<CasesBehind>());
        for (const auto& cell : row) {
            cells.append(cell.cell);
            counted.last().append(cell.cases);
        }
        table.rows.append(cells);
    }
    report.tables.append(std::move(table));
}

QList<CountedCase> CountedReport::behindCell(const QString& table, int row, int column) const
{
    QList<CountedCase> found;
    for (const auto at : behind.value(table).value(row).value(column))
        found.append(cases.at(at));
    return found;
}

ReportTable CountedReport::listed(const QList<CountedCase>& counted)
{
    ReportTable table;
    table.id = u"cases"_s;
    table.caption = Words::tr("Cases behind the figure");
    table.columns = { { u"reference"_s, Words::tr("Reference") },
                      { u"service"_s, Words::tr("Service") },
                      { u"what"_s, Words::tr("What") },
                      { u"received"_s, Words::tr("Received") },
                      { u"due"_s, Words::tr("Due") },
                      { u"done"_s, Words::tr("Answered") },
                      { u"standing"_s, Words::tr("How it stands") } };
    for (const auto& one : counted)
        table.rows.append({ one.reference,
                            one.service,
                            one.what,
                            iso(one.on),
                            iso(one.due),
                            iso(one.done),
                            one.standing });
    return table;
}

}
