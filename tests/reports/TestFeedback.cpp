// TestFeedback.cpp - figures out of columns equal those counted row by row; answers find contacts
// by token only; comments are found, counted and quoted without names.
#include "SharedData.h"
#include "reports/FeedbackBuilder.h"
#include "reports/FeedbackReport.h"
#include "reports/ReportPrinter.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const DateRange Winter { QDate(2023, 10, 1), QDate(2024, 3, 31) };

HeldRecord held(const char* source, const QString& key, RecordBody body)
{
    return { { SourceId(QString::fromLatin1(source)), {}, {} }, key, std::move(body) };
}

SurveyAnswer answer(const char* receivedAt, const char* rating, const QString& token = {})
{
    SurveyAnswer one;
    one.channel = u"telephone"_s;
    one.receivedAt = QDateTime::fromString(QString::fromLatin1(receivedAt), Qt::ISODate);
    one.rating = QString::fromLatin1(rating);
    one.contactToken = token;
    return one;
}

Contact contact(const QString& token, const QString& team, const QString& reason)
{
    Contact one;
    one.channel = u"telephone"_s;
    one.opened = QDateTime(QDate(2023, 11, 1), QTime(9, 0), Qt::UTC);
    one.token = token;
    one.team = team;
    one.service = u"Housing"_s;
    one.reason = reason;
    one.advisor = u"K. Shaw"_s;
    one.outcome = u"resolved"_s;
    return one;
}

FeedbackFile made(const QList<HeldRecord>& records)
{
    FeedbackBuilder builder;
    for (const auto& record : records)
        builder.add(record);
    return builder.finish();
}

QList<HeldRecord> published()
{
    QList<HeldRecord> answers;
    for (const auto& fields : shared::rows(u"satisfaction-2023-24.csv"_s)) {
        SurveyAnswer one;
        one.channel = fields[u"channel"_s];
        one.receivedAt = QDateTime::fromString(fields[u"received_at"_s], Qt::ISODate);
        one.rating = fields[u"rating"_s];
        one.digitalAwareness = fields[u"digital_awareness"_s];
        answers.append(held("satisfaction", fields[u"response_id"_s], one));
    }
    return answers;
}

SurveyAnswer commented(const char* receivedAt, const char* rating, const QString& comment)
{
    auto one = answer(receivedAt, rating);
    one.comment = comment;
    return one;
}

}

