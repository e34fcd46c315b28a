// ReportComment.h - what managers write beside the figures of their service, kept as facts.
#pragma once

#include "domain/Facts.h"
#include "reports/Report.h"

namespace guildhall {

inline constexpr auto ReportCommentFact = "report-comment"; ///< Fact::kind

/// Of one report, period and service. The last one counts; the earlier ones stay in the journal.
struct ReportComment
{
    QString report; ///< "annual"
    DateRange range;
    QString service;
    QString text; ///< empty: taken back
    StaffId who;
    QDateTime at;
};

[[nodiscard]] Fact factOf(const ReportComment& comment);
/// Facts of any kind, in their order; what was taken back is left out.
[[nodiscard]] QList<ReportComment> reportComments(const QList<Fact>& facts);

}
