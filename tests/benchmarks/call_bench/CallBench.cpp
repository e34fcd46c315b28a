// CallBench.cpp - from ring to view, from key to screen, and a long timeline scrolled end to end,
// beside what the same machine needs for nothing.
#include "LoadCouncil.h"
#include "app/Guildhall.h"
#include "app/Screens.h"
#include "app/commands/Await.h"
#include "encryption/DatabaseKey.h"
#include "pages/TimelineFilter.h"
#include "session/DemoSignIn.h"
#include "store/LinkBook.h"
#include "sync/ModelRule.h"
#include "ui/common/RowList.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <vector>

using namespace guildhall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Calls = 200;
constexpr int Keys = 400;
constexpr int Events = 5000;

class Times
{
public:
    explicit Times(const char* name, double limit)
        : m_name(name)
        , m_limit(limit)
    {
    }
    void begin() { m_timer.start(); }
    void end() { m_all.push_back(double(m_timer.nsecsElapsed()) / 1e6); }

    /// False when the 99th of a hundred is over the limit; a limit of 0 is a control.
    bool print()
    {
        if (m_all.empty()) {
            std::printf("%-34s nothing measured\n", m_name);
            return false;
        }
        std::ranges::sort(m_all);
        const double p99 = m_all[m_all.size() * 99 / 100];
        std::printf("%-34s %4zu  p50 %7.2f ms  p99 %7.2f ms  most %7.2f ms%s\n",
                    m_name,
                    m_all.size(),
                    m_all[m_all.size() / 2],
                    p99,
                    m_all.back(),
                    m_limit == 0         ? "  (control)"
                        : p99 <= m_limit ? ""
                                         : "  OVER");
        return m_limit == 0 || p99 <= m_limit;
    }

private:
    const char* m_name;
    double m_limit;
    std::vector<double> m_all;
    QElapsedTimer m_timer;
};

void draw(QWidget& widget)
{
    static QImage canvas;
    if (canvas.size() != widget.size())
        canvas = QImage(widget.size(), QImage::Format_ARGB32_Premultiplied);
    widget.render(&canvas);
}

/// Lets things happen until `signal` was sent and `ready` is true, or ten seconds have passed.
template <class Sender, class Signal, class Ready>
bool until(Sender& sender, Signal signal, Ready ready)
{
    if (ready())
        return true;
    QEventLoop loop;
    QObject::connect(&sender, signal, &loop, [&] {
        if (ready())
            loop.quit();
    });
    QTimer::singleShot(10s, &loop, &QEventLoop::quit);
    loop.exec();
    return ready();
}

std::vector<QString> numbersOf(const council::Council& council)
{
    std::vector<QString> numbers;
    const auto all = council.options().customers;
    for (std::uint32_t i = 0; numbers.size() < Calls && i < 20U * Calls; ++i) {
        const auto customer = std::uint32_t((i * 7919ULL + 13) % all);
        const std::string mobile = council.person(customer).mobile;
        if (!mobile.empty())
            numbers.push_back(QString::fromStdString(mobile));
    }
    return numbers;
}

/// Every call is answered at once and finished, so that the next one finds a free desk.
void popCalls(Screens& screens, const council::Council& council, Times& pop, Times& doubtful)
{
    MainWindow& window = screens.window();
    CustomerPage& page = window.pages().customer;
    CallsPage& calls = *window.pages().calls;
    ContactDesk& desk = *window.pages().contact;
    int number = 0;
    for (const QString& from : numbersOf(council)) {
        CallEvent call;
        call.callId = QString::number(++number);
        call.from = from;
        RingingCall told;
        bool found = false;
        QObject listener;
        QObject::connect(&calls, &CallsPage::found, &listener, [&](const RingingCall& known) {
            told = known;
            found = true;
        });
        page.close();
        pop.begin();
        doubtful.begin();
        screens.pop(call);
        until(calls, &CallsPage::found, [&found] { return found; });
        if (told.sureOne().isEmpty()) {
            draw(window);
            doubtful.end();
        } else {
            until(page, &CustomerPage::changed, [&page] {
                return page.state() == CustomerPage::State::Shown;
            });
            draw(window);
            pop.end();
        }
        calls.takeOff(call.callId);
        desk.addReason({ u"general"_s, u"opening_hours"_s, {}, false });
        desk.setOutcome(ContactOutcome::Resolved);
        const auto posted = desk.finish(SurveyOffer::NotOffered);
        until(desk, &ContactDesk::changed, [&desk] { return !desk.isRunning(); });
    }
}

