#include "reports/annual/AnnualTables.h"

#include "reports/CauseWord.h"
#include "reports/ChannelWord.h"
#include "reports/RangeWords.h"
#include "reports/annual/OutcomeWord.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(AnnualTables)
    };

    CountedCell name(const QString& outside)
    {
        return { outside };
    }

    CountedCell name(const Word& word)
    {
        return { word };
    }

    QString ombudsmanWord(const QString& which)
    {
        if (which == u"housing"_s)
            return Words::tr("Housing Ombudsman");
        if (which == u"local_government"_s)
            return Words::tr("Local Government and Social Care Ombudsman");
        return which;
    }

}

AnnualTables::AnnualTables(const AnnualBook& book,
                           QList<DateRange> periods,
                           const QLocale& locale,
                           CountedReport& into)
    : m_book(book)
    , m_periods(std::move(periods))
    , m_locale(locale)
    , m_into(into)
    , m_stages(book, into)
{
    for (const auto& period : std::as_const(m_periods))
        m_received.append(m_stages.receivedIn(period));
    m_firstPraise = m_into.cases.size();
    for (const auto& one : book.praise())
        m_into.cases.append(
            { QString(), one.service, tr("Compliment"), one.on, {}, {}, {}, one.customer });
    m_firstCase = m_into.cases.size();
    for (const auto& one : book.cases())
        m_into.cases.append({ one.called(),
                              one.services.value(0),
                              ombudsmanWord(one.ombudsman.which),
                              one.ombudsman.enquiry,
                              one.ombudsman.answerBy,
                              one.ombudsman.decided,
                              one.ombudsman.finding,
                              one.customer });
}

CasesBehind AnnualTables::praiseIn(const DateRange& range) const
{
    CasesBehind found;
    for (qsizetype at = 0; at < m_book.praise().size(); ++at)
        if (range.holds(m_book.praise().at(at).on))
            found.append(m_firstPraise + at);
    return found;
}

CasesBehind AnnualTables::praiseOf(const CasesBehind& from, const QStringList& services) const
{
    CasesBehind found;
    for (const auto at : from)
        if (services.contains(m_into.cases.at(at).service))
            found.append(at);
    return found;
}

CasesBehind AnnualTables::decisionsIn(const DateRange& range) const
{
    CasesBehind found;
    for (qsizetype at = 0; at < m_book.cases().size(); ++at)
        if (range.holds(m_book.cases().at(at).ombudsman.decided))
            found.append(m_firstCase + at);
    return found;
}

ReportColumn AnnualTables::columnOf(const QString& id, const DateRange& period) const
{
    return { id + u'_' + period.from.toString(u"yyyy_MM"_s), rangeWords(period, m_locale) };
}

QStringList AnnualTables::smallServices() const
{
    QMap<QByteArray, qsizetype> counts;
    for (const auto& period : m_received)
        for (const auto at : period)
            counts.insert(m_stages.at(at).row.stage.service.toUtf8(), 0);
    for (const auto at : m_received.first())
        ++counts[m_stages.at(at).row.stage.service.toUtf8()];
    QStringList small;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        if (count.value() < m_book.council().smallService)
            small.append(QString::fromUtf8(count.key()));
    // One alone would be told by what is missing from the sum.
    return small.size() > 1 ? small : QStringList();
}

void AnnualTables::add(ReportTable table, const QList<QList<CountedCell>>& rows)
{
    if (!rows.isEmpty())
        m_into.add(std::move(table), rows);
}

