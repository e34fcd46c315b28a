#include "pages/reception/VisitReport.h"

#include "base/Clock.h"
#include "pages/Words.h"
#include "pages/reception/VisitWords.h"
#include "reports/Figures.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int Soon = 10; // minutes

    QList<Cell> likely(const Percent& share)
    {
        const Interval interval = wilson(share.part, share.whole);
        return { share, Estimate { interval.low }, Estimate { interval.high } };
    }

    /// "10am to 11am"
    QString hourWords(int hour)
    {
        const QDate any(2026, 1, 5);
        const auto at
            = [&any](int one) { return Words::time(QDateTime(any, QTime(one % 24, 0), london())); };
        return VisitReport::tr("%1 to %2").arg(at(hour), at(hour + 1));
    }

}

Cell VisitReport::comparable(qint64 people)
{
    return isTooFewToCompare(people) ? Word { u"too_few"_s, tr("Too few to compare") }
                                     : Word { u"yes"_s, tr("Yes") };
}

Report VisitReport::report(const VisitFigures& figures, const SurveyForm& form)
{
    Report report;
    report.id = u"reception"_s;
    report.title = tr("Visits to reception");
    report.from = figures.range.from;
    report.to = figures.range.to;
    report.tables = {
        visits(figures), waiting(figures), byReason(figures), byHour(figures), survey(figures, form)
    };
    report.notes = { tr("Ranges are at 95% (Wilson): where the share of all visitors is likely to "
                        "lie. Fewer than %1 are too few to set beside others.")
                         .arg(FewestToCompare) };
    return report;
}

ReportTable VisitReport::visits(const VisitFigures& figures)
{
    const VisitCount& all = figures.all;
    ReportTable table;
    table.id = u"visits"_s;
    table.caption = tr("Visits");
    table.columns = { { u"what"_s, tr("What became of them") },
                      { u"visits"_s, tr("Visits") },
                      { u"percent"_s, tr("Per cent") },
                      { u"low"_s, tr("From") },
                      { u"high"_s, tr("To") } };
    const auto add = [&table, &all](const Word& word, qint64 count) {
        table.rows.append(QList<Cell> { word, count } + likely({ count, all.visits }));
    };
    table.rows.append({ Word { u"all"_s, tr("All") },
                        all.visits,
                        Percent { all.visits, all.visits },
                        QString(),
                        QString() });
    add({ u"booked"_s, tr("By appointment") }, all.booked);
    add({ u"served"_s, tr("Served") }, all.served);
    add({ u"left"_s, tr("Left before they were called") }, all.left);
    add({ u"no_show"_s, tr("Called, and did not come") }, all.noShow);
    add({ u"open"_s, tr("Not over") }, all.open());
    table.definitions = { tr("A ticket is a visit, on the day and at the hour at which it was "
                             "given. “By appointment” is part of the others.") };
    return table;
}

ReportTable VisitReport::waiting(const VisitFigures& figures)
{
    const Waits& waits = figures.all.waits;
    ReportTable table;
    table.id = u"waiting"_s;
    table.caption = tr("Waiting");
    table.columns = { { u"people"_s, tr("People") },
                      { u"median"_s, tr("Half waited, minutes") },
                      { u"nine_of_ten"_s, tr("Nine of ten, minutes") },
                      { u"longest"_s, tr("Longest, minutes") },
                      { u"soon"_s, tr("Within 10 minutes, per cent") },
                      { u"low"_s, tr("From") },
                      { u"high"_s, tr("To") },
                      { u"comparable"_s, tr("Enough to compare") } };
    if (waits.people() > 0)
        table.rows.append(
            QList<Cell> {
                waits.people(), waits.minutesOf(50), waits.minutesOf(90), waits.minutesOf(100) }
            + likely({ waits.within(Soon), waits.people() })
            + QList<Cell> { comparable(waits.people()) });
    table.definitions = { tr("From the ticket to the first call, of people without an appointment "
                             "who were called. Who left before is not in it.") };
    return table;
}

