// TestReviews.cpp - two desks review through the shared feed, and both come to the same end; what
// was found becomes figures.
#include "reports/DeskFacts.h"
#include "reports/FeedbackBuilder.h"
#include "reports/ReportPrinter.h"

#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

using State = ReviewStatus::State;

const auto Nine = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

/// "shaw claim", "reed review", "shaw release", some minutes after nine.
Fact said(const QString& words, int minutes, qint64 sequence)
{
    const auto parts = words.split(u' ');
    Fact fact;
    fact.id = EntryId(u"%1-%2-%3"_s.arg(parts.at(0), parts.at(1), QString::number(minutes)));
    fact.kind = QLatin1StringView(ReviewFact);
    fact.subject = u"CS-1"_s;
    fact.who = StaffId(parts.at(0));
    fact.at = Nine.addSecs(qint64 { minutes } * 60);
    fact.sequence = sequence;
    Review review;
    review.cause = parts.at(0) == u"shaw" ? ReviewCause::NoUpdate : ReviewCause::Waiting;
    fact.body = parts.at(1) == u"claim" ? claimBody(20 * 60)
        : parts.at(1) == u"review"      ? reviewBody(review)
                                        : releaseBody();
    return fact;
}

HeldRecord answer(const QString& id, const char* rating)
{
    SurveyAnswer one;
    one.channel = u"telephone"_s;
    one.receivedAt = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    one.rating = QString::fromLatin1(rating);
    return { { SourceId(u"survey"_s), {}, {} }, id, one };
}

}