void AnnualTables::atAGlance()
{
    ReportTable table;
    table.id = u"at_a_glance"_s;
    table.caption = tr("At a glance");
    table.columns = { { u"figure"_s, tr("Figure") } };
    for (const auto& period : m_periods)
        table.columns.append(columnOf(u"period"_s, period));
    QList<QList<CountedCell>> rows {
        { name(Word { u"complaints"_s, tr("Complaints received") }) },
        { name(Word { u"stage_1"_s, tr("At stage 1") }) },
        { name(Word { u"stage_2"_s, tr("At stage 2") }) },
        { name(Word { u"in_target"_s, tr("Answered in target") }) },
        { name(Word { u"in_target_percent"_s, tr("Answered in target, per cent") }) },
        { name(Word { u"upheld_percent"_s, tr("Upheld or partly upheld, per cent of answered") }) },
        { name(Word { u"overdue"_s, tr("Open and overdue today") }) },
        { name(Word { u"compliments"_s, tr("Compliments") }) },
        { name(Word { u"ombudsman"_s, tr("Decided by an ombudsman") }) }
    };
    for (qsizetype at = 0; at < m_periods.size(); ++at) {
        const auto& all = m_received.at(at);
        const auto kept = m_stages.inTarget(all);
        const QList<CountedCell> column { countOf(all),
                                          countOf(m_stages.ofStage(all, 1)),
                                          countOf(m_stages.ofStage(all, 2)),
                                          countOf(kept),
                                          shareOf(kept, all),
                                          shareOf(m_stages.upheld(all), m_stages.answered(all)),
                                          countOf(m_stages.standing(
                                              all, JudgedStage::Standing::Overdue)),
                                          countOf(praiseIn(m_periods.at(at))),
                                          countOf(decisionsIn(m_periods.at(at))) };
        for (qsizetype row = 0; row < rows.size(); ++row)
            rows[row].append(column.at(row));
    }
    table.definitions = {
        tr("A complaint that went to stage 2 is counted at stage 1 and again at stage 2, each on "
           "the day that stage was received."),
        tr("In target: answered on or before the last day allowed by the rules in force on the day "
           "of receipt, with the extension that was agreed, as far as the rules allow one. A "
           "complaint that is still open is not in target."),
        tr("A complaint that was reopened counts once, on the day on which it first came in, and "
           "is "
           "judged by the clocks that began when it was last reopened."),
        tr("Compliments are those that were recorded at the desk, and those that a supervisor "
           "found in a survey answer. An ombudsman’s decision counts in the period in which it was "
           "made."),
    };
    add(table, rows);
}

void AnnualTables::byService()
{
    ReportTable table;
    table.id = u"by_service"_s;
    table.caption = tr("Complaints received, by service and year");
    table.columns = { { u"service"_s, tr("Service") } };
    for (qsizetype period = 0; period < m_periods.size(); ++period)
        table.columns.append(columnOf(u"total"_s, m_periods.at(period)));
    table.columns.append({ { u"stage_1"_s, tr("Stage 1") },
                           { u"stage_2"_s, tr("Stage 2") },
                           { u"in_target"_s, tr("In target") },
                           { u"in_target_percent"_s, tr("In target, per cent") },
                           { u"compliments"_s, tr("Compliments") } });
    const auto small = smallServices();
    const auto praise = praiseIn(m_periods.first());
    const auto row = [&](const CountedCell& first, const QStringList& services, bool isAll) {
        QList<CountedCell> cells { first };
        const auto of = [&](const CasesBehind& from) {
            return isAll ? from : m_stages.ofServices(from, services);
        };
        for (qsizetype period = 0; period < m_periods.size(); ++period)
            cells.append(countOf(of(m_received.at(period))));
        const auto now = of(m_received.first());
        const auto kept = m_stages.inTarget(now);
        cells.append({ countOf(m_stages.ofStage(now, 1)),
                       countOf(m_stages.ofStage(now, 2)),
                       countOf(kept),
                       shareOf(kept, now),
                       countOf(isAll ? praise : praiseOf(praise, services)) });
        return cells;
    };
    QList<QList<CountedCell>> rows;
    CasesBehind ever;
    for (const auto& period : m_received)
        ever += period;
    const auto services
        = m_stages.grouped(ever, [](const JudgedStage& one) { return one.row.stage.service; });
    for (auto service = services.keyBegin(); service != services.keyEnd(); ++service) {
        const auto called = QString::fromUtf8(*service);
        if (!small.contains(called))
            rows.append(row(name(called), { called }, false));
    }
    if (!small.isEmpty())
        rows.append(
            row(name(Word { u"small_services"_s,
                            tr("%n small service(s) together", nullptr, int(small.size())) }),
                small,
                false));
    if (!rows.isEmpty())
        rows.append(row(name(Word { u"all"_s, tr("All services") }), {}, true));
    table.definitions = { tr("Stages, target and compliments are those of %1.")
                              .arg(rangeWords(m_periods.first(), m_locale)) };
    if (!small.isEmpty())
        table.definitions.append(
            tr("Small services have fewer than %1 complaints in the period, so that no single "
               "complaint can be told from the figures: %2.")
                .arg(QString::number(m_book.council().smallService), small.join(u", "_s)));
    add(table, rows);
}