class TestFeedback final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsThePublishedTable()
    {
        if (shared::folder().isEmpty())
            QSKIP("no folder shared/data beside the project: the published table is not there");
        auto records = published();
        records += records;
        records.append(
            held("satisfaction", u"X1"_s, answer("2022-01-02T10:00:00Z", "very_satisfied")));
        std::mt19937 dice(1);
        std::shuffle(records.begin(), records.end(), dice);
        const auto feedback = made(records);
        QCOMPARE(feedback->answerCount(), 947);
        const auto report = FeedbackReport::report(
            *feedback, { { Winter }, {}, { FeedbackBy::Channel, FeedbackBy::Team } }, QLocale::c());
        QCOMPARE(csv(report.tables.first()), shared::file(u"expected-satisfaction-2023-24.csv"_s));
        const auto all = csv(report.tables.at(1));
        QVERIFY2(all.contains("\nall,946,80.9,82.5,79.9,84.7,yes\n"), all.constData());
        // No answer names a team: a committee is not shown a table that says only that.
        const auto hasTeams = [](const Report& one) {
            return std::ranges::count(one.tables, u"by_team"_s, &ReportTable::id) == 1;
        };
        QVERIFY(hasTeams(report) && !hasTeams(FeedbackReport::toPublish(report)));
    }

    void equalsWhatIsCountedRowByRow()
    {
        std::mt19937 dice(3);
        const std::array channels { u"telephone"_s, u"email"_s, u"web_chat"_s };
        QList<HeldRecord> records;
        QList<ContactRow> contacts;
        QList<SurveyRow> answers;
        for (int i = 0; i < 2000; ++i) {
            auto call = contact({}, u"T%1"_s.arg(dice() % 3), u"R%1"_s.arg(dice() % 7));
            call.channel = channels.at(dice() % 3);
            call.opened = call.opened.addSecs(dice() % 20'000'000);
            call.outcome = dice() % 4 == 0 ? u"passed_on"_s : u"resolved"_s;
            call.about = dice() % 5 == 0 ? u"R-1"_s : QString();
            const auto key = QString::number(dice() % 1900);
            contacts.append({ key, call });
            records.append(held("storm", key, call));
            auto said = answer("2023-11-01T09:00:00Z", "very_satisfied");
            said.receivedAt = said.receivedAt.addSecs(dice() % 20'000'000);
            said.rating = dice() % 50 == 0
                ? u"splendid"_s
                : SatisfactionReport::ratings().at(qsizetype(dice() % 4));
            said.channel = channels.at(dice() % 3);
            answers.append({ key, said });
            records.append(held("survey", key, said));
        }
        const auto feedback = made(records);
        const auto figures = feedback->satisfaction({ Winter });
        const auto counted = *SatisfactionReport::count(answers, Winter);
        QCOMPARE(json(SatisfactionReport::report(figures, QLocale::c())),
                 json(SatisfactionReport::report(counted, QLocale::c())));
        QCOMPARE(json(ContactsReport::report(feedback->calls().figures({ Winter }))),
                 json(ContactsReport::report(*ContactsReport::count(contacts, Winter))));
    }

    void findsTheContactByItsTokenOnly()
    {
        auto named = answer("2023-11-01T10:00:00Z", "very_dissatisfied", u"t1"_s);
        named.team = u"Evening"_s;
        const auto feedback = made(
            { held("survey", u"1"_s, answer("2023-11-01T10:00:00Z", "very_satisfied", u"t1"_s)),
              held("survey", u"2"_s, named),
              // At the very moment of the contact, and without a token: not guessed.
              held("survey", u"3"_s, answer("2023-11-01T09:00:00Z", "very_satisfied")),
              held("survey", u"4"_s, answer("2023-11-01T09:00:00Z", "very_satisfied", u"gone"_s)),
              // Two contacts carry this token: neither is meant.
              held("survey", u"5"_s, answer("2023-11-01T09:00:00Z", "very_satisfied", u"t2"_s)),
              held("storm", u"a"_s, contact(u"t1"_s, u"Day"_s, u"Missed bin"_s)),
              held("storm", u"b"_s, contact(u"t2"_s, u"Day"_s, u"Rent"_s)),
              held("storm", u"c"_s, contact(u"t2"_s, u"Day"_s, u"Rent"_s)) });
        QCOMPARE(feedback->unmatched({ Winter }), 3);
        const auto groups = [&](FeedbackBy by) {
            QStringList told;
            for (const auto& group : feedback->satisfactionBy(by, { Winter }))
                told.append(u"%1 %2"_s.arg(group.word, QString::number(group.counts.answers())));
            return told;
        };
        QCOMPARE(groups(FeedbackBy::Reason), QStringList({ u" 3"_s, u"Missed bin 2"_s }));
        QCOMPARE(groups(FeedbackBy::Team), QStringList({ u" 3"_s, u"Day 1"_s, u"Evening 1"_s }));
        FeedbackFilter bins { Winter };
        bins.reason = u"Missed bin"_s;
        bins.team = u"Evening"_s;
        QCOMPARE(feedback->satisfaction(bins).channels.first().rated(3), 1);
        bins.team = u"Nobody's"_s;
        QVERIFY(feedback->satisfaction(bins).channels.isEmpty());
    }

    void takesTheSourceThatComesLaterInTheAlphabet()
    {
        const auto one = held("survey", u"1"_s, answer("2023-11-01T10:00:00Z", "very_satisfied"));
        const auto two
            = held("satisfaction", u"1"_s, answer("2023-11-01T10:00:00Z", "very_dissatisfied"));
        for (const auto& records : { QList { one, two }, QList { two, one } })
            QCOMPARE(made(records)->satisfaction({ Winter }).channels.first().rated(0), 1);
    }

    void saysWhetherAShareHasChanged()
    {
        QCOMPARE(int(changeOf({ 80, 100 }, { 60, 100 })), int(Change::Higher));
        QCOMPARE(int(changeOf({ 60, 100 }, { 80, 100 })), int(Change::Lower));
        QCOMPARE(int(changeOf({ 80, 100 }, { 78, 100 })), int(Change::NotClear));
        QCOMPARE(int(changeOf({ 29, 29 }, { 0, 500 })), int(Change::TooFew));
        // Newcombe 1998, Statistics in Medicine 17, example (a): 56/70 and 48/80.
        const auto apart = difference({ 56, 70 }, { 48, 80 });
        QVERIFY(std::abs(apart.low - 5.24) < 0.01 && std::abs(apart.high - 33.39) < 0.01);
    }

    void searchesComments()
    {
        const auto feedback
            = made({ held("survey",
                          u"1"_s,
                          commented("2023-11-01T10:00:00Z",
                                    "very_dissatisfied",
                                    u"Third call about the SAME repair."_s)),
                     held("survey",
                          u"2"_s,
                          commented("2023-12-01T10:00:00Z",
                                    "very_satisfied",
                                    u"The repairs team rang — at last!"_s)),
                     held("survey", u"3"_s, answer("2023-12-01T10:00:00Z", "very_satisfied")),
                     held("survey",
                          u"4"_s,
                          commented("2022-12-01T10:00:00Z", "very_satisfied", u"repair"_s)) });
        const auto found = [&](const QString& words) {
            QStringList texts;
            for (const auto& comment : feedback->comments(words, { Winter }, 10))
                texts.append(comment.text.left(5));
            return texts;
        };
        QCOMPARE(found(u"repair"_s), QStringList({ u"The r"_s, u"Third"_s }));
        QCOMPARE(found(u"same REP"_s), QStringList({ u"Third"_s }));
        QCOMPARE(found(u"rép at-last"_s), QStringList({ u"The r"_s }));
        QCOMPARE(found(u"\" OR 1=1 *"_s), QStringList());
        QCOMPARE(found(u"!?"_s), QStringList());
        QCOMPARE(found({}).size(), 2);
        QCOMPARE(feedback->commentCount(u"repair"_s, { Winter }), 2);
        QCOMPARE(feedback->complaints({ Winter }, 10).size(), 1);
    }

    void countsThemesOverTime()
    {
        QList<HeldRecord> records;
        for (int i = 0; i < 4; ++i)
            records.append(held("survey",
                                QString::number(i),
                                commented(i < 3 ? "2023-10-05T10:00:00Z" : "2024-01-05T10:00:00Z",
                                          i < 2 ? "very_dissatisfied" : "very_satisfied",
                                          u"The surveyor, my surveyor never came, thank Kiran"_s)));
        const auto themes = made(records)->themes({ Winter }, 10);
        QCOMPARE(themes.size(), 2);
        QCOMPARE(themes.at(0).word, u"came"_s);
        QCOMPARE(themes.at(1).word, u"surveyor"_s);
        QCOMPARE(themes.at(1).comments, 4);
        QCOMPARE(themes.at(1).dissatisfied, 2);
        QCOMPARE(themes.at(1).byMonth, QList<qint64>({ 3, 0, 0, 1, 0, 0 }));
    }

    void quotesWithoutNames_data()
    {
        QTest::addColumn<QString>("comment");
        QTest::addColumn<QString>("quote");
        QTest::newRow("staff") << u"I spoke to Shaw, who helped."_s
                               << u"I spoke to […], who helped."_s;
        QTest::newRow("in a sentence")
            << u"Please thank Siân O’Neill for me"_s << u"Please thank […] for me"_s;
        QTest::newRow("first word") << u"Priya was rude."_s << u"[…] was rude."_s;
        QTest::newRow("title") << u"ask for Mr. Reed."_s << u"ask for Mr. […]."_s;
        QTest::newRow("numbers") << u"call me on 07700 900143 about R-88213 at CB1 2AB"_s
                                 << u"call me on […] about […] at […]"_s;
        QTest::newRow("mail") << u"write to a.b@example.org please"_s << u"write to […] please"_s;
        QTest::newRow("kept") << u"Council Tax on Monday: I waited 20 minutes, nobody helped."_s
                              << u"Council Tax on Monday: I waited 20 minutes, nobody helped."_s;
        QTest::newRow("shouting") << u"NOBODY HELPED ME"_s << u"NOBODY HELPED ME"_s;
        QTest::newRow("markup") << u"<b>Priya</b>"_s << u"<b>[…]</b>"_s;
    }
    void quotesWithoutNames()
    {
        QFETCH(const QString, comment);
        QFETCH(const QString, quote);
        const auto feedback
            = made({ held("storm", u"a"_s, contact(u"t"_s, u"Day"_s, u"Rent"_s)),
                     held("survey",
                          u"1"_s,
                          commented("2023-11-01T10:00:00Z",
                                    "very_satisfied",
                                    u"nobody helped, please ask me and write"_s)) });
        QCOMPARE(feedback->quoted({ {}, comment }), quote);
    }
};

QTEST_GUILESS_MAIN(TestFeedback)
#include "TestFeedback.moc"
