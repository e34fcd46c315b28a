// TestLinkingAtSize.cpp - the decision does not drift with size, and two naive rules stand beside
// it.
#include "Reading.h"
#include "Synthetic.h"
#include "linkage/Linker.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>

using namespace guildhall;
using namespace guildhall::linkage;

namespace {

// Everybody with one key is one person; records without the key stand alone.
template <class Key>
std::vector<std::uint32_t> byRule(const PersonTable& table, Key key)
{
    std::map<std::uint64_t, std::uint32_t> first;
    std::vector<std::uint32_t> clusterOf(table.size());
    for (std::uint32_t record = 0; record < table.size(); ++record) {
        const std::uint64_t k = key(table.card(record));
        clusterOf[record] = k == 0 ? record : first.try_emplace(k, record).first->second;
    }
    return clusterOf;
}

void say(const char* what, const Quality& q)
{
    qInfo("%-28s precision %.4f recall %.4f F1 %.4f B3 %.4f largest %zu",
          what,
          q.precision,
          q.recall,
          q.f1,
          q.bCubed,
          q.largest);
}

}

class TestLinkingAtSize final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void council_data()
    {
        QTest::addColumn<uint>("records");
        QTest::newRow("10,000") << 10'000U;
        QTest::newRow("100,000") << 100'000U;
        QTest::newRow("1,000,000") << 1'000'000U;
    }
    void council()
    {
        QFETCH(uint, records);
        const SyntheticSet set = syntheticCouncil(records, 17);
        const auto table = tableOf(set.records);
        QElapsedTimer timer;
        timer.start();
        const LinkResult result = linkTable(*table, {});
        qInfo("%.1f s, %.2f million pairs compared",
              static_cast<double>(timer.elapsed()) / 1000,
              static_cast<double>(result.compared) / 1e6);
        const Quality q = qualityOf(*table, result.clustering.clusterOf, set.truth);
        say("linked", q);
        const auto name
            = [](const Card& c) { return combined(combined(c.forename, c.surname), c.birth); };
        const Quality narrow = qualityOf(*table,
                                         byRule(*table,
                                                [&name](const Card& c) {
                                                    return c.birth == 0 || c.postcode == 0
                                                        ? 0
                                                        : combined(name(c), c.postcode);
                                                }),
                                         set.truth);
        say("name, birth date, postcode", narrow);
        const Quality wide = qualityOf(
            *table,
            byRule(*table, [&name](const Card& c) { return c.birth == 0 ? 0 : name(c); }),
            set.truth);
        say("name, birth date", wide);
        QVERIFY(q.f1 >= 0.95);
        QVERIFY(q.largest <= 16);
        // If a naive rule did well, the council would be too easy to say anything.
        QVERIFY(wide.f1 < 0.5 && narrow.f1 < 0.5);
        calibration(*table, result, set.truth);
    }

private:
    // Of the pairs said to be one person with 0.9 to 0.99, how many are?
    static void
    calibration(const PersonTable& table, const LinkResult& result, std::string_view truth)
    {
        std::map<std::string, std::string, std::less<>> personOf;
        size_t at = truth.find('\n') + 1;
        while (at < truth.size()) {
            const size_t end = truth.find('\n', at);
            const std::string_view line = truth.substr(at, end - at);
            const size_t comma = line.find(',');
            personOf.emplace(line.substr(0, comma),
                             line.substr(comma + 1, line.find(',', comma + 1) - comma - 1));
            at = end + 1;
        }
        const std::array<double, 8> edges = { 0.1, 0.5, 0.9, 0.99, 0.999, 0.9999, 0.99999, 1.1 };
        for (size_t i = 0; i + 1 < edges.size(); ++i) {
            double count = 0;
            double right = 0;
            double expected = 0;
            for (const Link& link : result.links) {
                const double p = link.score.probability();
                if (p < edges[i] || p >= edges[i + 1])
                    continue;
                count += 1;
                expected += p;
                right += personOf.find(table.recordId(link.a))->second
                    == personOf.find(table.recordId(link.b))->second;
            }
            qInfo("  %.5f to %.5f: %8.0f pairs, expected %.5f, true %.5f",
                  edges[i],
                  edges[i + 1],
                  count,
                  count > 0 ? expected / count : 0,
                  count > 0 ? right / count : 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestLinkingAtSize)
#include "TestLinkingAtSize.moc"
