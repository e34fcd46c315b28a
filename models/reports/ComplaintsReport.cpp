#include "reports/ComplaintsReport.h"

#include "reports/ChannelWord.h"
#include "reports/annual/OutcomeWord.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    qint64 sum(const QMap<QString, qint64>& counts)
    {
        return std::accumulate(counts.cbegin(), counts.cend(), qint64 { 0 });
    }

    void add(ComplaintFigures::Count& count, JudgedStage::Standing standing)
    {
        using Standing = JudgedStage::Standing;
        switch (standing) {
        case Standing::InTarget:
            ++count.inTarget;
            break;
        case Standing::Late:
            ++count.late;
            break;
        case Standing::OpenInTime:
            ++count.openInTime;
            break;
        case Standing::Overdue:
            ++count.overdue;
            break;
        }
    }

}

Result<ComplaintFigures> ComplaintsReport::count(const QList<ComplaintRow>& rows,
                                                 const DateRange& range,
                                                 const RuleBook& rules,
                                                 const WorkingDays& days,
                                                 QDate today)
{
    if (const auto fits = range.check(); !fits)
        return fits.error();
    ComplaintFigures figures;
    figures.range = range;
    const auto judged = judgedStages(rows, rules, days, today);
    figures.skipped = judged.skipped;

    QMap<QByteArray, ComplaintFigures::Service> services; // UTF-8 sorts by code point
    QMap<QDate, QString> titles;
    for (const auto& one : judged.stages) {
        const auto& stage = one.row.stage;
        if (!range.holds(stage.received))
            continue;
        auto& service = services[stage.service.toUtf8()];
        service.service = stage.service;
        add(stage.stage == 1 ? service.stage1 : service.stage2, one.standing);
        ++figures.channels[stage.channel];
        if (stage.answered.isValid())
            ++figures.outcomes[stage.outcome];
        if (const auto* set = rules.inForce(RuleSet::Kind::Complaint, stage.received))
            titles.insert(set->from, set->title);
    }
    figures.services = services.values();
    figures.ruleTitles = titles.values();
    return figures;
}

Report ComplaintsReport::report(const ComplaintFigures& figures)
{
    Report report {
        u"complaints"_s,
        tr("Complaints"),
        figures.range.from,
        figures.range.to,
        { byService(figures), byStage(figures), byChannel(figures), byOutcome(figures) },
        {}
    };
    if (!figures.skipped.isEmpty())
        report.notes.append(
            tr("%n record(s) could not be counted, because a value in the row is missing or "
               "cannot be.",
               nullptr,
               static_cast<int>(figures.skipped.size())));
    return report;
}

ReportTable ComplaintsReport::byService(const ComplaintFigures& figures)
{
    ReportTable table;
    table.id = u"by_service"_s;
    table.caption = tr("Complaints received, by service");
    table.columns = { { u"service"_s, tr("Service") },
                      { u"total"_s, tr("Total") },
                      { u"stage_1"_s, tr("Stage 1") },
                      { u"stage_2"_s, tr("Stage 2") },
                      { u"in_target"_s, tr("Answered in target") },
                      { u"in_target_percent"_s, tr("In target, per cent") } };
    for (const auto& service : figures.services)
        table.rows.append({ service.service,
                            service.total(),
                            service.stage1.total(),
                            service.stage2.total(),
                            service.inTarget(),
                            Percent { service.inTarget(), service.total() } });
    table.definitions = {
        tr("A complaint that went to stage 2 is counted at stage 1 and again at stage 2, each on "
           "the day that stage was received."),
        tr("In target: answered on or before the last day allowed by the rules in force on the day "
           "of receipt, with the extension that was agreed, as far as the rules allow one. A "
           "complaint that is still open is not in target."),
        tr("Under the Code the time runs from the acknowledgement; where none is recorded, from "
           "the day of receipt."),
    };
    if (!figures.ruleTitles.isEmpty())
        table.definitions.append(tr("Judged by: %1.").arg(figures.ruleTitles.join(u"; "_s)));
    return table;
}

ReportTable ComplaintsReport::byStage(const ComplaintFigures& figures)
{
    ReportTable table;
    table.id = u"by_stage"_s;
    table.caption = tr("How they were answered, by stage");
    table.columns = { { u"stage"_s, tr("Stage") },
                      { u"total"_s, tr("Total") },
                      { u"in_target"_s, tr("Answered in target") },
                      { u"late"_s, tr("Answered late") },
                      { u"open_in_time"_s, tr("Open, not yet due") },
                      { u"overdue"_s, tr("Open, overdue") },
                      { u"in_target_percent"_s, tr("In target, per cent") } };
    ComplaintFigures::Count first;
    ComplaintFigures::Count second;
    const auto addUp = [](ComplaintFigures::Count& to, const ComplaintFigures::Count& from) {
        to.inTarget += from.inTarget;
        to.late += from.late;
        to.openInTime += from.openInTime;
        to.overdue += from.overdue;
    };
    for (const auto& service : figures.services) {
        addUp(first, service.stage1);
        addUp(second, service.stage2);
    }
    const auto addRow = [&table](const Word& name, const ComplaintFigures::Count& count) {
        if (count.total() > 0)
            table.rows.append({ name,
                                count.total(),
                                count.inTarget,
                                count.late,
                                count.openInTime,
                                count.overdue,
                                Percent { count.inTarget, count.total() } });
    };
    addRow({ u"1"_s, tr("Stage 1") }, first);
    addRow({ u"2"_s, tr("Stage 2") }, second);
    auto both = first;
    addUp(both, second);
    addRow({ u"all"_s, tr("Both stages") }, both);
    table.definitions = { tr("Not yet due and overdue are as on the day of the report.") };
    return table;
}

ReportTable ComplaintsReport::byChannel(const ComplaintFigures& figures)
{
    ReportTable table;
    table.id = u"by_channel"_s;
    table.caption = tr("How complaints were made");
    table.columns = { { u"channel"_s, tr("Channel") },
                      { u"total"_s, tr("Total") },
                      { u"percent"_s, tr("Per cent") } };
    const auto all = sum(figures.channels);
    for (auto channel = figures.channels.cbegin(); channel != figures.channels.cend(); ++channel)
        table.rows.append(
            { channelWord(channel.key()), channel.value(), Percent { channel.value(), all } });
    table.definitions = { tr("Per cent is the share of all records in the period.") };
    return table;
}

ReportTable ComplaintsReport::byOutcome(const ComplaintFigures& figures)
{
    ReportTable table;
    table.id = u"by_outcome"_s;
    table.caption = tr("What was decided");
    table.columns = { { u"outcome"_s, tr("Outcome") },
                      { u"total"_s, tr("Total") },
                      { u"percent"_s, tr("Per cent") } };
    const auto all = sum(figures.outcomes);
    for (auto outcome = figures.outcomes.cbegin(); outcome != figures.outcomes.cend(); ++outcome)
        table.rows.append(
            { outcomeWord(outcome.key()), outcome.value(), Percent { outcome.value(), all } });
    table.definitions = { tr("Of the complaints in the period that have been answered.") };
    return table;
}

}
