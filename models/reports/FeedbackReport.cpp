#include "reports/FeedbackReport.h"

#include "reports/ChannelWord.h"
#include "reports/RangeWords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    QList<Cell> likely(const Percent& share)
    {
        const auto interval = wilson(share.part, share.whole);
        return { share, Estimate { interval.low }, Estimate { interval.high } };
    }

}

Change changeOf(const Percent& now, const Percent& earlier)
{
    if (isTooFewToCompare(now.whole) || isTooFewToCompare(earlier.whole))
        return Change::TooFew;
    const auto apart = difference(now, earlier);
    if (apart.low > 0)
        return Change::Higher;
    return apart.high < 0 ? Change::Lower : Change::NotClear;
}

Report
FeedbackReport::report(const Feedback& feedback, const FeedbackWish& wish, const QLocale& locale)
{
    const auto figures = feedback.satisfaction(wish.filter);
    auto report = SatisfactionReport::report(figures, locale);
    report.tables.append(monthByMonth(figures, locale));
    for (const auto by : wish.by) {
        if (by != FeedbackBy::Channel)
            report.tables.append(group(feedback, wish.filter, by));
    }
    if (wish.earlier.check()) {
        auto before = wish.filter;
        before.range = wish.earlier;
        report.tables.append(compared(figures, feedback.satisfaction(before), locale));
    }
    report.notes += notes(feedback, wish.filter);
    return report;
}

Report FeedbackReport::toPublish(Report report)
{
    report.tables.removeIf([](const ReportTable& table) {
        const bool tellsAdvisors = table.id == tableOf(FeedbackBy::Advisor)
            || std::ranges::any_of(table.columns, [](const ReportColumn& column) {
                                       return column.id == u"advisor";
                                   });
        const auto* only = table.rows.size() == 1 && table.id.startsWith(u"by_"_s)
            ? std::get_if<Word>(&table.rows.first().first())
            : nullptr;
        return tellsAdvisors || (only && only->code.isEmpty());
    });
    return report;
}

QString FeedbackReport::tableOf(FeedbackBy by)
{
    static const std::array ids {
        u"by_channel"_s, u"by_team"_s, u"by_service"_s, u"by_reason"_s, u"by_advisor"_s
    };
    return ids.at(size_t(by));
}

QString FeedbackReport::nameOf(FeedbackBy by)
{
    switch (by) {
    case FeedbackBy::Channel:
        return tr("Channel");
    case FeedbackBy::Team:
        return tr("Team");
    case FeedbackBy::Service:
        return tr("Service");
    case FeedbackBy::Reason:
        return tr("Reason");
    case FeedbackBy::Advisor:
        return tr("Advisor");
    }
    Q_UNREACHABLE();
}

Word FeedbackReport::wordOf(FeedbackBy by, const QString& word)
{
    if (by == FeedbackBy::Channel)
        return channelWord(word);
    return { word, word.isEmpty() ? tr("Not known") : word };
}

Word FeedbackReport::changeWord(Change change)
{
    switch (change) {
    case Change::Higher:
        return { u"higher"_s, tr("Higher") };
    case Change::Lower:
        return { u"lower"_s, tr("Lower") };
    case Change::NotClear:
        return { u"not_clear"_s, tr("No clear difference") };
    case Change::TooFew:
        return { u"too_few"_s, tr("Too few to compare") };
    }
    Q_UNREACHABLE();
}

QString FeedbackReport::changeDefinition()
{
    return tr("Higher and lower are said only where chance alone explains the difference in fewer "
              "than 5 of 100 cases (Newcombe's interval of the difference).");
}

ReportTable FeedbackReport::monthByMonth(const SatisfactionFigures& figures, const QLocale& locale)
{
    ReportTable table;
    table.id = u"month_by_month"_s;
    table.caption = tr("Very satisfied customers month by month");
    table.columns = { { u"month"_s, tr("Month") },
                      { u"answers"_s, tr("Answers") },
                      { u"very_satisfied"_s, tr("Very satisfied") },
                      { u"very_satisfied_percent"_s, tr("Per cent") },
                      { u"low"_s, tr("Likely range from") },
                      { u"high"_s, tr("Likely range to") } };
    const auto months = figures.range.months();
    for (qsizetype month = 0; month < months.size(); ++month) {
        qint64 very = 0;
        qint64 all = 0;
        for (const auto& channel : figures.channels) {
            very += channel.byMonth.front().at(month);
            for (const auto& rating : channel.byMonth)
                all += rating.at(month);
        }
        if (all == 0)
            continue;
        table.rows.append(QList<Cell> { Word { months.at(month).toString(u"yyyy-MM"_s),
                                               locale.toString(months.at(month), u"MMM yyyy"_s) },
                                        all,
                                        very }
                          + likely({ very, all }));
    }
    table.definitions
        = { tr("Very satisfied answers of all answers received in the month, London time. The "
               "likely range holds the share among all customers with 95% confidence (Wilson's "
               "score interval). Months without an answer are left out.") };
    return table;
}

