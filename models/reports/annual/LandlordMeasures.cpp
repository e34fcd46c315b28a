#include "reports/annual/LandlordMeasures.h"

#include "reports/annual/OutcomeWord.h"

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    /// Per 1,000 homes is the percentage of ten times as many, rounded as percentages are.
    CountedCell perThousand(const CasesBehind& cases, int homes)
    {
        if (homes == 0)
            return { QString() };
        return { Percent { qint64(cases.size()) * 10, homes }, cases };
    }

}

LandlordMeasures::LandlordMeasures(const AnnualBook& book,
                                   const DateRange& range,
                                   CountedReport& into)
    : m_book(book)
    , m_range(range)
    , m_into(into)
{
    for (const auto& one : book.stages())
        into.cases.append({ one.row.caseRef,
                            one.row.stage.service,
                            //: %1 is 1 or 2
                            tr("Stage %1").arg(one.row.stage.stage),
                            one.row.stage.received,
                            one.due,
                            one.row.stage.answered,
                            wordOf(one.standing),
                            one.row.customer });
}

void LandlordMeasures::add()
{
    const auto& council = m_book.council();
    if (council.landlordServices.isEmpty()) {
        m_into.report.notes.append(
            tr("Nothing is counted, because nobody has said which services are the landlord’s. "
               "Name them in the configuration under reports, landlord_services."));
        return;
    }
    if (council.homes == 0)
        m_into.report.notes.append(
            tr("CH01 is not worked out, because nobody has said how many homes there are. Give the "
               "number in the configuration under reports, homes."));
    addMeasures();
    addServices();
}

CasesBehind LandlordMeasures::received(int stage, const QString& service) const
{
    CasesBehind found;
    for (qsizetype at = 0; at < m_book.stages().size(); ++at) {
        const auto& record = m_book.stages().at(at).row.stage;
        const bool isOurs = service.isEmpty()
            ? m_book.council().landlordServices.contains(record.service)
            : record.service == service;
        if (record.stage == stage && isOurs && m_range.holds(record.received))
            found.append(at);
    }
    return found;
}

CasesBehind LandlordMeasures::inTime(const CasesBehind& from) const
{
    CasesBehind found;
    for (const auto at : from)
        if (m_book.stages().at(at).standing == JudgedStage::Standing::InTarget)
            found.append(at);
    return found;
}

void LandlordMeasures::addMeasures()
{
    const auto homes = m_book.council().homes;
    const auto first = received(1);
    const auto second = received(2);
    ReportTable table;
    table.id = u"tenant_satisfaction_measures"_s;
    table.caption = tr("Tenant satisfaction measures CH01 and CH02");
    table.columns = { { u"measure"_s, tr("Measure") },
                      { u"what"_s, tr("What it measures") },
                      { u"complaints"_s, tr("Complaints") },
                      { u"of"_s, tr("Of") },
                      { u"value"_s, tr("Value") } };
    const auto row = [](const QString& id, const QString& what, const QList<CountedCell>& figures) {
        return QList<CountedCell> { { id }, { Word { id, what } } } + figures;
    };
    const CountedCell all { qint64(homes) };
    m_into.add(
        table,
        { row(u"CH01 (1)"_s,
              tr("Stage 1 complaints for each 1,000 homes"),
              { countOf(first), all, perThousand(first, homes) }),
          row(u"CH01 (2)"_s,
              tr("Stage 2 complaints for each 1,000 homes"),
              { countOf(second), all, perThousand(second, homes) }),
          row(u"CH02 (1)"_s,
              tr("Stage 1 complaints answered within the Code’s time, per cent"),
              { countOf(inTime(first)), countOf(first), shareOf(inTime(first), first) }),
          row(u"CH02 (2)"_s,
              tr("Stage 2 complaints answered within the Code’s time, per cent"),
              { countOf(inTime(second)), countOf(second), shareOf(inTime(second), second) }) });
    m_into.report.tables.last().definitions = {
        tr("CH01: complaints received in the period at that stage, divided by the homes of low "
           "cost rental accommodation that the council owns, times 1,000."),
        tr("CH02: of those, how many were answered by the last day that the rules of the day of "
           "receipt allow, with an extension that was told to the complainant. What is still open "
           "is not in time."),
        tr("The measures are those of the Regulator of Social Housing (Tenant Satisfaction "
           "Measures: technical requirements). Check the year’s requirements before you send "
           "them."),
    };
}

void LandlordMeasures::addServices()
{
    ReportTable table;
    table.id = u"by_service"_s;
    table.caption = tr("The services behind the measures");
    table.columns = { { u"service"_s, tr("Service") },
                      { u"stage_1"_s, tr("Stage 1") },
                      { u"stage_1_in_time"_s, tr("Stage 1 in time") },
                      { u"stage_2"_s, tr("Stage 2") },
                      { u"stage_2_in_time"_s, tr("Stage 2 in time") } };
    QList<QList<CountedCell>> rows;
    for (const auto& service : m_book.council().landlordServices) {
        const auto first = received(1, service);
        const auto second = received(2, service);
        rows.append({ { service },
                      countOf(first),
                      countOf(inTime(first)),
                      countOf(second),
                      countOf(inTime(second)) });
    }
    table.definitions
        = { tr("The council’s configuration names these services as the landlord’s.") };
    m_into.add(table, rows);
}

}
