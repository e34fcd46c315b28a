#include "reports/annual/LandlordMeasures.h"

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
    , m_stages(book, into)
{
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
    const auto services
        = service.isEmpty() ? m_book.council().landlordServices : QStringList { service };
    return m_stages.ofServices(m_stages.ofStage(m_stages.receivedIn(m_range), stage), services);
}

CasesBehind LandlordMeasures::inTime(const CasesBehind& from) const
{
    return m_stages.inTarget(from);
}

void LandlordMeasures::noteOpenOnes(const CasesBehind& received)
{
    const auto open = m_stages.standing(received, JudgedStage::Standing::OpenInTime).size();
    if (open > 0)
        m_into.report.notes.append(
            tr("%n complaint(s) of the period are still open and within their time. CH02 counts "
               "them as not answered until they are, so it can still rise.",
               nullptr,
               int(open)));
}

void LandlordMeasures::addMeasures()
{
    const auto homes = m_book.council().homes;
    const auto first = received(1);
    const auto second = received(2);
    ReportTable table;
    table.id = u"tenant_satisfaction_measures"_s;
    table.caption = tr("Tenant satisfaction measures CH01 (complaints relative to the size of the "
                       "landlord) and CH02 (complaints responded to within Complaint Handling Code "
                       "timescales)");
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
              tr("Stage one complaints received per 1,000 homes"),
              { countOf(first), all, perThousand(first, homes) }),
          row(u"CH01 (2)"_s,
              tr("Stage two complaints received per 1,000 homes"),
              { countOf(second), all, perThousand(second, homes) }),
          row(u"CH02 (1)"_s,
              tr("Proportion of stage one complaints responded to within the Housing Ombudsman’s "
                 "Complaint Handling Code timescales, per cent"),
              { countOf(inTime(first)), countOf(first), shareOf(inTime(first), first) }),
          row(u"CH02 (2)"_s,
              tr("Proportion of stage two complaints responded to within the Housing Ombudsman’s "
                 "Complaint Handling Code timescales, per cent"),
              { countOf(inTime(second)), countOf(second), shareOf(inTime(second), second) }) });
    noteOpenOnes(first + second);
    m_into.report.tables.last().definitions = {
        tr("CH01: complaints of the landlord’s services received in the period at that stage, "
           "divided by the homes of low cost rental accommodation that the council owns, times "
           "1,000. Complaints about low cost home ownership are reported apart."),
        tr("CH02: of those, how many were answered by the last day that the Code allows, with an "
           "extension that was told to the complainant. What came in before 1 April 2024 is judged "
           "by the rules of that time."),
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
