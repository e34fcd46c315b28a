// LandlordMeasures.h - the tenant satisfaction measures on complaints, CH01 and CH02.
#pragma once

#include "reports/annual/CountedStages.h"

#include <QCoreApplication>

namespace guildhall {

class LandlordMeasures
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::LandlordMeasures)

public:
    LandlordMeasures(const AnnualBook& book, const DateRange& range, CountedReport& into);

    /// The measures, then the services behind them.
    void add();

private:
    void addMeasures();
    void addServices();
    [[nodiscard]] CasesBehind received(int stage, const QString& service = {}) const;
    [[nodiscard]] CasesBehind inTime(const CasesBehind& from) const;
    void noteOpenOnes(const CasesBehind& received);

    const AnnualBook& m_book;
    const DateRange m_range;
    CountedReport& m_into;
    const CountedStages m_stages;
};

}
