#include "reports/annual/AnnualBook.h"

#include "base/Clock.h"
#include "reports/Reviews.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    QList<ComplaintRow> rowsOf(const QList<ComplaintCase>& cases, const RuleBook& rules)
    {
        QList<ComplaintRow> rows;
        for (const auto& one : cases) {
            if (one.nature != ComplaintCase::Nature::Complaint)
                continue;
            for (const auto& stage : one.stages) {
                ComplaintRow row { one.reference.isEmpty() ? one.id : one.reference,
                                   stage.record,
                                   one.customer };
                if (stage.reopened.isValid())
                    row.reopened = stage.counted(rules);
                if (row.stage.outcome.isEmpty())
                    row.stage.outcome = stage.outcome;
                if (!one.theme.isEmpty())
                    row.stage.theme = one.theme;
                if (!one.rootCause.isEmpty())
                    row.stage.rootCause = one.rootCause;
                rows.append(row);
            }
        }
        return rows;
    }

    /// Said at the desk, or found by a supervisor in a survey answer; once each.
    QList<Praised> praiseIn(const QList<Fact>& facts)
    {
        QList<Praised> praise;
        QSet<QString> known;
        for (const auto& fact : facts) {
            if (fact.kind != QLatin1StringView(ComplimentFact) || known.contains(fact.subject))
                continue;
            known.insert(fact.subject);
            const auto on = QDate::fromString(fact.body.value(u"on"_s).toString(), Qt::ISODate);
            praise.append({ fact.subject,
                            on.isValid() ? on : inLondon(fact.at).date(),
                            fact.body.value(u"service"_s).toString(),
                            fact.customer });
        }
        return praise;
    }

    const HazardCategory* categoryOf(const QString& id, const RuleBook& rules)
    {
        for (const auto& set : rules.sets())
            if (const auto* category = set.hazard(id))
                return category;
        return nullptr;
    }

    /// Of a system that records no steps, a visit that has passed is taken as the investigation,
    /// and what is closed as safe.
    HazardCase stepsOf(const ServiceRequest& request, const QDateTime& now)
    {
        HazardCase hazard = hazardCase(request);
        if (!request.hazardSeverity.isEmpty() || request.investigated.isValid()
            || request.madeSafe.isValid())
            return hazard;
        if (request.state == ItemState::Closed)
            hazard.madeSafe = request.closed;
        if (request.appointment.isValid() && request.appointment <= now
            && request.appointment >= request.opened)
            hazard.investigated = request.appointment;
        if (hazard.madeSafe.isValid()
            && (!hazard.investigated.isValid() || hazard.investigated > hazard.madeSafe))
            hazard.investigated = hazard.madeSafe;
        return hazard;
    }

}

AnnualBook::AnnualBook(const AnnualMaterial& material,
                       const RuleBook& rules,
                       const WorkingDays& days)
    : m_stages(
        judgedStages(rowsOf(material.cases, rules), rules, days, inLondon(material.now).date()))
    , m_praise(praiseIn(material.facts))
    , m_cases(material.cases)
    , m_comments(reportComments(material.facts))
    , m_council(material.council)
    , m_now(material.now)
{
    takeHazards(material.hazards, rules, days);
}

void AnnualBook::takeHazards(const QList<ToldHazard>& told,
                             const RuleBook& rules,
                             const WorkingDays& days)
{
    for (const auto& [request, customer] : told) {
        if (request.hazard.isEmpty() || request.state == ItemState::Cancelled)
            continue;
        const auto* category = categoryOf(request.hazard, rules);
        m_hazards.append({ request,
                           customer,
                           category ? category->title : request.hazard,
                           hazardClocks(stepsOf(request, m_now), rules, days) });
    }
}

std::optional<DateRange> AnnualBook::days() const
{
    std::optional<DateRange> span;
    const auto take = [&span](QDate day) {
        span = span ? DateRange { std::min(span->from, day), std::max(span->to, day) }
                    : DateRange { day, day };
    };
    for (const auto& stage : m_stages.stages)
        take(stage.row.stage.received);
    for (const auto& one : m_praise)
        take(one.on);
    return span;
}

const QStringList& annualFactKinds()
{
    static const QStringList kinds { QString::fromLatin1(ComplimentFact),
                                     QString::fromLatin1(ReportCommentFact) };
    return kinds;
}

}