class TestReviews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDeskWins_data()
    {
        QTest::addColumn<QStringList>("facts"); // "who act minute", in the feed's order
        QTest::addColumn<int>("state"); // at half past nine
        QTest::addColumn<QString>("by");
        QTest::addColumn<QStringList>("late");
        const auto row = [](const char* name,
                            const QStringList& facts,
                            State state,
                            const char* by,
                            const QStringList& late = {}) {
            QTest::newRow(name) << facts << int(state) << QString::fromLatin1(by) << late;
        };
        row("nobody", {}, State::Open, "");
        row("claimed", { u"shaw claim 25"_s }, State::Claimed, "shaw");
        row("lease over", { u"shaw claim 1"_s }, State::Open, "shaw");
        row("released", { u"shaw claim 25"_s, u"shaw release 26"_s }, State::Open, "");
        row("not by another", { u"shaw claim 25"_s, u"reed release 26"_s }, State::Claimed, "shaw");
        row("the first claim holds",
            { u"shaw claim 25"_s, u"reed claim 24"_s },
            State::Claimed,
            "shaw");
        row("taken over", { u"shaw claim 1"_s, u"reed claim 25"_s }, State::Claimed, "reed");
        row("without a claim", { u"reed review 5"_s }, State::Reviewed, "reed");
        row("both off line, the feed's first wins",
            { u"reed claim 6"_s, u"reed review 9"_s, u"shaw claim 5"_s, u"shaw review 7"_s },
            State::Reviewed,
            "reed",
            { u"shaw"_s });
        row("a review against a claim does not count",
            { u"shaw claim 5"_s, u"reed review 6"_s, u"shaw review 9"_s },
            State::Reviewed,
            "shaw",
            { u"reed"_s });
        row("nor a second one",
            { u"shaw review 5"_s, u"reed claim 6"_s, u"reed review 7"_s, u"reed review 8"_s },
            State::Reviewed,
            "shaw",
            { u"reed"_s });
        row("one's own second is nothing",
            { u"shaw review 5"_s, u"shaw review 7"_s },
            State::Reviewed,
            "shaw");
    }
    void oneDeskWins()
    {
        QFETCH(const QStringList, facts);
        QFETCH(const int, state);
        QFETCH(const QString, by);
        QFETCH(const QStringList, late);
        QList<Fact> list;
        for (const auto& one : facts)
            list.append(said(one, one.section(u' ', 2).toInt(), list.size() + 1));
        const auto status = foldReviews(list).value(u"CS-1"_s);
        QCOMPARE(int(status.stateAt(Nine.addSecs(qint64 { 30 } * 60))), state);
        if (status.stateAt(Nine.addSecs(qint64 { 30 } * 60)) != State::Open)
            QCOMPARE(status.by.text(), by);
        QStringList lost;
        for (const auto& who : status.late)
            lost.append(who.text());
        QCOMPARE(lost, late);
        if (status.state == State::Reviewed)
            QCOMPARE(int(status.review.cause),
                     int(by == u"shaw" ? ReviewCause::NoUpdate : ReviewCause::Waiting));
    }

    void twoDesksConvergeOnceTheFeedHasBoth()
    {
        // What each desk said itself comes last there, until the feed has given it its place.
        const auto mine = said(u"shaw review 5"_s, 5, 0);
        const auto theirs = said(u"reed review 6"_s, 6, 1);
        QCOMPARE(foldReviews({ mine }).value(u"CS-1"_s).isShared, false);
        const auto here = foldReviews({ theirs, mine }).value(u"CS-1"_s);
        auto accepted = mine;
        accepted.sequence = 2;
        const auto there = foldReviews({ theirs, accepted }).value(u"CS-1"_s);
        QCOMPARE(here, there);
        QCOMPARE(here.by.text(), u"reed"_s);
    }

    void keepsAllThatAReviewSays()
    {
        const Review review { ReviewCause::Online,
                              u"Form lost her photo"_s,
                              { FollowUp::Complaint, FollowUp::Article },
                              true };
        auto fact = said(u"shaw review 1"_s, 1, 1);
        fact.body = reviewBody(review);
        QCOMPARE(foldReviews({ fact }).value(u"CS-1"_s).review, review);
        // A word of a newer Guildhall is no review here.
        fact.body.insert(u"cause"_s, u"weather"_s);
        QCOMPARE(int(foldReviews({ fact }).value(u"CS-1"_s).state), int(State::Open));
    }

    void tellsWhatDissatisfiedCustomersMeant()
    {
        FeedbackBuilder builder;
        for (const auto& [id, rating] : { std::pair { u"CS-1"_s, "very_dissatisfied" },
                                          std::pair { u"CS-2"_s, "somewhat_dissatisfied" },
                                          std::pair { u"CS-3"_s, "very_satisfied" },
                                          std::pair { u"CS-4"_s, "very_dissatisfied" } })
            builder.add(answer(id, rating));
        const auto feedback = builder.finish();
        QList<Fact> facts;
        for (const auto& id : { u"CS-1"_s, u"CS-2"_s, u"CS-3"_s }) {
            auto fact = said(u"shaw review 1"_s, 1, facts.size() + 1);
            fact.subject = id;
            facts.append(fact);
        }
        const FeedbackFilter november { { QDate(2026, 11, 1), QDate(2026, 11, 30) } };
        const auto table = DeskFacts(facts).meant(*feedback, november);
        QCOMPARE(csv(table), "cause,answers,percent\nno_update,2,100.0\n");
        QVERIFY2(table.definitions.first().contains(u"2 of 3"_s),
                 qPrintable(table.definitions.first()));
    }

    void countsEachComplimentOnce()
    {
        PraisedAnswer one;
        one.advisor = u"K. Shaw"_s;
        one.service = u"Housing"_s;
        QList<Fact> facts;
        for (int i = 0; i < 2; ++i) {
            Fact fact;
            fact.kind = QLatin1StringView(ComplimentFact);
            fact.subject = u"CS-3"_s;
            fact.at = Nine;
            fact.body = complimentBody(one);
            facts.append(fact);
        }
        const DateRange november { QDate(2026, 11, 1), QDate(2026, 11, 30) };
        const DeskFacts held(facts);
        QCOMPARE(csv(held.compliments(november, true)),
                 "service,advisor,compliments\nHousing,K. Shaw,1\n");
        QCOMPARE(csv(held.compliments(november, false)), "service,compliments\nHousing,1\n");
    }

    void tellsPromisesKept()
    {
        const auto promise = [](const char* id, const char* due, const char* state) {
            Fact fact;
            fact.kind = u"promise"_s;
            fact.subject = QString::fromLatin1(id);
            fact.body = { { u"due"_s, QString::fromLatin1(due) },
                          { u"state"_s, QString::fromLatin1(state) } };
            return fact;
        };
        const DeskFacts held({ promise("a", "2026-11-10", "open"),
                               promise("a", "2026-11-10", "kept"),
                               promise("b", "2026-11-11", "open"),
                               promise("c", "2026-11-28", "open"),
                               promise("d", "2026-11-12", "broken"),
                               promise("e", "2026-12-01", "kept") });
        QCOMPARE(
            csv(held.promises({ QDate(2026, 11, 1), QDate(2026, 11, 30) }, QDate(2026, 11, 20))),
            "state,promises,percent\n"
            "kept,1,25.0\nnot_kept,1,25.0\noverdue,1,25.0\nopen,1,25.0\n");
    }
};

QTEST_GUILESS_MAIN(TestReviews)
#include "TestReviews.moc"