ReportTable VisitReport::byReason(const VisitFigures& figures)
{
    ReportTable table;
    table.id = u"by_reason"_s;
    table.caption = tr("Why people came");
    table.columns = { { u"reason"_s, tr("Reason") },
                      { u"visits"_s, tr("Visits") },
                      { u"percent"_s, tr("Per cent") },
                      { u"low"_s, tr("From") },
                      { u"high"_s, tr("To") },
                      { u"median_wait"_s, tr("Half waited, minutes") },
                      { u"waited"_s, tr("Of so many") },
                      { u"left"_s, tr("Left") },
                      { u"comparable"_s, tr("Enough to compare") } };
    QStringList reasons = figures.byReason.keys();
    std::ranges::stable_sort(reasons, std::greater {}, [&figures](const QString& reason) {
        return figures.byReason.value(reason).visits;
    });
    for (const QString& reason : std::as_const(reasons)) {
        const VisitCount count = figures.byReason.value(reason);
        table.rows.append(QList<Cell> { Word { reason, VisitWords::reason(reason) }, count.visits }
                          + likely({ count.visits, figures.all.visits })
                          + QList<Cell> { count.waits.people() > 0 ? Cell(count.waits.minutesOf(50))
                                                                   : Cell(QString()),
                                          count.waits.people(),
                                          count.left,
                                          comparable(count.visits) });
    }
    table.definitions = { tr("The reason that was chosen at check-in.") };
    return table;
}

ReportTable VisitReport::byHour(const VisitFigures& figures)
{
    ReportTable table;
    table.id = u"by_hour"_s;
    table.caption = tr("When people came");
    table.columns
        = { { u"hour"_s, tr("Hour") },         { u"visits"_s, tr("Visits") },
            { u"percent"_s, tr("Per cent") },  { u"low"_s, tr("From") },
            { u"high"_s, tr("To") },           { u"median_wait"_s, tr("Half waited, minutes") },
            { u"waited"_s, tr("Of so many") }, { u"comparable"_s, tr("Enough to compare") } };
    for (auto at = figures.byHour.cbegin(); at != figures.byHour.cend(); ++at) {
        table.rows.append(
            QList<Cell> { Word { QString::number(at.key()), hourWords(at.key()) }, at->visits }
            + likely({ at->visits, figures.all.visits })
            + QList<Cell> { at->waits.people() > 0 ? Cell(at->waits.minutesOf(50))
                                                   : Cell(QString()),
                            at->waits.people(),
                            comparable(at->visits) });
    }
    table.definitions = { tr("The hour of arrival, in London.") };
    return table;
}

ReportTable VisitReport::survey(const VisitFigures& figures, const SurveyForm& form)
{
    const SurveyCount& survey = figures.survey;
    ReportTable table;
    table.id = u"survey"_s;
    table.caption = tr("What visitors said");
    table.columns
        = { { u"answer"_s, tr("Answer") },    { u"question"_s, tr("Question") },
            { u"answers"_s, tr("Answers") },  { u"of"_s, tr("Of so many") },
            { u"percent"_s, tr("Per cent") }, { u"low"_s, tr("From") },
            { u"high"_s, tr("To") },          { u"comparable"_s, tr("Enough to compare") } };
    const auto add = [&table](const Word& answer, const Word& question, qint64 count, qint64 all) {
        table.rows.append(QList<Cell> { answer, question, count, all } + likely({ count, all })
                          + QList<Cell> { comparable(all) });
    };
    if (survey.asked > 0)
        add({ u"declined"_s, tr("Would rather not say") },
            { u"asked"_s, tr("Who was asked") },
            survey.declined,
            survey.asked);
    for (const auto& question : form.questions) {
        const qint64 all = survey.of(question.id);
        for (const auto& answer : all > 0 ? question.answers : decltype(question.answers)())
            add({ answer.id, answer.text },
                { question.id, question.text },
                survey.answers.value(question.id).value(answer.id),
                all);
    }
    table.definitions
        = { tr("Asked at the desk before people go, or on the screen that was handed to them. "
               "Nothing in an answer says who gave it.") };
    return table;
}

}