void pressKeys(MainWindow& window, Times& tabs, Times& keys)
{
    for (int i = 0; i < Keys; ++i) {
        tabs.begin();
        QTest::keyClick(&window, Qt::Key(Qt::Key_1 + i % 6), Qt::AltModifier);
        draw(window);
        tabs.end();
    }
    ContactFact letter;
    letter.channel = ContactChannel::Letter;
    window.pages().contact->begin(letter);
    auto* note = window.findChild<QPlainTextEdit*>(u"contactNote"_s);
    for (int i = 0; i < Keys; ++i) {
        keys.begin();
        QTest::keyClick(note, i % 7 == 6 ? ' ' : char('a' + i % 26));
        draw(*note);
        keys.end();
    }
}

void scrollTimeline(const Clock& clock, Times& frames, Times& sieve)
{
    const SourceNames names;
    TimelineModel model(clock, names);
    QList<TimelineEvent> events;
    for (int i = 0; i < Events; ++i) {
        TimelineEvent event;
        event.id = QString::number(i);
        event.at = clock.now().addSecs(-3600 * (i + 1));
        event.subject = i % 3 == 0 ? u"email"_s : u"telephone"_s;
        event.text = u"Asked about repair %1"_s.arg(i);
        event.detail = u"K. Shaw"_s;
        event.mask = OpenMask;
        events.append(event);
    }
    model.show(events);
    TimelineFilter filter(model);
    RowList list(RowDelegate::Dates::Column);
    list.setModel(&filter);
    list.resize(800, 600);
    list.show();
    QScrollBar* bar = list.verticalScrollBar();
    for (int step = 0; step <= 1000; ++step) {
        frames.begin();
        bar->setValue(int(qint64(bar->maximum()) * step / 1000));
        draw(*list.viewport());
        frames.end();
    }
    for (int i = 0; i < 100; ++i) {
        sieve.begin();
        filter.setWords(QString::number(i));
        draw(*list.viewport());
        sieve.end();
    }
}

}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto customers = arguments.value(1, u"1000000"_s).toUInt();
    const QTemporaryDir own;
    Plan plan;
    plan.dataDir = arguments.value(
        2, qEnvironmentVariable("GUILDHALL_BENCH_STORE", own.filePath(u"store"_s)));
    plan.keyFile = own.filePath(u"key"_s);
    const QByteArray bytes(DatabaseKey::Size, 'k'); // the key of store-bench
    QFile key(plan.keyFile);
    if (!key.open(QIODevice::WriteOnly))
        return 1;
    key.write(bytes.toHex());
    key.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    key.close();
    const SystemClock clock;
    const council::Council council(
        { customers, 1, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch() });
    {
        Store store({ plan.dataDir }, clock);
        answerOf(store.open(*DatabaseKey::fromBytes(bytes)));
        LinkBook links(store, modelRules()); // as the program, which would link all anew
        RecordBook book(store, links);
        fillWithCouncil(book, council);
    }
    plan.session = demoSession(DemoRoleInWindow, clock);
    Theme theme(application);
    Language language;
    Guildhall house(plan, clock);
    if (!await(house.open()))
        return 1;
    Screens screens(house, theme, language);
    screens.window().resize(1440, 900);
    screens.window().show();
    draw(screens.window());

    Times control("an empty window, drawn", 0);
    QWidget nothing;
    nothing.resize(1440, 900);
    for (int i = 0; i < 400; ++i) {
        control.begin();
        draw(nothing);
        control.end();
    }
    Times pop("ring to the customer's view", 100);
    Times doubtful("ring to the list of maybes", 100);
    Times tabs("tab switch", 16);
    Times keys("key in the note", 16);
    Times frames("frame of a timeline of 5,000", 16);
    Times sieve("key in the timeline's search", 16);
    // What is read once after the start is startup-bench's matter.
    QEventLoop settling;
    QTimer::singleShot(3s, &settling, &QEventLoop::quit);
    settling.exec();
    // The letter of an earlier run in the same folder comes back.
    if (ContactDesk* desk = screens.window().pages().contact; desk->isRunning())
        desk->putAside();
    popCalls(screens, council, pop, doubtful);
    pressKeys(screens.window(), tabs, keys);
    scrollTimeline(clock, frames, sieve);
    std::printf("%u customers\n", customers);
    bool met = control.print();
    for (Times* times : { &pop, &tabs, &keys, &frames, &sieve })
        met = times->print() && met;
    doubtful.print();
    return met ? 0 : 1;
}
