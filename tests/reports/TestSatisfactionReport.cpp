// TestSatisfactionReport.cpp - the published satisfaction table, byte for byte, however its rows
// come.
#include "SharedData.h"
#include "reports/ReportPrinter.h"
#include "reports/SatisfactionReport.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const DateRange Winter { QDate(2023, 10, 1), QDate(2024, 3, 31) };

SurveyRow answer(const char* id, const char* channel, const char* receivedAt, const char* rating)
{
    SurveyRow row;
    row.responseId = QString::fromLatin1(id);
    row.answer.channel = QString::fromLatin1(channel);
    row.answer.receivedAt = QDateTime::fromString(QString::fromLatin1(receivedAt), Qt::ISODate);
    row.answer.rating = QString::fromLatin1(rating);
    return row;
}

QList<SurveyRow> published()
{
    QList<SurveyRow> answers;
    for (const auto& fields : shared::rows(u"satisfaction-2023-24.csv"_s)) {
        SurveyRow row;
        row.responseId = fields[u"response_id"_s];
        row.answer.channel = fields[u"channel"_s];
        row.answer.receivedAt = QDateTime::fromString(fields[u"received_at"_s], Qt::ISODate);
        row.answer.rating = fields[u"rating"_s];
        row.answer.digitalAwareness = fields[u"digital_awareness"_s];
        answers.append(row);
    }
    return answers;
}

Report reportOf(const QList<SurveyRow>& rows, const DateRange& range)
{
    return SatisfactionReport::report(*SatisfactionReport::count(rows, range), QLocale::c());
}

QByteArray csvOf(const QList<SurveyRow>& rows, const DateRange& range = Winter)
{
    return csv(reportOf(rows, range).tables.first());
}

}

class TestSatisfactionReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsThePublishedTable()
    {
        if (shared::folder().isEmpty())
            QSKIP("no folder shared/data beside the project: the published table is not there");
        const auto expected = shared::file(u"expected-satisfaction-2023-24.csv"_s);
        const auto rows = published();
        QCOMPARE(rows.size(), 946);
        QCOMPARE(csvOf(rows), expected);

        // The same in another order, twice over, and among other years.
        auto many = rows + rows;
        many.append(answer("X1", "telephone", "2023-09-30T22:59:59Z", "very_satisfied"));
        many.append(answer("X2", "web", "2022-11-11T12:00:00Z", "very_dissatisfied"));
        many.append(answer("X3", "telephone", "2024-03-31T23:00:00Z", "very_satisfied"));
        std::mt19937 dice(1);
        std::shuffle(many.begin(), many.end(), dice);
        QCOMPARE(csvOf(many), expected);
    }

    void countsInLondonsMonths()
    {
        // Summer time: 30 September 23:30 UTC is October in London.
        const auto table = csvOf({ answer("1", "email", "2023-09-30T23:30:00Z", "very_satisfied"),
                                   answer("2", "email", "2023-11-30T23:59:59Z", "very_satisfied") },
                                 { QDate(2023, 10, 1), QDate(2023, 12, 1) });
        QCOMPARE(table,
                 "channel,rating,2023-10,2023-11,2023-12,total,percent\n"
                 "email,very_satisfied,1,1,0,2,100.0\n"
                 "email,somewhat_satisfied,0,0,0,0,0.0\n"
                 "email,somewhat_dissatisfied,0,0,0,0,0.0\n"
                 "email,very_dissatisfied,0,0,0,0,0.0\n");
    }

    void takesTheLaterRowOfTheSameAnswer()
    {
        const auto figures = *SatisfactionReport::count(
            { answer("1", "email", "2023-10-05T10:00:00Z", "very_satisfied"),
              answer("1", "email", "2023-11-05T10:00:00Z", "very_dissatisfied"),
              answer("1", "email", "2023-12-05T10:00:00Z", "splendid") },
            Winter);
        QCOMPARE(figures.channels.size(), 1);
        QCOMPARE(figures.channels.first().answers, 1);
        QCOMPARE(figures.channels.first().byMonth.at(3).at(1), 1);
        QCOMPARE(figures.skipped, QList<SkippedRow>({ { u"1"_s, u"rating"_s } }));
    }

    void ordersChannels()
    {
        const auto* when = "2023-10-05T10:00:00Z";
        const auto figures
            = *SatisfactionReport::count({ answer("1", "web_chat", when, "very_satisfied"),
                                           answer("2", "face_to_face", when, "very_satisfied"),
                                           answer("3", "letter", when, "very_satisfied"),
                                           answer("4", "telephone", when, "very_satisfied"),
                                           answer("5", "email", when, "very_satisfied") },
                                         Winter);
        QStringList order;
        for (const auto& channel : figures.channels)
            order.append(channel.channel);
        QCOMPARE(
            order,
            QStringList(
                { u"telephone"_s, u"email"_s, u"face_to_face"_s, u"letter"_s, u"web_chat"_s }));
    }

    void saysWhatItCouldNotCount()
    {
        const auto figures = *SatisfactionReport::count(
            { answer("", "email", "2023-10-05T10:00:00Z", "very_satisfied"),
              answer("2", "", "2023-10-05T10:00:00Z", "very_satisfied"),
              answer("3", "email", "yesterday", "very_satisfied") },
            Winter);
        QVERIFY(figures.channels.isEmpty());
        QCOMPARE(figures.skipped,
                 QList<SkippedRow>({ { u""_s, u"response_id"_s },
                                     { u"2"_s, u"channel"_s },
                                     { u"3"_s, u"received_at"_s } }));
        QCOMPARE(SatisfactionReport::report(figures, QLocale::c()).notes.size(), 1);
    }

    // The published report says "82% very satisfied"; that is very and somewhat together.
    void tellsVerySatisfiedFromSatisfiedAndSmallFromLarge()
    {
        if (shared::folder().isEmpty())
            QSKIP("no folder shared/data beside the project: the published table is not there");
        const auto summary = csv(reportOf(published(), Winter).tables.at(1));
        const auto lines = QString::fromUtf8(summary).split(u'\n');
        QVERIFY2(lines.at(1).startsWith(u"telephone,926,81.0,82.6,"_s), summary.constData());
        QVERIFY2(lines.at(2).startsWith(u"email,17,70.6,70.6,"_s), summary.constData());
        QVERIFY2(lines.at(4).startsWith(u"all,946,80.9,82.5,"_s), summary.constData());
        QVERIFY(lines.at(1).endsWith(u",yes"_s));
        QVERIFY(lines.at(2).endsWith(u",too_few"_s));
        QVERIFY(lines.at(3).endsWith(u",too_few"_s));
    }

    void refusesARangeThatIsNone()
    {
        const auto backwards
            = SatisfactionReport::count({}, { QDate(2024, 3, 31), QDate(2023, 10, 1) });
        QVERIFY(!backwards);
        QCOMPARE(backwards.error(), (Error { Error::Kind::Invalid, u"to"_s }));
        QVERIFY(!SatisfactionReport::count({}, { QDate(), QDate(2023, 10, 1) }));
    }
};

QTEST_GUILESS_MAIN(TestSatisfactionReport)
#include "TestSatisfactionReport.moc"