ReportTable
FeedbackReport::group(const Feedback& feedback, const FeedbackFilter& filter, FeedbackBy by)
{
    ReportTable table;
    table.id = tableOf(by);
    //: %1 is "Team", "Service", "Reason" or "Advisor".
    table.caption = tr("Satisfied customers: %1").arg(nameOf(by));
    table.columns = { { table.id.mid(3), nameOf(by) },
                      { u"answers"_s, tr("Answers") },
                      { u"very_satisfied"_s, tr("Very satisfied") },
                      { u"very_satisfied_percent"_s, tr("Very satisfied, per cent") },
                      { u"satisfied_percent"_s, tr("Very or somewhat satisfied, per cent") },
                      { u"satisfied_low"_s, tr("Likely range from") },
                      { u"satisfied_high"_s, tr("Likely range to") },
                      { u"comparable"_s, tr("Can be compared") } };
    for (const auto& group : feedback.satisfactionBy(by, filter)) {
        const auto answers = group.counts.answers();
        const auto very = group.counts.rated.front();
        table.rows.append(
            QList<Cell> { wordOf(by, group.word), answers, very, Percent { very, answers } }
            + likely({ group.counts.satisfied(), answers })
            + QList<Cell> { isTooFewToCompare(answers)
                                ? Word { u"too_few"_s, tr("Too few to compare") }
                                : Word { u"yes"_s, tr("Yes") } });
    }
    table.definitions
        = { by == FeedbackBy::Team
                ? tr("The team that the answer names, else that of the contact whose token the "
                     "answer carries.")
                : tr("As recorded at the contact whose token the answer carries. An answer without "
                     "a token, or whose contact is not held, is “Not known”: it is never guessed "
                     "by time.") };
    return table;
}

ReportTable FeedbackReport::compared(const SatisfactionFigures& now,
                                     const SatisfactionFigures& earlier,
                                     const QLocale& locale)
{
    const auto counts = [](const SatisfactionFigures& figures) {
        RatingCounts all;
        for (const auto& channel : figures.channels) {
            for (size_t rating = 0; rating < all.rated.size(); ++rating)
                all.rated.at(rating) += channel.rated(rating);
        }
        return all;
    };
    ReportTable table;
    table.id = u"compared"_s;
    //: %1 is a period: "Compared with Apr 2023 – Sep 2023"
    table.caption = tr("Compared with %1").arg(rangeWords(earlier.range, locale));
    table.columns = { { u"figure"_s, tr("Figure") },
                      { u"now_answers"_s, tr("Answers now") },
                      { u"now_percent"_s, tr("Now, per cent") },
                      { u"earlier_answers"_s, tr("Answers earlier") },
                      { u"earlier_percent"_s, tr("Earlier, per cent") },
                      { u"change"_s, tr("Change") } };
    const auto here = counts(now);
    const auto there = counts(earlier);
    const auto addRow = [&](const Word& name, qint64 one, qint64 other) {
        const Percent share { one, here.answers() };
        const Percent before { other, there.answers() };
        table.rows.append({ name,
                            share.whole,
                            share,
                            before.whole,
                            before,
                            changeWord(changeOf(share, before)) });
    };
    addRow({ u"very_satisfied"_s, tr("Very satisfied") }, here.rated[0], there.rated[0]);
    addRow(
        { u"satisfied"_s, tr("Very or somewhat satisfied") }, here.satisfied(), there.satisfied());
    addRow({ u"very_dissatisfied"_s, tr("Very dissatisfied") }, here.rated[3], there.rated[3]);
    table.definitions = { changeDefinition() };
    return table;
}

QStringList FeedbackReport::notes(const Feedback& feedback, const FeedbackFilter& filter)
{
    QStringList notes;
    const auto only = [&notes](FeedbackBy by, const QString& word) {
        if (!word.isEmpty())
            //: A filter of the report: %1 is "Channel", %2 "Telephone".
            notes.append(tr("Only %1: %2").arg(nameOf(by), wordOf(by, word).words));
    };
    only(FeedbackBy::Channel, filter.channel);
    only(FeedbackBy::Team, filter.team);
    only(FeedbackBy::Service, filter.service);
    only(FeedbackBy::Reason, filter.reason);
    only(FeedbackBy::Advisor, filter.advisor);
    if (const auto unmatched = feedback.unmatched(filter); unmatched > 0)
        notes.append(tr("%n answer(s) carry no token of a held contact: their service and reason "
                        "are not known.",
                        nullptr,
                        int(unmatched)));
    return notes;
}

}