void AnnualTables::byStage()
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
    QList<QList<CountedCell>> rows;
    const auto addRow = [&](const Word& word, const CasesBehind& from) {
        using Standing = JudgedStage::Standing;
        if (from.isEmpty())
            return;
        QList<CountedCell> row { name(word), countOf(from) };
        for (const auto standing :
             { Standing::InTarget, Standing::Late, Standing::OpenInTime, Standing::Overdue })
            row.append(countOf(m_stages.standing(from, standing)));
        row.append(shareOf(m_stages.inTarget(from), from));
        rows.append(row);
    };
    const auto& now = m_received.first();
    addRow({ u"1"_s, tr("Stage 1") }, m_stages.ofStage(now, 1));
    addRow({ u"2"_s, tr("Stage 2") }, m_stages.ofStage(now, 2));
    addRow({ u"all"_s, tr("Both stages") }, now);
    table.definitions = { tr("Not yet due and overdue are as on the day of the report.") };
    add(table, rows);
}

void AnnualTables::byOutcome()
{
    ReportTable table;
    table.id = u"by_outcome"_s;
    table.caption = tr("What was decided");
    table.columns = { { u"outcome"_s, tr("Outcome") },
                      { u"stage_1"_s, tr("Stage 1") },
                      { u"stage_2"_s, tr("Stage 2") },
                      { u"total"_s, tr("Total") },
                      { u"percent"_s, tr("Per cent") } };
    QList<QList<CountedCell>> rows;
    const auto all = m_stages.answered(m_received.first());
    const auto groups
        = m_stages.grouped(all, [](const JudgedStage& one) { return one.row.stage.outcome; });
    for (const auto& code :
         { u"upheld"_s, u"partly_upheld"_s, u"not_upheld"_s, u"withdrawn"_s, QString() }) {
        const auto of = groups.value(code.toUtf8());
        if (!of.isEmpty())
            rows.append({ name(outcomeWord(code)),
                          countOf(m_stages.ofStage(of, 1)),
                          countOf(m_stages.ofStage(of, 2)),
                          countOf(of),
                          shareOf(of, all) });
    }
    table.definitions = { tr("Of the complaints in the period that have been answered.") };
    add(table, rows);
}

void AnnualTables::addGroups(ReportTable table,
                             const Key& key,
                             const std::function<Word(QString)>& word)
{
    table.columns.append({ { u"total"_s, tr("Total") },
                           { u"percent"_s, tr("Per cent") },
                           { u"upheld"_s, tr("Upheld or partly") } });
    const bool compares = m_periods.size() > 1;
    if (compares)
        table.columns.append(columnOf(u"total"_s, m_periods.at(1)));
    const auto& now = m_received.first();
    const auto groups = m_stages.grouped(now, key);
    const auto before
        = compares ? m_stages.grouped(m_received.at(1), key) : CountedStages::Groups();
    auto keys = groups.keys();
    std::ranges::stable_sort(keys, std::greater {}, [&groups](const QByteArray& one) {
        return groups.value(one).size();
    });
    QList<QList<CountedCell>> rows;
    for (const auto& one : std::as_const(keys)) {
        const auto of = groups.value(one);
        QList<CountedCell> row { name(word(QString::fromUtf8(one))),
                                 countOf(of),
                                 shareOf(of, now),
                                 countOf(m_stages.upheld(of)) };
        if (compares)
            row.append(countOf(before.value(one)));
        rows.append(row);
    }
    table.definitions.append(tr("Most first. Per cent is the share of all complaints received in "
                                "the period, both stages."));
    add(table, rows);
}

