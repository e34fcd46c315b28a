// TestResult.cpp - a Result is its value or its error, and Latest drops the answers nobody waits
// for.
#include "base/Latest.h"
#include "base/Result.h"

#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestResult final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsItsValueOrItsError()
    {
        const Result<int> good(7);
        QVERIFY(good);
        QCOMPARE(*good, 7);

        const Result<int> bad(Error { Error::Kind::Offline, u"orchard"_s });
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, Error::Kind::Offline);
        QCOMPARE(bad.error().detail, u"orchard"_s);
    }

    void newestQuestionWins()
    {
        Latest<int> latest;
        QPromise<Result<int>> slow;
        QPromise<Result<int>> quick;
        slow.start();
        quick.start();
        QList<int> seen;
        const auto note = [&seen](const Result<int>& answer) { seen.append(*answer); };
        latest.ask(slow.future(), this, note);
        latest.ask(quick.future(), this, note);
        QVERIFY(slow.isCanceled());

        quick.addResult(Result<int>(2));
        quick.finish();
        slow.addResult(Result<int>(1));
        slow.finish();
        QTRY_COMPARE(seen, QList<int>({ 2 }));
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "TestResult.moc"
