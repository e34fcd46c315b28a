// FirstSync.cpp - how fast a fresh cache is filled from the reference back office, beside its two
// limits in the same run: fetching and mapping the same pages alone, and the same rows put into
// SQLite with the same schema, indexes, search table and VFS. first-sync [CUSTOMERS [linked]]:
// `linked` learns the model and links by it too, as the program does, which no limit counts.
#include "RawLoad.h"
#include "Stalls.h"
#include "SyncHouse.h"
#include "backoffice/RestConnector.h"
#include "sync/ModelRule.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace guildhall;

namespace {

/// Resident memory of this process in MB: "VmRSS:" now, "VmHWM:" at its peak.
qint64 megabytes(const char* which)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(which);
    return at < 0 ? 0
                  : text.mid(at + 6, 20).simplified().split(' ').constFirst().toLongLong() / 1024;
}

/// As a window waits: in its event loop, without a glance at the clock.
template <class T>
Result<T> looped(const Async<T>& answer)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(answer);
    if (!answer.isFinished())
        loop.exec();
    return answer.result();
}

/// In a process of its own, so that memory and processor here are Guildhall's.
QUrl startOffice(QProcess& office, const QString& customers)
{
    office.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    office.start(QStringLiteral(BACKOFFICE_PROGRAM),
                 { u"--customers"_s, customers, u"--seed"_s, u"1"_s });
    while (office.waitForReadyRead(600'000)) {
        const QString line = QString::fromUtf8(office.readLine()).trimmed();
        if (line.startsWith(u"listening "_s))
            return QUrl(line.section(u' ', 1));
    }
    return {};
}

/// Pulls every feed to its end and drops what it brings.
qint64 fetchAlone(const Configuration& configuration)
{
    SystemClock clock;
    OneSecret secret;
    qint64 records = 0;
    for (const SourceConfiguration& source : configuration.sources) {
        RestConnector::Place place;
        place.baseUrl = source.baseUrl;
        place.secret = source.secret;
        RestConnector connector(source.profile, place, secret, clock);
        for (const FeedProfile& feed : source.profile.feeds) {
            QByteArray cursor;
            for (bool more = true; more;) {
                const auto pull = looped(connector.pull(feed.id, cursor));
                if (!pull)
                    qFatal("%s", qPrintable(pull.error().detail));
                records += pull->page.records.size();
                cursor = pull->page.cursor;
                more = pull->page.more == RecordPage::More::Yes;
            }
        }
    }
    return records;
}

double seconds(QElapsedTimer& timer)
{
    return static_cast<double>(timer.restart()) / 1000;
}

void print(const char* what, qint64 records, double time)
{
    std::printf("%-34s %8.1f s %9.0f records/s\n", what, time, static_cast<double>(records) / time);
    std::fflush(stdout);
}

}

int main(int count, char** words)
{
    QCoreApplication application(count, words);
    const QString customers = count > 1 ? QString::fromLocal8Bit(words[1]) : u"60000"_s;
    QProcess office;
    const QUrl url = startOffice(office, customers);
    if (url.isEmpty())
        return 1;
    Configuration configuration = configurationFor(url, QString(), 2000);
    std::erase_if(configuration.sources,
                  [](const SourceConfiguration& source) { return !source.profile.isHttp(); });

    QElapsedTimer timer;
    timer.start();
    const qint64 records = fetchAlone(configuration);
    const double alone = seconds(timer);
    print("fetching, parsing, mapping alone", records, alone);

    Stalls idle;
    QEventLoop rest;
    QTimer::singleShot(std::chrono::seconds(10), &rest, &QEventLoop::quit);
    rest.exec();
    const Stalls::Summary atRest = idle.stop();

    const QTemporaryDir folder;
    const auto key = *DatabaseKey::fromBytes(QByteArray(DatabaseKey::Size, 'k'));
    const bool isLinked = count > 2 && QByteArrayView(words[2]) == "linked";
    auto house = std::make_unique<SyncHouse>(
        configuration, folder.path(), key, isLinked ? modelRules() : nullptr);
    const qint64 before = megabytes("VmRSS:");
    timer.restart();
    Stalls busy;
    const auto done = looped(house->engine->once({}));
    const Stalls::Summary atWork = busy.stop();
    const double whole = seconds(timer);
    const qint64 peak = megabytes("VmHWM:");
    qint64 fetched = 0;
    for (const PullSummary& summary : *done) {
        fetched += summary.fetched;
        if (summary.error)
            std::printf(
                "%s: %s\n", qPrintable(summary.id.text()), qPrintable(summary.error->detail));
    }
    print("first sync", fetched, whole);
    timer.restart();
    static_cast<void>(looped(house->engine->once({})));
    std::printf("%-34s %8.2f s\n", "second sync, nothing changed", seconds(timer));
    house.reset();
    office.kill();
    office.waitForFinished();

    const double raw = rawLoadSeconds(folder.filePath(u"cache.db"_s), folder.path(), key, 1);
    print("the same rows into raw SQLite", fetched, raw);
    const double slower = std::max(alone, raw);
    std::printf("first sync against the slower limit: %.2f (1.5 wanted)\n", whole / slower);
    std::printf("peak memory %lld MB, %lld MB before the sync (300 MB wanted)\n", peak, before);
    std::printf("event loop late by, p50 / p99.9 / most: %.1f / %.1f / %.1f ms at work,"
                " %.1f / %.1f / %.1f ms at rest (16 ms wanted at p99.9)\n",
                atWork.median,
                atWork.late,
                atWork.most,
                atRest.median,
                atRest.late,
                atRest.most);
    return fetched == records ? 0 : 1;
}
