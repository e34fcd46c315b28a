// AnnualTables.h - the tables on complaints of one period, each figure with its cases and each
// table with its definitions.
#pragma once

#include "reports/annual/CountedStages.h"

#include <QCoreApplication>
#include <QLocale>

#include <functional>

namespace guildhall {

class AnnualTables
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::AnnualTables)

public:
    /// `periods`: the one that is reported first, then those with which it is compared. `into` is
    /// filled in the order in which tables are asked for; a table without rows is left out.
    AnnualTables(const AnnualBook& book,
                 QList<DateRange> periods,
                 const QLocale& locale,
                 CountedReport& into);

    void atAGlance();
    void byService();
    void byStage();
    void byOutcome();
    void byChannel();
    void bySubService();
    void byTheme();
    void byRootCause();
    void ombudsman();
    void compliments();
    void learning();
    /// A row for each service of the period, with the manager's words where there are some.
    void comments(const QString& report);

private:
    using Key = CountedStages::Key;

    [[nodiscard]] CasesBehind praiseIn(const DateRange& range) const;
    [[nodiscard]] CasesBehind praiseOf(const CasesBehind& from, const QStringList& services) const;
    [[nodiscard]] CasesBehind decisionsIn(const DateRange& range) const;
    /// "2023-04" and "Apr 2023 – Mar 2024"
    [[nodiscard]] ReportColumn columnOf(const QString& id, const DateRange& period) const;
    /// Services of the period with fewer complaints than the council names.
    [[nodiscard]] QStringList smallServices() const;
    void add(ReportTable table, const QList<QList<CountedCell>>& rows);
    void addGroups(ReportTable table, const Key& key, const std::function<Word(QString)>& word);

    const AnnualBook& m_book;
    const QList<DateRange> m_periods;
    const QLocale m_locale;
    CountedReport& m_into;
    const CountedStages m_stages;
    QList<CasesBehind> m_received; ///< by period
    qsizetype m_firstPraise = 0; ///< place in m_into.cases
    qsizetype m_firstCase = 0;
};

}
