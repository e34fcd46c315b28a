// ReasonsBench.cpp - "probably calling about" held against the reference council's contacts, whose
// real reasons are known, beside two rules that anybody could think of.
#include "Learning.h"
#include "Snapshot.h"

#include <QTextStream>
#include <QTimeZone>

#include <algorithm>
#include <functional>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

using council::Feed;
using council::Moment;

/// One call and what could be known when it rang. An empty truth: nothing that was live then.
struct Call
{
    CustomerView view;
    QDateTime now;
    QString queue;
    QString truth;
    bool reports = false; ///< it made a new item
};

struct Candidate
{
    QString reference;
    QDateTime opened, due;
};

QList<Candidate> candidatesOf(const CustomerView& view)
{
    QList<Candidate> all;
    for (const auto& one : view.requests)
        all.append({ one.item.reference, one.item.opened, one.item.due });
    for (const auto& one : view.complaints)
        all.append({ one.item.reference, one.item.opened, one.item.due });
    for (const auto& one : view.accounts)
        all.append({ one.item.reference, one.item.opened, one.item.opened });
    return all;
}

void eachCall(std::uint32_t customers,
              std::uint64_t seed,
              const std::function<void(const Call&)>& take)
{
    const Moment today
        = QDateTime(QDate(2026, 11, 20), QTime(14, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    const council::Council made({ std::max(10U, customers), seed, today });
    const council::Sheets sheets(made);
    const council::Items items(made, sheets);
    for (std::uint32_t customer = 0; customer < made.options().customers; ++customer) {
        for (std::uint32_t i = 0; i < items.count(Feed::Contacts, customer); ++i) {
            const council::Contact contact = items.contact(customer, i);
            Call call { snapshotOf(items, customer, contact.started),
                        momentOf(contact.started),
                        QString::fromUtf8(contact.queue.data(), qsizetype(contact.queue.size())),
                        {},
                        contact.reason.about && !contact.reason.chases };
            const auto& about = contact.reason.about;
            const QString truth = about ? referenceOf(about->feed, about->ordinal) : QString();
            const QList<Candidate> all = candidatesOf(call.view);
            if (std::ranges::find(all, truth, &Candidate::reference) != all.end())
                call.truth = truth;
            take(call);
        }
    }
}

QStringList namesOf(const QList<Candidate>& ranked)
{
    QStringList names;
    for (const Candidate& one : ranked)
        names.append(one.reference);
    return names;
}

QStringList newestFirst(QList<Candidate> all)
{
    std::ranges::stable_sort(all, std::greater(), &Candidate::opened);
    return namesOf(all);
}

QStringList mostOverdueFirst(QList<Candidate> all)
{
    std::ranges::stable_sort(all, [](const Candidate& a, const Candidate& b) {
        if (a.due.isValid() != b.due.isValid())
            return a.due.isValid();
        return a.due < b.due;
    });
    return namesOf(all);
}

/// "Something new" has no reference.
QStringList ours(const Call& call, const QString& queue)
{
    QStringList names;
    for (const ProbableReason& one : probableReasons(call.view, call.now, queue))
        names.append(one.reference);
    return names;
}

struct Hits
{
    int of = 0, first = 0, three = 0;

    void count(const QStringList& ranked, const QString& truth)
    {
        const qsizetype at = ranked.indexOf(truth);
        ++of;
        first += at == 0 ? 1 : 0;
        three += at >= 0 && at < 3 ? 1 : 0;
    }

    [[nodiscard]] QString words() const
    {
        const auto share = [this](int part) {
            return (QString::number(100.0 * part / std::max(1, of), 'f', 1) + u'%')
                .rightJustified(6);
        };
        return u"at 1 "_s + share(first) + u", at 3 "_s + share(three);
    }
};

struct Score
{
    const char* name;
    Hits all; ///< calls, whatever they were about
    Hits live; ///< about something that was live; "something new" is left out of the ranking
    Hits choice; ///< the same where there was more than one to choose from

    void count(QStringList ranked, const QString& truth)
    {
        all.count(ranked, truth);
        if (truth.isEmpty())
            return;
        ranked.removeAll(QString());
        live.count(ranked, truth);
        if (ranked.size() > 1)
            choice.count(ranked, truth);
    }
};

void measure(std::uint32_t customers, const QList<std::uint64_t>& seeds)
{
    QTextStream out(stdout);
    Score without { "this ranking", {}, {}, {} }, with { "with the line rung", {}, {}, {} },
        newest { "newest live item", {}, {}, {} }, overdue { "most overdue", {}, {}, {} };
    int contacts = 0, nothing = 0, reports = 0, saidNew = 0, rightlyNew = 0;
    for (const std::uint64_t seed : seeds) {
        eachCall(customers, seed, [&](const Call& call) {
            ++contacts;
            nothing += call.truth.isEmpty() ? 1 : 0;
            reports += call.truth.isEmpty() && call.reports ? 1 : 0;
            const QList<Candidate> all = candidatesOf(call.view);
            const QStringList mine = ours(call, {});
            if (mine.first().isEmpty() && !all.isEmpty()) {
                ++saidNew;
                rightlyNew += call.truth.isEmpty() ? 1 : 0;
            }
            without.count(mine, call.truth);
            with.count(ours(call, call.queue), call.truth);
            newest.count(newestFirst(all), call.truth);
            overdue.count(mostOverdueFirst(all), call.truth);
        });
    }
    out << contacts << " calls; " << nothing << " about nothing that was live ("
        << QString::number(100.0 * nothing / std::max(1, contacts), 'f', 1) << "%; " << reports
        << " of them report something new), " << without.live.of << " about a live matter, "
        << without.choice.of << " of these with more than one to choose from\n";
    for (const Score& score : { without, with, newest, overdue })
        out << QString::fromLatin1(score.name).leftJustified(19)
            << " all calls: " << score.all.words()
            << " | about a live matter: " << score.live.words()
            << " | with a choice: " << score.choice.words() << '\n';
    out << "said \"something new\" although something was live " << saidNew << " times, rightly "
        << rightlyNew << " times\n";
}

void teach(std::uint32_t customers, const QList<std::uint64_t>& seeds)
{
    QTextStream out(stdout);
    QList<KnownCall> known;
    for (const std::uint64_t seed : seeds) {
        eachCall(customers, seed, [&known](const Call& call) {
            // With and without the line that was rung, as both happen.
            const QString queue = known.size() % 2 == 0 ? call.queue : QString();
            KnownCall one;
            for (const ProbableReason& reason : probableReasons(call.view, call.now, queue)) {
                if (reason.reference == call.truth)
                    one.truth = one.choices.size();
                QList<Evidence::Kind> kinds;
                for (const Evidence& evidence : reason.evidence)
                    kinds.append(evidence.kind);
                one.choices.append(kinds);
            }
            known.append(one);
        });
    }
    const QMap<int, double> weights = learn(known);
    for (auto it = weights.cbegin(); it != weights.cend(); ++it)
        out << it.key() << ' ' << QString::number(it.value(), 'f', 2) << " now "
            << weightOf(Evidence::Kind(it.key())) << '\n';
}

}

int main(int argc, char** argv)
{
    QStringList words;
    for (int at = 1; at < argc; ++at)
        words.append(QString::fromLocal8Bit(argv[at]));
    const bool learning = words.removeAll(u"--learn"_s) > 0;
    const auto customers = words.isEmpty() ? 20'000U : words.takeFirst().toUInt();
    QList<std::uint64_t> seeds;
    for (const QString& word : std::as_const(words))
        seeds.append(word.toULongLong());
    if (learning)
        teach(customers,
              seeds.isEmpty() ? QList<std::uint64_t> { 101, 102, 103, 104, 105, 106 } : seeds);
    else
        measure(customers, seeds.isEmpty() ? QList<std::uint64_t> { 1, 2, 3 } : seeds);
    return 0;
}
