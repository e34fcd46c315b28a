#include "reports/SatisfactionReport.h"

#include "reports/ChannelWord.h"
#include "reports/RangeMonths.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    const QStringList& leadingChannels()
    {
        static const QStringList channels { u"telephone"_s, u"email"_s, u"face_to_face"_s };
        return channels;
    }

    qsizetype placeOf(const QString& channel)
    {
        const auto place = leadingChannels().indexOf(channel);
        return place < 0 ? leadingChannels().size() : place;
    }

    bool standsBefore(const SatisfactionFigures::Channel& a, const SatisfactionFigures::Channel& b)
    {
        if (placeOf(a.channel) != placeOf(b.channel))
            return placeOf(a.channel) < placeOf(b.channel);
        return a.channel.toUtf8() < b.channel.toUtf8(); // UTF-8 sorts by code point
    }

}

qint64 SatisfactionFigures::Channel::rated(size_t rating) const
{
    const auto& months = byMonth.at(rating);
    return std::accumulate(months.cbegin(), months.cend(), qint64 { 0 });
}

void SatisfactionFigures::sortChannels()
{
    std::sort(channels.begin(), channels.end(), standsBefore);
}

const QStringList& SatisfactionReport::ratings()
{
    static const QStringList words { u"very_satisfied"_s,
                                     u"somewhat_satisfied"_s,
                                     u"somewhat_dissatisfied"_s,
                                     u"very_dissatisfied"_s };
    return words;
}

QString SatisfactionReport::whatIsWrong(const SurveyRow& row)
{
    if (row.responseId.isEmpty())
        return u"response_id"_s;
    if (row.answer.channel.isEmpty())
        return u"channel"_s;
    if (!row.answer.receivedAt.isValid())
        return u"received_at"_s;
    if (!ratings().contains(row.answer.rating))
        return u"rating"_s;
    return {};
}

Result<SatisfactionFigures> SatisfactionReport::count(const QList<SurveyRow>& rows,
                                                      const DateRange& range)
{
    if (const auto fits = range.check(); !fits)
        return fits.error();
    SatisfactionFigures figures;
    figures.range = range;
    QHash<QString, const SurveyRow*> latest;
    for (const auto& row : rows) {
        const auto wrong = whatIsWrong(row);
        if (wrong.isEmpty())
            latest.insert(row.responseId, &row);
        else
            figures.skipped.append({ row.responseId, wrong });
    }

    const RangeMonths months(range);
    QHash<QString, SatisfactionFigures::Channel> channels;
    for (const auto* row : std::as_const(latest)) {
        const auto month = months.monthOf(row->answer.receivedAt);
        if (month < 0)
            continue;
        auto& channel = channels[row->answer.channel];
        if (channel.answers++ == 0) {
            channel.channel = row->answer.channel;
            channel.byMonth.fill(QList<qint64>(months.count(), 0));
        }
        const auto rating = static_cast<size_t>(ratings().indexOf(row->answer.rating));
        ++channel.byMonth.at(rating)[month];
        ++channel.awareness[row->answer.digitalAwareness];
    }
    figures.channels = channels.values();
    figures.sortChannels();
    return figures;
}

Report SatisfactionReport::report(const SatisfactionFigures& figures, const QLocale& locale)
{
    Report report { u"satisfaction"_s,
                    tr("Customer satisfaction"),
                    figures.range.from,
                    figures.range.to,
                    { byMonth(figures, locale), summary(figures), awareness(figures) },
                    {} };
    if (!figures.skipped.isEmpty())
        report.notes.append(
            tr("%n answer(s) could not be counted, because a value in the row is missing or "
               "unknown.",
               nullptr,
               static_cast<int>(figures.skipped.size())));
    return report;
}

ReportTable SatisfactionReport::byMonth(const SatisfactionFigures& figures, const QLocale& locale)
{
    ReportTable table;
    table.id = u"by_month"_s;
    table.caption = tr("Answers by channel, rating and month");
    table.columns = { { u"channel"_s, tr("Channel") }, { u"rating"_s, tr("Rating") } };
    for (const auto month : figures.range.months())
        table.columns.append(
            { month.toString(u"yyyy-MM"_s), locale.toString(month, u"MMM yyyy"_s) });
    table.columns.append({ u"total"_s, tr("Total") });
    table.columns.append({ u"percent"_s, tr("Per cent") });
    for (const auto& channel : figures.channels) {
        for (size_t rating = 0; rating < SatisfactionFigures::Ratings; ++rating) {
            QList<Cell> row { channelWord(channel.channel), ratingWord(rating) };
            for (const auto count : channel.byMonth.at(rating))
                row.append(count);
            row.append(channel.rated(rating));
            row.append(Percent { channel.rated(rating), channel.answers });
            table.rows.append(row);
        }
    }
    table.definitions = {
        tr("Each answer to the survey counts once, in the month in which it was received, London "
           "time. Channels without an answer in the period are left out."),
        tr("Per cent is the share of the answers of the same channel in the whole period, rounded "
           "to one decimal."),
    };
    return table;
}

