// AnnualBook.h - what the reports on complaints count, folded and judged once.
#pragma once

#include "reports/annual/AnnualFile.h"
#include "reports/annual/CountedReport.h"
#include "reports/annual/JudgedStage.h"
#include "reports/annual/ReportComment.h"
#include "rules/HazardClock.h"
#include "rules/cases/ComplaintCase.h"

#include <optional>

namespace guildhall {

/// What the council says of itself in the configuration.
struct CouncilFigures
{
    int homes = 0; ///< low cost rental accommodation; 0: not said
    QStringList landlordServices; ///< whose complaints are a landlord's; empty: not said
    int smallService = 10; ///< a service with fewer complaints in the period is summarised
};

/// A request about a hazard, as its source tells of it.
struct ToldHazard
{
    ServiceRequest request;
    CustomerId customer {}; ///< empty: nobody's, or not asked
};

struct AnnualMaterial
{
    QList<ComplaintCase> cases;
    QList<Fact> facts; ///< compliments and managers' comments, in their order
    QList<ToldHazard> hazards;
    CouncilFigures council {};
    QDateTime now;
};

/// A compliment, however it reached the council.
struct Praised
{
    QString id;
    QDate on;
    QString service;
    CustomerId customer;
};

/// A hazard that was reported, with the clocks that the law starts.
struct ReportedHazard
{
    ServiceRequest request;
    CustomerId customer;
    QString category; ///< in words
    HazardClocks clocks;
};

/// Does not change once made, so threads may share it.
class AnnualBook
{
public:
    AnnualBook(const AnnualMaterial& material, const RuleBook& rules, const WorkingDays& days);

    [[nodiscard]] const QList<JudgedStage>& stages() const { return m_stages.stages; }
    [[nodiscard]] const QList<SkippedRow>& skipped() const { return m_stages.skipped; }
    [[nodiscard]] const QList<Praised>& praise() const { return m_praise; }
    [[nodiscard]] const QList<ComplaintCase>& cases() const { return m_cases; }
    [[nodiscard]] const QList<ReportedHazard>& hazards() const { return m_hazards; }
    [[nodiscard]] const QList<ReportComment>& comments() const { return m_comments; }
    [[nodiscard]] const CouncilFigures& council() const { return m_council; }
    [[nodiscard]] const QDateTime& now() const { return m_now; }
    /// Days in London of all complaints and compliments; nothing when there are none.
    [[nodiscard]] std::optional<DateRange> days() const;

private:
    void takeHazards(const QList<ToldHazard>& told, const RuleBook& rules, const WorkingDays& days);

    JudgedStages m_stages;
    QList<Praised> m_praise;
    QList<ComplaintCase> m_cases;
    QList<ReportedHazard> m_hazards;
    QList<ReportComment> m_comments;
    CouncilFigures m_council;
    QDateTime m_now;
};

/// Kinds of the facts beside those of complaints.
[[nodiscard]] const QStringList& annualFactKinds();

}