void AnnualTables::byChannel()
{
    ReportTable table;
    table.id = u"by_channel"_s;
    table.caption = tr("How complaints were made");
    table.columns = { { u"channel"_s, tr("Channel") } };
    addGroups(
        table,
        [](const JudgedStage& one) { return one.row.stage.channel; },
        [](const QString& code) { return channelWord(code); });
}

void AnnualTables::bySubService()
{
    ReportTable table;
    table.id = u"by_sub_service"_s;
    table.caption = tr("Complaints by sub-service");
    table.columns = { { u"service"_s, tr("Service") },
                      { u"sub_service"_s, tr("Sub-service") },
                      { u"stage_1"_s, tr("Stage 1") },
                      { u"stage_2"_s, tr("Stage 2") },
                      { u"total"_s, tr("Total") } };
    const auto recorded = m_stages.those(m_received.first(), [](const JudgedStage& one) {
        return !one.row.stage.subService.isEmpty();
    });
    QList<QList<CountedCell>> rows;
    const auto groups
        = m_stages.grouped(recorded, [](const JudgedStage& one) { return one.row.stage.service; });
    for (const auto& service : groups) {
        const auto parts = m_stages.grouped(
            service, [](const JudgedStage& one) { return one.row.stage.subService; });
        for (const auto& part : parts)
            rows.append({ name(m_stages.at(part.first()).row.stage.service),
                          name(m_stages.at(part.first()).row.stage.subService),
                          countOf(m_stages.ofStage(part, 1)),
                          countOf(m_stages.ofStage(part, 2)),
                          countOf(part) });
    }
    table.definitions = { tr("As the complaints tracker names it; %1 of %2 complaints name one.")
                              .arg(QString::number(recorded.size()),
                                   QString::number(m_received.first().size())) };
    add(table, rows);
}

void AnnualTables::byTheme()
{
    ReportTable table;
    table.id = u"by_theme"_s;
    table.caption = tr("What complaints were about");
    table.columns = { { u"theme"_s, tr("Resolution theme") } };
    table.definitions = { tr("The theme that was chosen when the complaint was answered; themes "
                             "are the services’ own.") };
    addGroups(
        table, [](const JudgedStage& one) { return one.row.stage.theme; }, causeWord);
}

void AnnualTables::byRootCause()
{
    ReportTable table;
    table.id = u"by_root_cause"_s;
    table.caption = tr("Why things went wrong");
    table.columns = { { u"root_cause"_s, tr("Root cause") } };
    table.definitions = { tr("The root cause that was chosen when the complaint was answered; the "
                             "list is the same for all services.") };
    addGroups(
        table, [](const JudgedStage& one) { return one.row.stage.rootCause; }, causeWord);
}

void AnnualTables::ombudsman()
{
    ReportTable table;
    table.id = u"ombudsman"_s;
    table.caption = tr("Complaints that went to an ombudsman");
    table.columns = {
        { u"ombudsman"_s, tr("Ombudsman") },       { u"enquiries"_s, tr("Enquiries") },
        { u"decisions"_s, tr("Decisions") },       { u"remedies"_s, tr("With a remedy") },
        { u"complied"_s, tr("Complied in time") }, { u"not_complied"_s, tr("Late, or not yet") }
    };
    const auto& range = m_periods.first();
    QMap<QString, std::array<CasesBehind, 5>> groups;
    for (qsizetype at = 0; at < m_book.cases().size(); ++at) {
        const auto& matter = m_book.cases().at(at).ombudsman;
        const auto place = m_firstCase + at;
        if (range.holds(matter.enquiry))
            groups[matter.which].at(0).append(place);
        if (!range.holds(matter.decided))
            continue;
        auto& decided = groups[matter.which];
        decided.at(1).append(place);
        if (!matter.complyBy.isValid())
            continue;
        decided.at(2).append(place);
        const bool inTime = matter.complied.isValid() && matter.complied <= matter.complyBy;
        decided.at(inTime ? 3 : 4).append(place);
    }
    QList<QList<CountedCell>> rows;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        QList<CountedCell> row { name(Word { group.key(), ombudsmanWord(group.key()) }) };
        for (const auto& cases : group.value())
            row.append(countOf(cases));
        rows.append(row);
    }
    table.definitions = { tr("Enquiries and decisions count in the period in which they were made; "
                             "a remedy is complied with in time when it was done by the day that "
                             "the ombudsman set.") };
    add(table, rows);
}