ReportTable SatisfactionReport::summary(const SatisfactionFigures& figures)
{
    ReportTable table;
    table.id = u"by_channel"_s;
    table.caption = tr("Satisfied customers by channel");
    table.columns = { { u"channel"_s, tr("Channel") },
                      { u"answers"_s, tr("Answers") },
                      { u"very_satisfied_percent"_s, tr("Very satisfied, per cent") },
                      { u"satisfied_percent"_s, tr("Very or somewhat satisfied, per cent") },
                      { u"satisfied_low"_s, tr("Likely range from") },
                      { u"satisfied_high"_s, tr("Likely range to") },
                      { u"comparable"_s, tr("Can be compared") } };
    const auto addRow = [&table](const Word& name, qint64 answers, qint64 very, qint64 satisfied) {
        const auto likely = wilson(satisfied, answers);
        table.rows.append({ name,
                            answers,
                            Percent { very, answers },
                            Percent { satisfied, answers },
                            Estimate { likely.low },
                            Estimate { likely.high },
                            isTooFewToCompare(answers)
                                ? Word { u"too_few"_s, tr("Too few to compare") }
                                : Word { u"yes"_s, tr("Yes") } });
    };
    qint64 answers = 0;
    qint64 very = 0;
    qint64 satisfied = 0;
    for (const auto& channel : figures.channels) {
        addRow(
            channelWord(channel.channel), channel.answers, channel.rated(0), channel.satisfied());
        answers += channel.answers;
        very += channel.rated(0);
        satisfied += channel.satisfied();
    }
    if (answers > 0)
        addRow({ u"all"_s, tr("All channels") }, answers, very, satisfied);
    table.definitions = {
        tr("\"Very satisfied\" and \"very or somewhat satisfied\" are two figures: say which of "
           "them is meant, and how many answers it rests on."),
        tr("The likely range is where the share among all customers lies with 95% confidence "
           "(Wilson's score interval for very or somewhat satisfied)."),
        tr("With fewer than %n answer(s) a share is too uncertain to be compared with another.",
           nullptr,
           static_cast<int>(FewestToCompare)),
    };
    return table;
}

ReportTable SatisfactionReport::awareness(const SatisfactionFigures& figures)
{
    ReportTable table;
    table.id = u"digital_awareness"_s;
    table.caption = tr("Did customers know that they could do it online?");
    table.columns = { { u"channel"_s, tr("Channel") },
                      { u"answer"_s, tr("Answer") },
                      { u"total"_s, tr("Total") },
                      { u"percent"_s, tr("Per cent") } };
    for (const auto& channel : figures.channels)
        for (auto answer = channel.awareness.cbegin(); answer != channel.awareness.cend(); ++answer)
            table.rows.append({ channelWord(channel.channel),
                                awarenessWord(answer.key()),
                                answer.value(),
                                Percent { answer.value(), channel.answers } });
    table.definitions = { tr(
        "What customers said of the online way to do what they contacted the council for. Per "
        "cent is the share of the answers of the same channel.") };
    return table;
}

Word SatisfactionReport::ratingWord(size_t rating)
{
    const std::array words { tr("Very satisfied"),
                             tr("Somewhat satisfied"),
                             tr("Somewhat dissatisfied"),
                             tr("Very dissatisfied") };
    return { ratings().at(static_cast<qsizetype>(rating)), words.at(rating) };
}

Word SatisfactionReport::awarenessWord(const QString& code)
{
    if (code == u"aware"_s)
        return { code, tr("Knew and still made contact") };
    if (code == u"could_not_find"_s)
        return { code, tr("Could not find it") };
    if (code == u"not_aware"_s)
        return { code, tr("Did not know of it") };
    return { code, code.isEmpty() ? tr("Not answered") : code };
}

}
