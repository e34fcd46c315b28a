// ComplaintsReport.h - complaints received, by service: how many, at which stage, answered in
// target.
#pragma once

#include "reports/annual/JudgedStage.h"

#include <QCoreApplication>
#include <QMap>

namespace guildhall {

struct ComplaintFigures
{
    struct Count
    {
        qint64 inTarget = 0;
        qint64 late = 0;
        qint64 openInTime = 0; ///< open, not past its due day
        qint64 overdue = 0; ///< open, past its due day

        [[nodiscard]] qint64 total() const { return inTarget + late + openInTime + overdue; }
    };
    struct Service
    {
        QString service;
        Count stage1;
        Count stage2;

        [[nodiscard]] qint64 total() const { return stage1.total() + stage2.total(); }
        [[nodiscard]] qint64 inTarget() const { return stage1.inTarget + stage2.inTarget; }
    };

    DateRange range;
    QList<Service> services; ///< by code point
    QMap<QString, qint64> channels;
    QMap<QString, qint64> outcomes; ///< of answered records
    QStringList ruleTitles; ///< of the rules by which they were judged, oldest first
    QList<SkippedRow> skipped;
};

class ComplaintsReport
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::ComplaintsReport)

public:
    /// Stage records received in the range, each judged by the rules in force on that day. In
    /// target is what was answered by its due day; an open record is not, whether it is due or not.
    /// A row with a known case reference and stage replaces the earlier one.
    [[nodiscard]] static Result<ComplaintFigures> count(const QList<ComplaintRow>& rows,
                                                        const DateRange& range,
                                                        const RuleBook& rules,
                                                        const WorkingDays& days,
                                                        QDate today);

    /// The table of the contract, then stages, channels and outcomes.
    [[nodiscard]] static Report report(const ComplaintFigures& figures);

private:
    [[nodiscard]] static ReportTable byService(const ComplaintFigures& figures);
    [[nodiscard]] static ReportTable byStage(const ComplaintFigures& figures);
    [[nodiscard]] static ReportTable byChannel(const ComplaintFigures& figures);
    [[nodiscard]] static ReportTable byOutcome(const ComplaintFigures& figures);
};

}
