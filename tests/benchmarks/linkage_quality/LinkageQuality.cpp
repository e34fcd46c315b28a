// LinkageQuality.cpp - links the invented council in a store as the program does, and counts
// against the truth.
#include "HardCases.h"
#include "LoadCouncil.h"
#include "Truth.h"
#include "domain/text/Fold.h"
#include "encryption/DatabaseKey.h"
#include "store/CustomerFile.h"
#include "store/Database.h"
#include "store/LinkBook.h"
#include "store/LinkQueue.h"
#include "store/Linking.h"
#include "store/PageRows.h"
#include "store/PageWriter.h"
#include "store/RecordBook.h"
#include "store/Store.h"
#include "store/StoreWriter.h"
#include "sync/ModelRule.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>
#include <numeric>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype RecordsInPage = 2000;
constexpr std::size_t Changed = 1000;
constexpr int Rounds = 5;

RecordPage pageOf(const SourceId& source, QList<SourceRecord> records)
{
    return { source, u"people"_s,         QDateTime::currentDateTimeUtc(), std::move(records),
             "1",    RecordPage::More::No };
}

SourceRecord sourceRecord(const KnownRecord& known)
{
    return { RecordKind::Person, known.name.key, {}, false, known.person };
}

void load(RecordBook& book, const Truth& truth)
{
    answerOf(book.beginFirstLoad());
    std::map<QString, QList<SourceRecord>> waiting;
    const auto flush = [&book](const QString& source, QList<SourceRecord>& records) {
        answerOf(book.apply(pageOf(SourceId(source), std::exchange(records, {}))));
    };
    for (const KnownRecord& known : truth.records()) {
        QList<SourceRecord>& records = waiting[known.name.source.text()];
        records.append(sourceRecord(known));
        if (records.size() >= RecordsInPage)
            flush(known.name.source.text(), records);
    }
    for (auto& [source, records] : waiting)
        flush(source, records);
}

/// Which customer each record is held under, by place.
std::vector<quint32> clusters(Store& store, const Truth& truth)
{
    std::vector<quint32> clusterOf(truth.records().size(), UINT32_MAX);
    std::map<CustomerId, quint32> numbers;
    CustomerFile file(store);
    qint64 after = 0;
    do {
        after = answerOf(file.eachPerson(after, [&](const HeldRecord& held, CustomerId customer) {
            const quint32 place = truth.placeOf({ held.from.source, held.key });
            if (place == UINT32_MAX)
                return;
            clusterOf[place]
                = numbers.emplace(customer, static_cast<quint32>(numbers.size())).first->second;
        }));
    } while (after != 0);
    return clusterOf;
}

void print(const char* what, const PairFigures& figures)
{
    std::printf("%-46s %9lld pairs joined, %7lld wrong: %7.3f in 1,000; recall %.4f\n",
                what,
                static_cast<long long>(figures.joined),
                static_cast<long long>(figures.joined - figures.right),
                figures.wrongInThousand(),
                figures.recall());
}

QByteArray nameKey(const PersonRecord& person)
{
    const QString forename = folded(person.forename);
    const QString surname = folded(person.surname);
    if (forename.isEmpty() || surname.isEmpty() || !person.dateOfBirth.isValid())
        return {};
    return (forename + u'|' + surname + u'|' + person.dateOfBirth.toString(Qt::ISODate)).toUtf8();
}

void printNaive(const Truth& truth)
{
    print("naive: name, birth date and postcode",
          truth.figures(truth.byKey([](const PersonRecord& person) {
              const QByteArray name = nameKey(person);
              const QString postcode = person.addresses.value(0).postcode.toUpper().remove(u' ');
              return name.isEmpty() || postcode.isEmpty() ? QByteArray() : name + postcode.toUtf8();
          })));
    print("naive: name and birth date", truth.figures(truth.byKey(&nameKey)));
}

