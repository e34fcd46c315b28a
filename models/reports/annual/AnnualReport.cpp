#include "reports/annual/AnnualReport.h"

#include "reports/RangeWords.h"
#include "reports/annual/AnnualTables.h"
#include "reports/annual/HazardTables.h"
#include "reports/annual/LandlordMeasures.h"

using namespace Qt::StringLiterals;

namespace guildhall {

CountedReport AnnualReport::made(AnnualKind kind,
                                 const AnnualBook& book,
                                 const DateRange& range,
                                 const QLocale& locale)
{
    CountedReport made;
    made.report
        = { codeOf(kind), nameOf(kind), range.from, range.to, {}, {}, Report::Csv::Everything };
    switch (kind) {
    case AnnualKind::Annual:
        addAnnual(book, range, locale, made);
        break;
    case AnnualKind::Quarter:
        addQuarter(book, range, locale, made);
        break;
    case AnnualKind::Landlord:
        addLandlord(book, range, made);
        break;
    case AnnualKind::Hazards:
        addHazards(book, range, made);
        break;
    }
    if (kind != AnnualKind::Hazards && !book.skipped().isEmpty())
        made.report.notes.append(
            tr("%n record(s) could not be counted, because a value in the row is missing or "
               "cannot be.",
               nullptr,
               int(book.skipped().size())));
    return made;
}

void AnnualReport::addAnnual(const AnnualBook& book,
                             const DateRange& range,
                             const QLocale& locale,
                             CountedReport& into)
{
    const auto before = yearBefore(range);
    AnnualTables tables(book, { range, before, yearBefore(before) }, locale, into);
    tables.atAGlance();
    tables.byService();
    tables.byStage();
    tables.byOutcome();
    tables.byChannel();
    tables.bySubService();
    tables.byTheme();
    tables.byRootCause();
    tables.ombudsman();
    tables.compliments();
    tables.learning();
    tables.comments(codeOf(AnnualKind::Annual));
}

void AnnualReport::addQuarter(const AnnualBook& book,
                              const DateRange& range,
                              const QLocale& locale,
                              CountedReport& into)
{
    AnnualTables tables(book, { range, justBefore(range), yearBefore(range) }, locale, into);
    tables.atAGlance();
    tables.byService();
    tables.byStage();
    tables.byOutcome();
    tables.byTheme();
    tables.byRootCause();
    tables.ombudsman();
    tables.compliments();
    tables.learning();
    tables.comments(codeOf(AnnualKind::Quarter));
}

void AnnualReport::addLandlord(const AnnualBook& book, const DateRange& range, CountedReport& into)
{
    LandlordMeasures(book, range, into).add();
}

void AnnualReport::addHazards(const AnnualBook& book, const DateRange& range, CountedReport& into)
{
    HazardTables(book, range, into).add();
}

}
