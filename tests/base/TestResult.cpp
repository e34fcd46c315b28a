// TestResult.cpp - a Result is its value or its error; Latest drops the answers nobody waits for,
// and Newest counts only what was asked last.
#include "base/Latest.h"
#include "base/Newest.h"
#include "base/Result.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

#include <atomic>

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

    void goesOnInAnotherThreadsAnswer()
    {
        // Under the sanitizers: QFuture's own chains read freed memory here.
        const auto elsewhere = [](int value) {
            auto promise = std::make_shared<QPromise<Result<int>>>();
            promise->start();
            QThreadPool::globalInstance()->start([promise, value] {
                promise->addResult(Result<int>(value));
                promise->finish();
            });
            return promise->future();
        };
        QList<Async<int>> answers;
        for (int i = 0; i < 2000; ++i) {
            const auto second = continued<int>(elsewhere(i), [elsewhere](const Result<int>& first) {
                return elsewhere(*first + 1);
            });
            answers.append(continued<int>(
                second, [](const Result<int>& value) { return Result<int>(*value * 2); }));
        }
        for (int i = 0; i < answers.size(); ++i) {
            QTRY_VERIFY(answers.at(i).isFinished());
            QCOMPARE(*answers.at(i).result(), 2 * (i + 1));
        }

        QPromise<Result<int>> given;
        given.start();
        const auto last
            = continued<int>(given.future(), [](const Result<int>& value) { return value; });
        given.future().cancel();
        given.finish();
        QTRY_VERIFY(last.isCanceled());
    }

    void countsTheNewestOnceTheLastOneIsDone()
    {
        QObject receiver;
        Newest<int> newest(&receiver);
        QSemaphore gate;
        QList<int> taken;
        std::atomic_int counted = 0;
        const auto ask = [&](int value) {
            newest.ask(
                [&gate, &counted, value] {
                    gate.acquire();
                    ++counted;
                    return value;
                },
                [&taken](int done) { taken.append(done); });
        };
        for (int value = 1; value <= 5; ++value)
            ask(value);
        QVERIFY(newest.isBusy());
        gate.release(5);
        QTRY_VERIFY(!newest.isBusy());
        // The one that ran, and the newest; only that one is shown.
        QCOMPARE(counted.load(), 2);
        QCOMPARE(taken, QList<int>({ 5 }));
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "TestResult.moc"
