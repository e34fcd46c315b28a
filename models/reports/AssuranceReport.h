// AssuranceReport.h - who looked at what and why, what of it is unusual, verification, the quality
// of the data by source, and what waits to be reviewed.
#pragma once

#include "domain/Facts.h"
#include "domain/Sources.h"
#include "reports/DeskFacts.h"
#include "reports/LookUps.h"
#include "reports/Quality.h"
#include "reports/Report.h"

#include <QCoreApplication>
#include <QLocale>

namespace guildhall {

struct AssuranceMaterial
{
    DateRange range;
    QDateTime now;
    QList<AuditEntry> entries; ///< of the range, newest first
    bool isCut = false; ///< there are more entries than were read
    LookUpPeers peers;
    QList<Fact> contacts; ///< facts of kind "contact": how customers were verified
    QMap<QString, QualityCount> quality; ///< by source
    QList<SourceState> sources;
    FeedbackFile feedback; ///< none: answers have not been read yet
    DeskFactsFile facts;
};

class AssuranceReport
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::AssuranceReport)

public:
    /// "unusual", "look_ups", "entries", "verification", "quality" and "backlog"; without rows a
    /// table is left out.
    [[nodiscard]] static Report report(const AssuranceMaterial& material, const QLocale& locale);
    /// From `quality` and `sources` alone.
    [[nodiscard]] static ReportTable quality(const AssuranceMaterial& material);

private:
    [[nodiscard]] static Word wordOf(Unusual what);
    [[nodiscard]] static Word wordOf(AuditNote::Act act);
    [[nodiscard]] static ReportTable unusual(const AssuranceMaterial& material,
                                             const QLocale& locale);
    [[nodiscard]] static ReportTable lookUps(const AssuranceMaterial& material);
    [[nodiscard]] static ReportTable entries(const AssuranceMaterial& material,
                                             const QLocale& locale);
    [[nodiscard]] static ReportTable verification(const AssuranceMaterial& material);
    [[nodiscard]] static ReportTable backlog(const AssuranceMaterial& material);
};

}
