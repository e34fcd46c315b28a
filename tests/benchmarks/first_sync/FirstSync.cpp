// FirstSync.cpp - how fast a fresh cache is filled from the reference back office, beside fetching
// and mapping the same pages alone: first-sync [CUSTOMERS]
#include "SyncHouse.h"
#include "backoffice/RestConnector.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <ctime>

using namespace guildhall;

namespace {

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Peak resident memory of this process in MB.
qint64 peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0
                  : text.mid(at + 6, 20).simplified().split(' ').constFirst().toLongLong() / 1024;
}

/// Pulls every REST feed to its end and drops what it brings.
qint64 fetchAlone(const Configuration& configuration)
{
    SystemClock clock;
    OneSecret secret;
    qint64 records = 0;
    for (const SourceConfiguration& source : configuration.sources) {
        RestConnector connector(
            source.profile, { source.baseUrl, source.secret, {} }, secret, clock);
        for (const FeedProfile& feed : source.profile.feeds) {
            QByteArray cursor;
            for (bool more = true; more;) {
                const auto pull = wait(connector.pull(feed.id, cursor));
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

}

int main(int count, char** words)
{
    QCoreApplication application(count, words);
    office::ServerOptions options;
    options.customers = count > 1 ? QByteArray(words[1]).toUInt() : 60'000;
    options.seed = 1;
    auto office = office::RunningOffice::start(options);
    if (!office)
        return 1;
    Configuration configuration = configurationFor((*office)->url(), QString(), 2000);
    std::erase_if(configuration.sources, [](const SourceConfiguration& source) {
        return !source.profile.isHttp();
    });

    const qint64 before = peakMegabytes();
    QElapsedTimer clock;
    clock.start();
    const double processor = processorSeconds();
    const qint64 records = fetchAlone(configuration);
    const double alone = static_cast<double>(clock.restart()) / 1000;
    std::printf("fetch and map alone: %lld records, %.1f s, %.0f records/s, %.1f s processor\n",
                records,
                alone,
                static_cast<double>(records) / alone,
                processorSeconds() - processor);

    const double synced = processorSeconds();
    clock.restart();
    SyncHouse house(configuration);
    qint64 fetched = 0;
    for (const PullSummary& summary : house.once())
        fetched += summary.fetched;
    const double whole = static_cast<double>(clock.restart()) / 1000;
    std::printf("first sync:          %lld records, %.1f s, %.0f records/s, %.1f s processor\n",
                fetched,
                whole,
                static_cast<double>(fetched) / whole,
                processorSeconds() - synced);
    clock.restart();
    house.once();
    std::printf("second sync:         %.2f s\n", static_cast<double>(clock.elapsed()) / 1000);
    std::printf("peak memory: %lld MB, %lld MB before (the back office is in this process)\n",
                peakMegabytes(),
                before);
    return fetched == records ? 0 : 1;
}