void printCases(const char* what, const std::vector<HardCase>& cases)
{
    std::printf("%s\n", what);
    for (const HardCase& one : cases) {
        if (one.all == 0)
            std::printf("  %-38s %8lld\n", one.name.c_str(), static_cast<long long>(one.wrong));
        else
            std::printf("  %-38s %8lld of %9lld (%.3f%%)\n",
                        one.name.c_str(),
                        static_cast<long long>(one.wrong),
                        static_cast<long long>(one.all),
                        100.0 * static_cast<double>(one.wrong) / static_cast<double>(one.all));
    }
}

void printSharing(const std::map<QString, Truth::Sharing>& sharings)
{
    std::printf("by what two records share:            one person    not found   two persons\n");
    for (const auto& [kinds, sharing] : sharings) {
        std::printf("  %-44s %9lld %10lld %10lld\n",
                    kinds.isEmpty() ? "none of these" : qPrintable(kinds),
                    static_cast<long long>(sharing.all),
                    static_cast<long long>(sharing.apart),
                    static_cast<long long>(sharing.wrong));
    }
}

/// Every question answered by who knows the truth, as decisions on the clusters: right ones join.
std::vector<quint32>
answered(std::vector<quint32> clusterOf, const Truth& truth, const QList<LinkQuestion>& questions)
{
    std::vector<quint32> lead(*std::max_element(clusterOf.begin(), clusterOf.end()) + 1);
    std::iota(lead.begin(), lead.end(), 0U);
    const auto of = [&lead](quint32 at) {
        while (lead[at] != at)
            at = lead[at] = lead[lead[at]];
        return at;
    };
    qint64 yes = 0;
    for (const LinkQuestion& question : questions) {
        const quint32 one = truth.placeOf(question.left);
        const quint32 other = truth.placeOf(question.right);
        if (truth.records()[one].customer != truth.records()[other].customer)
            continue;
        ++yes;
        lead[of(clusterOf[one])] = of(clusterOf[other]);
    }
    for (quint32& cluster : clusterOf)
        cluster = of(cluster);
    std::printf(
        "review queue: %lld questions, one for %.1f records; %.1f%% of them are one person\n",
        static_cast<long long>(questions.size()),
        static_cast<double>(truth.records().size())
            / static_cast<double>(std::max<qsizetype>(1, questions.size())),
        100.0 * static_cast<double>(yes)
            / static_cast<double>(std::max<qsizetype>(1, questions.size())));
    return clusterOf;
}

/// Of what the program says of pairs, how much is true.
void printCalibration(const Truth& truth, const QList<LinkQuestion>& questions)
{
    constexpr std::array Bounds { 0.5, 0.7, 0.9, 0.95, 0.99, 0.999, 1.01 };
    for (std::size_t at = 0; at + 1 < Bounds.size(); ++at) {
        qint64 count = 0;
        qint64 yes = 0;
        for (const LinkQuestion& question : questions) {
            if (question.probability < Bounds[at] || question.probability >= Bounds[at + 1])
                continue;
            ++count;
            yes += truth.records()[truth.placeOf(question.left)].customer
                    == truth.records()[truth.placeOf(question.right)].customer
                ? 1
                : 0;
        }
        if (count > 0)
            std::printf("  asked at %.3f to %.3f: %6lld, true %5.1f%%\n",
                        Bounds[at],
                        std::min(1.0, Bounds[at + 1]),
                        static_cast<long long>(count),
                        100.0 * static_cast<double>(yes) / static_cast<double>(count));
    }
}

