// MatchQuality.cpp - the reference council linked at several sizes and seeds: quality, calibration
// and speed, and what two naive rules would have found.
#include "Reading.h"
#include "Synthetic.h"
#include "linkage/Linker.h"
#include "office/Export.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <sys/resource.h>
#include <unordered_map>

using namespace guildhall;
using namespace guildhall::linkage;
using namespace Qt::StringLiterals;

namespace {

// A customer of the reference council is known by so many records on average.
constexpr double RecordsOfACustomer = 2;
constexpr std::array<std::uint64_t, 2> Seeds = { 31, 32 };

std::string contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

// Everybody with one key is one person; records without the key stand alone.
template <class Key>
std::vector<std::uint32_t> byRule(const PersonTable& table, Key key)
{
    std::unordered_map<std::uint64_t, std::uint32_t> first;
    std::vector<std::uint32_t> clusterOf(table.size());
    for (std::uint32_t record = 0; record < table.size(); ++record) {
        const std::uint64_t k = key(table.card(record));
        clusterOf[record] = k == 0 ? record : first.try_emplace(k, record).first->second;
    }
    return clusterOf;
}

std::uint64_t nameAndBirth(const Card& card)
{
    return card.birth == 0 || card.forename == 0 || card.surname == 0
        ? 0
        : combined(combined(card.forename, card.surname), card.birth);
}

void say(const char* what, const Quality& q)
{
    std::printf("  %-34s precision %.4f  recall %.4f  F1 %.4f  B-cubed %.4f  largest %zu\n",
                what,
                q.precision,
                q.recall,
                q.f1,
                q.bCubed,
                q.largest);
}

std::unordered_map<std::string, std::string> readTruth(std::string_view csv)
{
    std::unordered_map<std::string, std::string> personOf;
    size_t at = csv.find('\n') + 1;
    while (at < csv.size()) {
        const size_t end = std::min(csv.find('\n', at), csv.size());
        const std::string_view line = csv.substr(at, end - at);
        const size_t comma = line.find(',');
        const size_t next = std::min(line.find(',', comma + 1), line.size());
        personOf.emplace(line.substr(0, comma), line.substr(comma + 1, next - comma - 1));
        at = end + 1;
    }
    return personOf;
}

// Of the pairs said to be one person with such a probability, how many are?
void sayCalibration(const PersonTable& table, const LinkResult& result, std::string_view truth)
{
    const auto personOf = readTruth(truth);
    constexpr std::array Edges = { 0.1, 0.5, 0.9, 0.99, 0.999, 1.1 };
    std::array<double, Edges.size()> count {};
    std::array<double, Edges.size()> expected {};
    std::array<double, Edges.size()> right {};
    for (const Link& link : result.links) {
        const double p = link.score.probability();
        const auto above = std::upper_bound(Edges.begin(), Edges.end(), p);
        if (above == Edges.begin() || above == Edges.end())
            continue;
        const auto band = static_cast<size_t>(above - Edges.begin() - 1);
        count[band] += 1;
        expected[band] += p;
        right[band] += personOf.at(std::string(table.recordId(link.a)))
                == personOf.at(std::string(table.recordId(link.b)))
            ? 1
            : 0;
    }
    for (size_t band = 0; band + 1 < Edges.size(); ++band) {
        if (count[band] > 0)
            std::printf("    %.3f to %.3f: %8.0f pairs, said to be right %.4f, right %.4f\n",
                        Edges[band],
                        std::min(1.0, Edges[band + 1]),
                        count[band],
                        expected[band] / count[band],
                        right[band] / count[band]);
    }
}

// The program itself, CSV in to CSV out.
bool runProgram(const QString& in, const QString& out)
{
    const QString program
        = QCoreApplication::applicationDirPath() + QStringLiteral("/../../app/guildhall");
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, { u"match"_s, in, u"--output"_s, out });
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        std::fprintf(stderr,
                     "match-quality: %s failed\n%s",
                     qPrintable(program),
                     process.readAllStandardError().constData());
        return false;
    }
    rusage used {};
    getrusage(RUSAGE_CHILDREN, &used); // the most of any so far: the sizes go up
    std::printf("  guildhall match: %.1f s, %.0f MB\n",
                static_cast<double>(timer.elapsed()) / 1000,
                static_cast<double>(used.ru_maxrss) / 1024);
    return true;
}

