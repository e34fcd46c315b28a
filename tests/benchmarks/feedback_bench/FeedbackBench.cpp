// FeedbackBench.cpp - how long a supervisor waits: six years of contacts and answers, any choice of
// channel, period, team, service and reason, and any search.
#include "pages/SupervisorPage.h"
#include "reports/FeedbackBuilder.h"
#include "reports/RangeWords.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 Requests = 250'000;
constexpr qint64 SixYearsInSeconds = 6LL * 365 * 86'400;

class Council
{
public:
    FeedbackFile make(qint64 contacts, qint64 answers)
    {
        FeedbackBuilder builder;
        const auto first = QDateTime(QDate(2018, 4, 1), QTime(9, 0), Qt::UTC);
        for (qint64 i = 0; i < contacts; ++i) {
            Contact one;
            one.channel = pick(channels);
            one.opened = first.addSecs(qint64(m_dice() % quint64(SixYearsInSeconds)));
            one.team = pick(teams);
            one.service = pick(services);
            one.reason = u"Reason %1"_s.arg(m_dice() % 120);
            one.advisor = u"Advisor %1"_s.arg(m_dice() % 150);
            one.outcome = m_dice() % 4 == 0 ? u"passed_on"_s : u"resolved"_s;
            one.about = m_dice() % 6 == 0 ? u"R-%1"_s.arg(m_dice() % Requests) : QString();
            one.token = i < answers ? u"token%1"_s.arg(i) : QString();
            builder.add({ { SourceId(u"storm"_s), {}, {} }, QString::number(i), one });
        }
        for (qint64 i = 0; i < answers; ++i) {
            SurveyAnswer one;
            one.channel = pick(channels);
            one.receivedAt = first.addSecs(qint64(m_dice() % quint64(SixYearsInSeconds)));
            one.rating = pick(SatisfactionReport::ratings());
            one.digitalAwareness = pick(awareness);
            one.contactToken = m_dice() % 10 ? u"token%1"_s.arg(i) : QString();
            one.comment = comment();
            builder.add({ { SourceId(u"survey"_s), {}, {} }, QString::number(i), one });
        }
        for (quint64 i = 0; i < Requests; ++i) {
            ServiceRequest one;
            one.reference = u"R-%1"_s.arg(i);
            one.service = pick(services);
            one.title = u"Repair"_s;
            one.opened = first.addSecs(qint64(m_dice() % quint64(SixYearsInSeconds)));
            one.due = one.opened.addDays(20);
            one.state = m_dice() % 10 ? ItemState::Closed : ItemState::Live;
            one.closed = one.state == ItemState::Closed ? one.opened.addDays(30) : QDateTime();
            one.events = { { one.opened.addDays(3), u"Booked"_s } };
            builder.add({ { SourceId(u"orchard"_s), {}, {} }, one.reference, one });
        }
        QElapsedTimer took;
        took.start();
        auto made = builder.finish();
        std::printf("joined and indexed in %lld ms\n", static_cast<long long>(took.elapsed()));
        return made;
    }

    /// Every filter half of the time.
    FeedbackFilter filter()
    {
        FeedbackFilter filter;
        const QDate from(2018 + int(m_dice() % 6), 1 + int(m_dice() % 12), 1);
        filter.range = { from, from.addMonths(1 + int(m_dice() % 36)).addDays(-1) };
        if (m_dice() % 8 == 0)
            filter.range = { QDate(2018, 4, 1), QDate(2024, 3, 31) };
        if (m_dice() % 2)
            filter.channel = pick(channels);
        if (m_dice() % 2)
            filter.team = pick(teams);
        if (m_dice() % 2)
            filter.service = pick(services);
        if (m_dice() % 4 == 0)
            filter.reason = u"Reason %1"_s.arg(m_dice() % 120);
        return filter;
    }
    QString word() { return u"%1%2"_s.arg(pick(stems)).arg(m_dice() % 400); }

private:
    QString pick(const QStringList& from)
    {
        return from.at(qsizetype(m_dice() % quint64(from.size())));
    }
    QString comment()
    {
        if (m_dice() % 5 < 2)
            return {};
        QStringList said;
        for (quint64 words = 4 + m_dice() % 25; words > 0; --words)
            said.append(word());
        return said.join(u' ');
    }

