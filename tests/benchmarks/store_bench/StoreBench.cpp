// StoreBench.cpp - first load, search for each keystroke, customer page and memory, printed beside
// their limits: store-bench [CUSTOMERS [FOLDER]]
#include "CouncilRecords.h"
#include "LoadCouncil.h"
#include "Questions.h"
#include "RawLoad.h"
#include "encryption/DatabaseKey.h"
#include "store/CustomerFile.h"
#include "store/CustomerSearch.h"
#include "store/LinkBook.h"
#include "store/RecordBook.h"
#include "store/Store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

constexpr int QuestionsOfAKind = 300;

double megabytes(const char* field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

double millisecondsAt(std::vector<double>& sorted, double part)
{
    return sorted[std::min(sorted.size() - 1,
                           static_cast<std::size_t>(part * static_cast<double>(sorted.size())))];
}

/// Of all threads of this program: does not grow when others use the machine.
double processorMilliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

bool ask(CustomerSearch& search, const QuestionKind& kind)
{
    std::vector<double> times;
    std::vector<double> processor;
    std::vector<int> examined;
    int found = 0;
    for (const QString& question : kind.questions) {
        QElapsedTimer timer;
        const double before = processorMilliseconds();
        timer.start();
        const SearchAnswer answer = answerOf(search.search({ question, 20 }));
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        processor.push_back(processorMilliseconds() - before);
        examined.push_back(answer.examined);
        found += answer.hits.isEmpty() ? 0 : 1;
    }
    if (times.empty())
        return true;
    std::sort(times.begin(), times.end());
    std::sort(processor.begin(), processor.end());
    std::sort(examined.begin(), examined.end());
    const double limit = kind.slip ? 20 : 10;
    const double p99 = millisecondsAt(times, 0.99);
    std::printf("  %-24s %7.2f %7.2f %7.2f %7.2f   %6d %6d   %3d%%  %s\n",
                qPrintable(kind.name),
                millisecondsAt(times, 0.5),
                p99,
                times.back(),
                millisecondsAt(processor, 0.99),
                examined[examined.size() / 2],
                examined.back(),
                static_cast<int>(100 * found / static_cast<int>(times.size())),
                p99 <= limit ? "" : "OVER");
    return p99 <= limit;
}

bool showPages(CustomerSearch& search, CustomerFile& file, const QList<QuestionKind>& kinds)
{
    std::vector<double> times;
    qsizetype most = 0;
    for (const QString& question : kinds.first().questions) {
        for (const SearchHit& hit : answerOf(search.search({ question, 3 })).hits) {
            QElapsedTimer timer;
            timer.start();
            most = std::max(most, answerOf(file.read(hit.customer)).records.size());
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(times.begin(), times.end());
    const double p99 = millisecondsAt(times, 0.99);
    std::printf("customer page: p50 %.2f ms, p99 %.2f ms (limit 16), up to %lld records %s\n",
                millisecondsAt(times, 0.5),
                p99,
                static_cast<long long>(most),
                p99 <= 16 ? "" : "OVER");
    return p99 <= 16;
}

}

int main(int argc, char** argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto customers = static_cast<std::uint32_t>(arguments.value(1, u"100000"_s).toUInt());
    const QTemporaryDir own;
    const QString folder = arguments.value(2, own.path());
    const council::Council council(
        { customers, 1, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch() });
    const DatabaseKey key = *DatabaseKey::fromBytes(QByteArray(DatabaseKey::Size, 'k'));
    const SystemClock clock;
    const CouncilRecords records(council);
    const auto kinds = questionKinds(council, records, QuestionsOfAKind);
    bool isMet = true;
    double seconds = 0;
    qint64 count = 0;
    {
        Store store({ folder }, clock);
        QElapsedTimer timer;
        timer.start();
        answerOf(store.open(key));
        std::printf("%u customers\nopen, new: %.0f ms\n", customers, secondsOf(timer) * 1e3);
        LinkBook links(store);
        RecordBook book(store, links);
        seconds = loadCouncil(book, council, count);
        if (count == 0)
            std::printf("  held already\n");
        else
            std::printf("first load: %lld records in %.1f s, %.0f records/s; peak memory %.0f MB\n",
                        static_cast<long long>(count),
                        seconds,
                        static_cast<double>(count) / seconds,
                        megabytes("VmHWM"));
    }
    std::printf("cache.db %.0f MB, journal.db %.0f MB\n",
                static_cast<double>(QFileInfo(folder + u"/cache.db"_s).size()) / 1e6,
                static_cast<double>(QFileInfo(folder + u"/journal.db"_s).size()) / 1e6);
    {
        Store store({ folder }, clock);
        QElapsedTimer timer;
        timer.start();
        answerOf(store.open(key));
        CustomerSearch search(store);
        CustomerFile file(store);
        answerOf(search.search({ u"smith"_s, 20 }));
        std::printf("open to the first answer: %.0f ms\n", secondsOf(timer) * 1e3);
        timer.start();
        answerOf(search.refreshWords());
        std::printf("words in use read in %.0f ms (in the background)\n", secondsOf(timer) * 1e3);
        std::printf(
            "search, ms                   p50     p99     max cpu p99   examined    max  found\n");
        for (const QuestionKind& kind : kinds)
            isMet = ask(search, kind) && isMet;
        isMet = showPages(search, file, kinds) && isMet;
        std::printf("memory with the store open: %.0f MB\n", megabytes("VmRSS"));
    }
    if (count == 0)
        return isMet ? 0 : 1;
    const double raw = rawLoadSeconds(folder + u"/cache.db"_s, folder, key, 3);
    std::printf("first load beside the bare C API (same rows, best of 3): %.1f s / %.1f s = %.2f\n",
                seconds,
                raw,
                seconds / raw);
    return isMet ? 0 : 1;
}
