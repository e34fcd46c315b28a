// Startup.cpp - from exec to the first usable paint, beside an empty Qt window in the same run.
#include "LoadCouncil.h"
#include "app/Guildhall.h"
#include "app/Screens.h"
#include "base/Receive.h"
#include "encryption/DatabaseKey.h"
#include "session/DemoSignIn.h"
#include "store/LinkBook.h"
#include "sync/ModelRule.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <time.h>
#include <vector>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 7;
constexpr double Limit = 400; ///< milliseconds to the first usable paint

/// Monotonic, the same in parent and child.
qint64 nanoseconds()
{
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
}

/// Calls `painted` once, after the first paint of a window.
class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget& window, std::function<void()> painted)
        : m_painted(std::move(painted))
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_painted)
            QTimer::singleShot(0, this, std::exchange(m_painted, nullptr));
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_painted;
};

void tell(qint64 begun)
{
    std::printf("%.1f %lld\n",
                double(nanoseconds() - begun) / 1e6,
                static_cast<long long>(residentKilobytes()));
    std::fflush(stdout);
    QCoreApplication::quit();
}

int emptyWindow(qint64 begun)
{
    QWidget window;
    window.resize(1440, 900);
    const FirstPaint paint(window, [begun] { tell(begun); });
    window.show();
    return QApplication::exec();
}

int guildhallWindow(qint64 begun, const QString& folder, const QString& keyFile)
{
    const SystemClock clock;
    Theme theme(*qApp);
    Language language;
    language.use(ScreenLanguage::English);
    Plan plan;
    plan.session = demoSession(DemoRoleInWindow, clock);
    plan.dataDir = folder;
    plan.keyFile = keyFile;
    Guildhall house(plan, clock);
    std::unique_ptr<Screens> screens;
    std::unique_ptr<FirstPaint> paint;
    receive(house.open(), qApp, [&](const Result<Opened>& opened) {
        if (!opened) {
            std::fprintf(stderr, "startup-bench: %s\n", qUtf8Printable(opened.error().detail));
            QCoreApplication::exit(1);
            return;
        }
        screens = std::make_unique<Screens>(house, theme, language);
        screens->window().resize(1440, 900);
        paint = std::make_unique<FirstPaint>(screens->window(), [begun] { tell(begun); });
        screens->window().show();
    });
    return QApplication::exec();
}

struct Round
{
    double milliseconds;
    double megabytes;
};

Round runChild(const QString& mode, const QString& folder, const QString& keyFile)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                { u"--child"_s, mode, QString::number(nanoseconds()), folder, keyFile });
    child.waitForFinished(60'000);
    const auto words = child.readAllStandardOutput().simplified().split(' ');
    return words.size() == 2 ? Round { words[0].toDouble(), words[1].toDouble() / 1024 } : Round {};
}

double medianOf(std::vector<Round> rounds)
{
    std::ranges::sort(rounds, {}, &Round::milliseconds);
    return rounds[rounds.size() / 2].milliseconds;
}

/// Nothing when the folder holds a council already.
void fill(unsigned customers, const QString& folder, const DatabaseKey& key)
{
    const SystemClock clock;
    Store store({ folder }, clock);
    answerOf(store.open(key));
    LinkBook links(store, modelRules()); // as the program, which would link all anew
    RecordBook book(store, links);
    const council::Council council(
        { customers, 1, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch() });
    fillWithCouncil(book, council);
}

void print(const char* name, std::vector<Round> rounds)
{
    std::ranges::sort(rounds, {}, &Round::milliseconds);
    std::printf("%-28s %8.1f ms median %8.1f ms most %8.1f MB\n",
                name,
                rounds[rounds.size() / 2].milliseconds,
                rounds.back().milliseconds,
                rounds.back().megabytes);
}

}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 6 && arguments.at(1) == u"--child"_s) {
        const auto begun = arguments.at(3).toLongLong();
        return arguments.at(2) == u"empty"_s
            ? emptyWindow(begun)
            : guildhallWindow(begun, arguments.at(4), arguments.at(5));
    }

    const auto customers = arguments.value(1, u"1000000"_s).toUInt();
    const QTemporaryDir own;
    const auto folder = arguments.value(
        2, qEnvironmentVariable("GUILDHALL_BENCH_STORE", own.filePath(u"store"_s)));
    QFile key(own.filePath(u"key"_s));
    if (!key.open(QIODevice::WriteOnly))
        return 1;
    // The key of store-bench.
    const QByteArray bytes(DatabaseKey::Size, 'k');
    key.write(bytes.toHex());
    key.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    key.close();
    fill(customers, folder, *DatabaseKey::fromBytes(bytes));

    std::vector<Round> empty;
    std::vector<Round> whole;
    for (int round = 0; round < Rounds; ++round) {
        empty.push_back(runChild(u"empty"_s, folder, key.fileName()));
        whole.push_back(runChild(u"guildhall"_s, folder, key.fileName()));
    }
    print("an empty Qt window", empty);
    print("Guildhall, usable", whole);
    const bool isMet = medianOf(whole) <= Limit;
    std::printf("limit %.0f ms at %u customers: %s\n", Limit, customers, isMet ? "met" : "OVER");
    return isMet ? 0 : 1;
}