// Sets of other makers than the reference back office.
void measureOthers(std::uint64_t seed)
{
    const auto measure = [seed](const char* what, const SyntheticSet& set) {
        const auto table = tableOf(set.records);
        const LinkResult result = linkTable(*table, {});
        std::printf("%s, %u records, seed %llu; threshold %.3f\n",
                    what,
                    table->size(),
                    static_cast<unsigned long long>(seed),
                    result.model.threshold);
        say("match", qualityOf(*table, result.clustering.clusterOf, set.truth));
        say("name and birth date", qualityOf(*table, byRule(*table, nameAndBirth), set.truth));
        sayCalibration(*table, result, set.truth);
    };
    measure("names and birth dates only", syntheticRegister(10'000, seed));
    measure("people of the past", syntheticBiography(50'000, seed));
    measure("another council", syntheticCouncil(100'000, seed));
}

bool measure(std::uint32_t records, std::uint64_t seed)
{
    const QTemporaryDir folder;
    const auto customers = static_cast<std::uint32_t>(records / RecordsOfACustomer);
    const auto today = QDateTime::fromString(u"2026-11-01T09:00:00Z"_s, Qt::ISODate);
    auto world = office::World::make({ { customers, seed, today.toMSecsSinceEpoch() }, {} });
    if (!world || !office::exportPersons(**world, folder.path())) {
        std::fprintf(stderr, "match-quality: the council could not be written\n");
        return false;
    }
    world->reset();
    const auto table = tableOf(contentOf(folder.filePath(u"all.csv"_s)));
    QElapsedTimer timer;
    timer.start();
    const LinkResult result = linkTable(*table, {});
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    const std::string truth = contentOf(folder.filePath(u"truth.csv"_s));
    std::printf(
        "%u records, seed %llu: linked in %.1f s; %.2f million pairs, %.2f million a second; "
        "threshold %.3f\n",
        table->size(),
        static_cast<unsigned long long>(seed),
        seconds,
        static_cast<double>(result.compared) / 1e6,
        static_cast<double>(result.compared) / 1e6 / std::max(0.001, seconds),
        result.model.threshold);
    if (!runProgram(folder.filePath(u"all.csv"_s), folder.filePath(u"out.csv"_s)))
        return false;
    say("match", qualityOf(*table, result.clustering.clusterOf, truth));
    say("name, birth date and postcode",
        qualityOf(*table,
                  byRule(*table,
                         [](const Card& card) {
                             const std::uint64_t key = nameAndBirth(card);
                             return key == 0 || card.postcode == 0 ? 0
                                                                   : combined(key, card.postcode);
                         }),
                  truth));
    say("name and birth date", qualityOf(*table, byRule(*table, nameAndBirth), truth));
    sayCalibration(*table, result, truth);
    return true;
}

}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    std::vector<std::uint32_t> sizes;
    for (const QString& argument : QCoreApplication::arguments().sliced(1))
        sizes.push_back(argument.toUInt());
    if (sizes.empty()) {
        sizes = { 10'000, 100'000, 1'000'000 };
        for (const std::uint64_t seed : Seeds)
            measureOthers(seed);
    }
    for (const std::uint32_t records : sizes) {
        if (records < 20) {
            std::fprintf(stderr, "match-quality: a number of records is 20 or more\n");
            return 1;
        }
        for (const std::uint64_t seed : Seeds) {
            if (!measure(records, seed))
                return 1;
        }
    }
    return 0;
}
