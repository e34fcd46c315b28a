// VisitReport.h - the reception's figures as a report, with sample sizes and how far a share can be
// trusted.
#pragma once

#include "desk/reception/SurveyForm.h"
#include "desk/reception/VisitFigures.h"
#include "reports/Report.h"

#include <QCoreApplication>

namespace guildhall {

class VisitReport
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::VisitReport)

public:
    /// "visits", "waiting", "by_reason", "by_hour" and "survey". The survey's words are those of
    /// `form`, in its language.
    [[nodiscard]] static Report report(const VisitFigures& figures, const SurveyForm& form);

private:
    [[nodiscard]] static ReportTable visits(const VisitFigures& figures);
    [[nodiscard]] static ReportTable waiting(const VisitFigures& figures);
    [[nodiscard]] static ReportTable byReason(const VisitFigures& figures);
    [[nodiscard]] static ReportTable byHour(const VisitFigures& figures);
    [[nodiscard]] static ReportTable survey(const VisitFigures& figures, const SurveyForm& form);
    [[nodiscard]] static Cell comparable(qint64 people);
};

}