/// Of a round: evenly from all records of these sources, each with another phone. Relinked page by
/// page, as they come.
void printRelink(Store& store,
                 LinkBook& links,
                 const std::vector<const KnownRecord*>& records,
                 int round)
{
    const std::size_t step = records.size() / Changed;
    if (step == 0)
        return;
    std::map<QString, QList<SourceRecord>> pages;
    for (std::size_t at = 0; at < Changed; ++at) {
        KnownRecord known
            = *records[(at * step + static_cast<std::size_t>(round)) % records.size()];
        known.person.phones.append(
            u"0772%1"_s.arg(at * 10 + static_cast<std::size_t>(round), 7, 10, QChar(u'0')));
        pages[known.name.source.text()].append(sourceRecord(known));
    }
    double written = 0;
    double linked = 0;
    for (auto& [source, changed] : pages) {
        PageRows page(pageOf(SourceId(source), std::move(changed)));
        answerOf(store.write<Done>([&](StoreWriter& writer) -> Outcome {
            QElapsedTimer timer;
            timer.start();
            const auto rule = links.rules()->inForce(writer.journal());
            const auto done = writer.inCache([&](Database& cache, Changes& changes) -> Outcome {
                PageWriter(cache, *rule, page).write(changes);
                return Done {};
            });
            written += secondsOf(timer);
            timer.restart();
            const auto relinked = links.linking()->atOnce(writer);
            linked += secondsOf(timer);
            return done ? relinked : done;
        }));
    }
    std::printf("%zu changed records in %zu page(s): written in %.0f ms, relinked in %.0f ms"
                " (300 wanted)\n",
                Changed,
                pages.size(),
                written * 1e3,
                linked * 1e3);
}

/// Pages of every source, and a page of the source that has most records.
void printRelink(Store& store, LinkBook& links, const Truth& truth)
{
    std::map<QString, std::vector<const KnownRecord*>> bySource;
    std::vector<const KnownRecord*> all;
    for (const KnownRecord& known : truth.records()) {
        bySource[known.name.source.text()].push_back(&known);
        all.push_back(&known);
    }
    const auto most = std::max_element(
        bySource.begin(), bySource.end(), [](const auto& one, const auto& other) {
            return one.second.size() < other.second.size();
        });
    for (int round = 0; round < Rounds; ++round)
        printRelink(store, links, all, round);
    for (int round = Rounds; round < 2 * Rounds; ++round)
        printRelink(store, links, most->second, round);
}

}

int main(int argc, char** argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto customers = static_cast<std::uint32_t>(arguments.value(1, u"10000"_s).toUInt());
    const auto seed = static_cast<std::uint64_t>(arguments.value(2, u"1"_s).toULongLong());
    const QTemporaryDir own;
    const council::Council council(
        { customers,
          seed,
          QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch() });
    const Truth truth(council);
    std::printf("%u customers of seed %llu: %zu records\n",
                customers,
                static_cast<unsigned long long>(seed),
                truth.records().size());
    const SystemClock clock;
    Store store({ arguments.value(3, own.path()) }, clock);
    answerOf(store.open(*DatabaseKey::fromBytes(QByteArray(DatabaseKey::Size, 'k'))));
    LinkBook links(store, modelRules());
    RecordBook book(store, links);
    QElapsedTimer timer;
    timer.start();
    load(book, truth);
    const double laidDown = secondsOf(timer);
    answerOf(book.finishFirstLoad());
    std::printf("rows %.1f s, learned and linked %.1f s\n", laidDown, secondsOf(timer) - laidDown);

    printNaive(truth);
    const std::vector<quint32> clusterOf = clusters(store, truth);
    const PairFigures automatic = truth.figures(clusterOf);
    print("by itself", automatic);
    printCases("two persons who are taken for one:", personsTakenForOne(council, truth, clusterOf));
    printCases("pairs of records of one person that are not found:",
               recordsNotFound(truth, clusterOf));
    printSharing(truth.bySharing(clusterOf));
    LinkQueue queue(store, links);
    const QList<LinkQuestion> questions
        = answerOf(queue.open(std::numeric_limits<int>::max())).questions;
    const std::vector<quint32> reviewed = answered(clusterOf, truth, questions);
    print("with the queue answered rightly", truth.figures(reviewed));
    std::printf("ceiling: %lld of %lld true pairs (%.2f%%) share no identifying value\n",
                static_cast<long long>(truth.outOfReach()),
                static_cast<long long>(automatic.all),
                100.0 * static_cast<double>(truth.outOfReach())
                    / static_cast<double>(automatic.all));
    printCalibration(truth, questions);
    printRelink(store, links, truth);
    const bool isMet = automatic.wrongInThousand() <= 1 && automatic.recall() >= 0.8
        && truth.figures(reviewed).recall() >= 0.9;
    std::printf("%s\n", isMet ? "within the limits" : "OVER the limits");
    return isMet ? 0 : 1;
}
