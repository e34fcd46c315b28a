// AnnualReport.h - the reports on complaints that go to committees, directors, tenants and the
// regulator.
#pragma once

#include "reports/annual/AnnualBook.h"
#include "reports/annual/AnnualKind.h"

#include <QCoreApplication>
#include <QLocale>

namespace guildhall {

class AnnualReport
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::AnnualReport)

public:
    [[nodiscard]] static CountedReport
    made(AnnualKind kind, const AnnualBook& book, const DateRange& range, const QLocale& locale);

private:
    static void addAnnual(const AnnualBook& book,
                          const DateRange& range,
                          const QLocale& locale,
                          CountedReport& into);
    static void addQuarter(const AnnualBook& book,
                           const DateRange& range,
                           const QLocale& locale,
                           CountedReport& into);
    static void addLandlord(const AnnualBook& book, const DateRange& range, CountedReport& into);
    static void addHazards(const AnnualBook& book, const DateRange& range, CountedReport& into);
};

}
