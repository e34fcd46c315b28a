// HazardTables.h - reported hazards against the clocks that Awaab's law starts.
#pragma once

#include "reports/annual/AnnualBook.h"

#include <QCoreApplication>

namespace guildhall {

class HazardTables
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::HazardTables)

public:
    HazardTables(const AnnualBook& book, const DateRange& range, CountedReport& into);

    /// Every clock by category, then how many hazards were reported and which no clock runs for.
    void add();

private:
    void addClocks();
    void addReported();
    [[nodiscard]] static QString severityWord(const QString& severity);
    [[nodiscard]] static QString clockWord(const QString& id);
    [[nodiscard]] static QString stateWord(Deadline::State state);

    const AnnualBook& m_book;
    const DateRange m_range;
    CountedReport& m_into;
};

}
