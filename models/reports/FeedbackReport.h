// FeedbackReport.h - the satisfaction report with all that the window shows: months, teams,
// reasons, an earlier period.
#pragma once

#include "reports/Feedback.h"

#include <QCoreApplication>
#include <QLocale>

namespace guildhall {

/// What is asked of the report beside what is counted.
struct FeedbackWish
{
    FeedbackFilter filter;
    DateRange earlier; ///< an invalid one: no comparison
    QList<FeedbackBy> by; ///< Channel has its own table always
};

/// Whether a share has changed by more than chance explains.
enum class Change { Higher, Lower, NotClear, TooFew };
[[nodiscard]] Change changeOf(const Percent& now, const Percent& earlier);

class FeedbackReport
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::FeedbackReport)

public:
    /// The tables of SatisfactionReport, then "month_by_month", one for each of `by` ("by_team",
    /// ...), and "compared".
    [[nodiscard]] static Report
    report(const Feedback& feedback, const FeedbackWish& wish, const QLocale& locale);

    /// As it may go to a committee: without single advisors, and without tables that only say that
    /// nothing is known.
    [[nodiscard]] static Report toPublish(Report report);

    /// "by_channel", "by_team", "by_service", "by_reason", "by_advisor"
    [[nodiscard]] static QString tableOf(FeedbackBy by);
    /// As a column is headed: "Team"
    [[nodiscard]] static QString nameOf(FeedbackBy by);
    /// What stands for an empty word.
    [[nodiscard]] static Word wordOf(FeedbackBy by, const QString& word);
    [[nodiscard]] static Word changeWord(Change change);
    /// When a change is said to be one.
    [[nodiscard]] static QString changeDefinition();

private:
    [[nodiscard]] static ReportTable monthByMonth(const SatisfactionFigures& figures,
                                                  const QLocale& locale);
    [[nodiscard]] static ReportTable
    group(const Feedback& feedback, const FeedbackFilter& filter, FeedbackBy by);
    [[nodiscard]] static ReportTable compared(const SatisfactionFigures& now,
                                              const SatisfactionFigures& earlier,
                                              const QLocale& locale);
    [[nodiscard]] static QStringList notes(const Feedback& feedback, const FeedbackFilter& filter);
};

}
