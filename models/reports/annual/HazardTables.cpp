#include "reports/annual/HazardTables.h"

#include "base/Clock.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    /// The columns of the table of clocks.
    enum Column { Started, InTime, Late, Running, Overdue, NotStarted, Columns };

    Column columnOf(Deadline::State state)
    {
        switch (state) {
        case Deadline::State::NotStarted:
            return NotStarted;
        case Deadline::State::Running:
        case Deadline::State::DueToday:
            return Running;
        case Deadline::State::Overdue:
            return Overdue;
        case Deadline::State::KeptInTime:
            return InTime;
        case Deadline::State::KeptLate:
            return Late;
        }
        Q_UNREACHABLE();
    }

}

HazardTables::HazardTables(const AnnualBook& book, const DateRange& range, CountedReport& into)
    : m_book(book)
    , m_range(range)
    , m_into(into)
{
}

void HazardTables::add()
{
    addReported();
    addClocks();
}

void HazardTables::addReported()
{
    using Standing = HazardClocks::Standing;
    ReportTable table;
    table.id = u"reported"_s;
    table.caption = tr("Hazards reported, by category");
    table.columns
        = { { u"category"_s, tr("Category") },        { u"reported"_s, tr("Reported") },
            { u"under_the_law"_s, tr("Clocks run") }, { u"not_yet"_s, tr("Not in force that day") },
            { u"not_covered"_s, tr("Not covered") },  { u"open"_s, tr("Still open") } };
    QMap<QString, std::array<CasesBehind, 5>> categories;
    for (const auto& hazard : m_book.hazards()) {
        const auto told = inLondon(hazard.request.opened).date();
        if (!m_range.holds(told))
            continue;
        const auto at = m_into.cases.size();
        const bool isOpen = hazard.request.state != ItemState::Closed;
        m_into.cases.append({ hazard.request.reference,
                              hazard.request.service,
                              hazard.category,
                              told,
                              inLondon(hazard.request.due).date(),
                              isOpen ? QDate() : inLondon(hazard.request.closed).date(),
                              hazard.request.stateText,
                              hazard.customer });
        auto& counts = categories[hazard.category];
        counts.at(0).append(at);
        counts
            .at(hazard.clocks.standing == Standing::InForce             ? 1
                    : hazard.clocks.standing == Standing::NotYetInForce ? 2
                                                                        : 3)
            .append(at);
        if (isOpen)
            counts.at(4).append(at);
    }
    QList<QList<CountedCell>> rows;
    for (auto category = categories.cbegin(); category != categories.cend(); ++category) {
        QList<CountedCell> row { { category.key() } };
        for (const auto& cases : category.value())
            row.append(countOf(cases));
        rows.append(row);
    }
    table.definitions = {
        tr("Requests that the repairs system marks with a category of hazard, by the day on which "
           "they were reported, London time. Cancelled ones are left out."),
        tr("Which categories the law covers, and since when, stands in the rules as data."),
    };
    m_into.add(table, rows);
}

void HazardTables::addClocks()
{
    ReportTable table;
    table.id = u"clocks"_s;
    table.caption = tr("Hazards against their clocks");
    table.columns = { { u"category"_s, tr("Category") },
                      { u"severity"_s, tr("Severity") },
                      { u"clock"_s, tr("Clock") },
                      { u"started"_s, tr("Started") },
                      { u"in_time"_s, tr("In time") },
                      { u"late"_s, tr("Late") },
                      { u"running"_s, tr("Open, in time") },
                      { u"overdue"_s, tr("Open, overdue") },
                      { u"not_started"_s, tr("Not started") },
                      { u"in_time_percent"_s, tr("In time, per cent") } };
    using Counts = std::array<CasesBehind, Columns>;
    using Kind = std::pair<QString, QString>; // category and severity
    QMap<Kind, QList<std::pair<QString, Counts>>> kinds; // clocks in the order of the rules
    for (const auto& hazard : m_book.hazards()) {
        const auto told = inLondon(hazard.request.opened).date();
        if (!m_range.holds(told))
            continue;
        for (const auto& deadline : hazard.clocks.deadlines) {
            auto& clocks = kinds[{ hazard.category, deadline.rule.appliesTo }];
            auto counts = std::find_if(clocks.begin(), clocks.end(), [&](const auto& one) {
                return one.first == deadline.rule.id;
            });
            if (counts == clocks.end())
                counts = clocks.insert(clocks.cend(), { deadline.rule.id, {} });
            const auto state = deadline.stateAt(m_book.now());
            const auto at = m_into.cases.size();
            m_into.cases.append({ hazard.request.reference,
                                  hazard.request.service,
                                  clockWord(deadline.rule.id),
                                  told,
                                  deadline.due,
                                  deadline.done.day(),
                                  stateWord(state),
                                  hazard.customer });
            const auto column = columnOf(state);
            counts->second.at(column).append(at);
            if (column != NotStarted)
                counts->second.at(Started).append(at);
        }
    }
    QList<QList<CountedCell>> rows;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
        const auto& [category, severity] = kind.key();
        for (const auto& [clock, counts] : kind.value()) {
            QList<CountedCell> row { { category },
                                     { Word { severity, severityWord(severity) } },
                                     { Word { clock, clockWord(clock) } } };
            for (const auto& cases : counts)
                row.append(countOf(cases));
            row.append(shareOf(counts.at(InTime), counts.at(Started)));
            rows.append(row);
        }
    }
    table.definitions = {
        tr("Each clock runs as the law says from the day, or the hour, on which the council knew: "
           "the report itself. It is an emergency where the repairs system says so, else a "
           "significant hazard."),
        tr("Investigation, written summary, making safe and further works are as the repairs "
           "system records them. The clocks of further works are left out where a hazard was "
           "finished without any."),
        tr("Where a system records no such steps, a visit that has passed counts as the "
           "investigation and a request that is closed as made safe; the other clocks stay open "
           "until a person has checked them."),
    };
    m_into.add(table, rows);
}

QString HazardTables::severityWord(const QString& severity)
{
    return severity == u"emergency"_s ? tr("Emergency") : tr("Significant");
}

QString HazardTables::clockWord(const QString& id)
{
    if (id == u"investigate"_s)
        return tr("Investigate");
    if (id == u"summary"_s)
        return tr("Written summary");
    if (id == u"make_safe"_s)
        return tr("Make safe");
    if (id == u"begin_works"_s)
        return tr("Take first steps to further works");
    if (id == u"start_works"_s)
        return tr("Start works on site");
    return id;
}

QString HazardTables::stateWord(Deadline::State state)
{
    switch (columnOf(state)) {
    case InTime:
        return tr("In time");
    case Late:
        return tr("Late");
    case Running:
        return tr("Open, in time");
    case Overdue:
        return tr("Open, overdue");
    case NotStarted:
        return tr("Not started");
    case Started:
    case Columns:
        break;
    }
    Q_UNREACHABLE();
}

}