void AnnualTables::compliments()
{
    ReportTable table;
    table.id = u"compliments"_s;
    table.caption = tr("Compliments, by service");
    table.columns = { { u"service"_s, tr("Service") } };
    for (qsizetype period = 0; period < m_periods.size(); ++period)
        table.columns.append(columnOf(u"compliments"_s, m_periods.at(period)));
    QMap<QByteArray, QList<CasesBehind>> services;
    for (qsizetype period = 0; period < m_periods.size(); ++period) {
        for (const auto at : praiseIn(m_periods.at(period))) {
            auto& counts = services[m_into.cases.at(at).service.toUtf8()];
            counts.resize(m_periods.size());
            counts[period].append(at);
        }
    }
    QList<QList<CountedCell>> rows;
    for (auto service = services.cbegin(); service != services.cend(); ++service) {
        const auto called = QString::fromUtf8(service.key());
        QList<CountedCell> row { name(
            Word { called, called.isEmpty() ? tr("Not recorded") : called }) };
        for (qsizetype period = 0; period < m_periods.size(); ++period)
            row.append(countOf(service.value().at(period)));
        rows.append(row);
    }
    table.definitions = { tr("Each compliment counts once, on the day on which it was recorded.") };
    add(table, rows);
}

void AnnualTables::learning()
{
    ReportTable table;
    table.id = u"learning"_s;
    table.caption = tr("What was learned");
    table.columns = { { u"service"_s, tr("Service") },
                      { u"reference"_s, tr("Reference") },
                      { u"learning"_s, tr("What changes") } };
    QList<QList<CountedCell>> rows;
    for (const auto& one : m_book.cases()) {
        if (one.learning.isEmpty() || one.stages.isEmpty()
            || !m_periods.first().holds(one.stages.first().record.received))
            continue;
        rows.append({ name(one.services.value(0)), name(one.called()), name(one.learning) });
    }
    table.definitions = { tr("As recorded when the complaint was answered.") };
    add(table, rows);
}

void AnnualTables::comments(const QString& report)
{
    ReportTable table;
    table.id = u"comments"_s;
    table.caption = tr("Managers’ comments");
    table.columns = { { u"service"_s, tr("Service") },
                      { u"comment"_s, tr("Comment") },
                      { u"by"_s, tr("Written by") } };
    const auto groups = m_stages.grouped(
        m_received.first(), [](const JudgedStage& one) { return one.row.stage.service; });
    QMap<QByteArray, const ReportComment*> said;
    for (auto service = groups.keyBegin(); service != groups.keyEnd(); ++service)
        said.insert(*service, nullptr);
    for (const auto& comment : m_book.comments())
        if (comment.report == report && comment.range == m_periods.first())
            said[comment.service.toUtf8()] = &comment;
    QList<QList<CountedCell>> rows;
    for (auto one = said.cbegin(); one != said.cend(); ++one)
        rows.append({ name(QString::fromUtf8(one.key())),
                      one.value() ? name(one.value()->text)
                                  : name(Word { QString(), tr("No comment yet") }),
                      name(one.value() ? one.value()->who.text() : QString()) });
    table.definitions
        = { tr("What the manager of each service says about its figures of the period.") };
    add(table, rows);
}

}