    const QStringList channels { u"telephone"_s, u"email"_s, u"face_to_face"_s, u"web_chat"_s };
    const QStringList teams { u"Housing"_s, u"Revenues"_s, u"Waste"_s, u"General"_s };
    const QStringList services { u"Repairs"_s, u"Council Tax"_s, u"Bins"_s, u"Parking"_s };
    const QStringList awareness { u"aware"_s, u"could_not_find"_s, u"not_aware"_s };
    const QStringList stems { u"repair"_s, u"wait"_s, u"bin"_s, u"tax"_s, u"call"_s, u"damp"_s };
    std::mt19937_64 m_dice { 7 };
};

class Timing
{
public:
    template <class Work>
    void measure(Work work)
    {
        QElapsedTimer took;
        took.start();
        work();
        m_microseconds.append(took.nsecsElapsed() / 1000);
    }
    void print(const char* what)
    {
        std::ranges::sort(m_microseconds);
        std::printf("%-44s median %7.2f ms   worst %7.2f ms   (%lld)\n",
                    what,
                    double(m_microseconds.at(m_microseconds.size() / 2)) / 1000,
                    double(m_microseconds.last()) / 1000,
                    static_cast<long long>(m_microseconds.size()));
    }

private:
    QList<qint64> m_microseconds;
};

}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto asked = QCoreApplication::arguments();
    const qint64 contacts = asked.value(1, u"1500000"_s).toLongLong();
    const qint64 answers = std::min(contacts, asked.value(2, u"100000"_s).toLongLong());
    Council council;
    const auto feedback = council.make(contacts, answers);
    std::printf("%lld contacts, %lld answers\n",
                static_cast<long long>(feedback->contactCount()),
                static_cast<long long>(feedback->answerCount()));

    constexpr int Rounds = 100;
    qint64 counted = 0; // so that no work can be left out
    Timing satisfaction;
    Timing groups;
    Timing calls;
    Timing themes;
    Timing search;
    Timing causes;
    Timing screen;
    Timing stall;
    const QList<FeedbackBy> by(AllFeedbackBy.begin(), AllFeedbackBy.end());
    const auto now = QDateTime(QDate(2024, 4, 1), QTime(9, 0), Qt::UTC);
    const SystemClock clock;
    SupervisorPage page(clock, SupervisorPage::Advisors::Shown);
    page.show(feedback);
    while (!page.isSettled())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (int round = 0; round < Rounds; ++round) {
        const auto filter = council.filter();
        satisfaction.measure([&] { counted += feedback->satisfaction(filter).channels.size(); });
        groups.measure(
            [&] { counted += feedback->satisfactionBy(FeedbackBy::Reason, filter).size(); });
        calls.measure([&] { counted += feedback->calls().figures(filter).all.answered; });
        causes.measure([&] {
            counted += feedback->calls().causes(filter).size();
            counted += feedback->calls().preventable(filter, now.toMSecsSinceEpoch(), 50).size();
        });
        themes.measure([&] { counted += feedback->themes(filter, 12).size(); });
        const auto words = round % 3 == 0 ? council.word().left(3)
            : round % 3 == 1              ? council.word()
                                          : council.word() + u' ' + council.word().left(4);
        search.measure([&] {
            counted += feedback->comments(words, filter, 200).size();
            counted += feedback->commentCount(words, filter);
        });
        screen.measure([&] {
            counted += SupervisorFigures::counted(
                           *feedback,
                           { filter, justBefore(filter.range), FeedbackBy::Team, by, now, {} },
                           QLocale::c())
                           .groups.size();
        });
        stall.measure([&] { page.choose(filter); });
        while (!page.isSettled())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    satisfaction.print("satisfaction by channel and month");
    groups.print("satisfaction by reason");
    calls.print("contacts by service, reason and channel");
    causes.print("causes of repeat contact, what would prevent it");
    themes.print("themes of comments");
    search.print("search of comments, with their number");
    screen.print("all screens at once, with an earlier period");
    stall.print("what of it the window waits for");
    return counted > 0 ? 0 : 1;
}
