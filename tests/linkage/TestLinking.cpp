// TestLinking.cpp - links records of known truth: nobody's data with another's, and as few missed
// as can be.
#include "Reading.h"
#include "Synthetic.h"
#include "linkage/Linker.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace guildhall;
using namespace guildhall::linkage;
using namespace Qt::StringLiterals;

namespace {

LinkOptions quick()
{
    LinkOptions options;
    options.learning.randomPairs = 120'000;
    options.learning.candidatePairs = 40'000;
    return options;
}

std::string read(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

// The data to develop on stands beside the project's folder, not in it.
QString sharedData()
{
    for (const char* place : { "/../shared/data/linkage/", "/../../shared/data/linkage/" }) {
        const QString folder = QLatin1StringView(GUILDHALL_SOURCE_DIR) + QLatin1StringView(place);
        if (QFile::exists(folder + u"febrl3/records.csv"_s))
            return folder;
    }
    return {};
}

std::string report(const Quality& q)
{
    return "precision " + std::to_string(q.precision) + " recall " + std::to_string(q.recall)
        + " F1 " + std::to_string(q.f1) + " B3 " + std::to_string(q.bCubed) + " largest "
        + std::to_string(q.largest);
}

// The rows of a CSV text in another order, header first.
std::string shuffled(const std::string& csv)
{
    std::vector<std::string> lines;
    size_t at = 0;
    while (at < csv.size()) {
        const size_t end = std::min(csv.find('\n', at), csv.size());
        lines.push_back(csv.substr(at, end - at));
        at = end + 1;
    }
    std::uint32_t state = 99;
    for (size_t i = lines.size() - 1; i > 1; --i) {
        state = state * 1664525U + 1013904223U;
        std::swap(lines[i], lines[1 + (state >> 4) % i]);
    }
    std::string out;
    for (const std::string& line : lines)
        out += line + '\n';
    return out;
}

}

class TestLinking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_council = syntheticCouncil(4000, 11);
        m_table = tableOf(m_council.records);
        m_result = linkTable(*m_table, quick());
    }

    void labelledSets_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<double>("least");
        QTest::newRow("febrl3") << u"febrl3"_s << 0.999;
        QTest::newRow("fake1000") << u"fake1000"_s << 0.93;
    }
    void labelledSets()
    {
        QFETCH(QString, set);
        QFETCH(double, least);
        const QString folder = sharedData();
        if (folder.isEmpty())
            QSKIP("the labelled data (../shared/data/linkage) is not here");
        const auto table = tableOf(read(folder + set + u"/records.csv"_s));
        const LinkResult result = linkTable(*table, quick());
        const Quality q
            = qualityOf(*table, result.clustering.clusterOf, read(folder + set + u"/truth.csv"_s));
        QVERIFY2(q.f1 >= least, report(q).c_str());
    }

    void councilIsLinked()
    {
        const Quality q = qualityOf(*m_table, m_result.clustering.clusterOf, m_council.truth);
        qInfo("%s", report(q).c_str());
        QVERIFY2(q.f1 >= 0.95 && q.precision >= 0.96 && q.largest <= 14, report(q).c_str());
    }

    void namesAndDatesAloneAreLinked()
    {
        const SyntheticSet set = syntheticRegister(3000, 5);
        const auto table = tableOf(set.records);
        const LinkResult result = linkTable(*table, quick());
        const Quality q = qualityOf(*table, result.clustering.clusterOf, set.truth);
        QVERIFY2(q.f1 >= 0.93, report(q).c_str());
    }

    void peopleOfThePastAreLinked()
    {
        const SyntheticSet set = syntheticBiography(3000, 6);
        const auto table = tableOf(set.records);
        const LinkResult result = linkTable(*table, quick());
        const Quality q = qualityOf(*table, result.clustering.clusterOf, set.truth);
        QVERIFY2(q.f1 >= 0.86, report(q).c_str());
    }

    void orderOfRowsDoesNotMatter()
    {
        const auto other = tableOf(shuffled(m_council.records));
        LinkOptions options = quick();
        options.threads = 1;
        const LinkResult again = linkTable(*other, options);
        QCOMPARE(again.model.toJson(), m_result.model.toJson());
        QVERIFY(clustersById(*other, again.clustering.clusterOf)
                == clustersById(*m_table, m_result.clustering.clusterOf));
    }

    void learningSettlesAndDoesNotCollapse()
    {
        const LinkageModel& model = m_result.model;
        QVERIFY(model.converged);
        const auto share = [&model](Field field, Level level) {
            return std::exp2(
                model.fields[static_cast<size_t>(field)].same[static_cast<size_t>(level)]);
        };
        QVERIFY(share(Field::Surname, Level::Same) > 0.8);
        QVERIFY(share(Field::Birth, Level::Same) > 0.85);
        QVERIFY(share(Field::Forename, Level::Different) < 0.05);
        // About three records a person: every record has two or three partners of 4,000.
        QVERIFY(model.recordsPerPerson > 2 && model.recordsPerPerson < 6);
    }

    void saysWhenItDidNotSettle()
    {
        LinkOptions options = quick();
        options.learning.mostRounds = 1;
        QVERIFY(!linkTable(*m_table, options).model.converged);
    }

    void reasonsAddUpToTheTotal()
    {
        const Scorer scorer(m_result.model, *m_table);
        Comparison comparison(*m_table);
        QVERIFY(m_result.links.size() > 1000);
        for (size_t i = 0; i < m_result.links.size(); i += 97) {
            const Link& link = m_result.links[i];
            const Explanation why
                = scorer.explain(link.a, link.b, comparison.compare(link.a, link.b));
            double sum = why.prior;
            for (const FieldReason& reason : why.reasons)
                sum += reason.weight;
            QVERIFY(std::abs(sum - why.total) < 1e-6);
            QVERIFY(std::abs(why.total - static_cast<double>(link.score.total)) < 1e-3);
        }
    }

    void modelSurvivesJson()
    {
        const auto again = LinkageModel::fromJson(m_result.model.toJson());
        QVERIFY(again);
        QCOMPARE(again->toJson(), m_result.model.toJson());
        QVERIFY(!LinkageModel::fromJson("{\"version\":99}"_ba));
        QVERIFY(!LinkageModel::fromJson("not json"_ba));
    }

    // Hard cases, each within the council, so that the model is a real one.
    void hardCases_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        // forename, middle, surname, birth, mobile, email, address, postcode, uprn, ni
        QTest::newRow("twins") << u"Oliver,,Zabwicz,2001-05-06,,,7 Okoham Road,WX1 1AB,99000001,"_s
                               << u"Harry,,Zabwicz,2001-05-06,,,7 Okoham Road,WX1 1AB,99000001,"_s
                               << false;
        QTest::newRow("father and son")
            << u"John,,Zabwicz,1961-05-06,,,7 Okoham Road,WX1 1AB,99000001,"_s
            << u"John,,Zabwicz,1990-11-17,,,7 Okoham Road,WX1 1AB,99000001,"_s << false;
        QTest::newRow("couple with one mailbox")
            << u"John,,Zabwicz,1961-05-06,07700900123,z@x.uk,7 Okoham Road,WX1 1AB,99000001,"_s
            << u"Mary,,Zabwicz,1963-01-07,,z@x.uk,7 Okoham Road,WX1 1AB,99000001,"_s << false;
        QTest::newRow("married") << u"Mary,,Zabwicz,1985-05-06,07700900123,mary@x.uk,,,,"_s
                                 << u"Mary,,Okoridge,1985-05-06,07700900123,mary@x.uk,,,,"_s
                                 << true;
        QTest::newRow("moved")
            << u"Mary,,Zabwicz,1985-05-06,07700900123,,7 Okoham Road,WX1 1AB,99000001,"_s
            << u"Mary,,Zabwicz,1985-05-06,07700900123,,19 Penford Lane,WX9 2QQ,99000777,"_s << true;
        QTest::newRow("swapped names")
            << u"Mary,,Zabwicz,1985-05-06,,,7 Okoham Road,WX1 1AB,,"_s
            << u"Zabwicz,,Mary,1985-05-06,,,7 Okoham Road,WX1 1AB,,"_s << true;
        QTest::newRow("transliteration")
            << u"Muhammad,,Zabwicz,1985-05-06,,,7 Okoham Road,WX1 1AB,,"_s
            << u"Mohamed,,Zabwicz,1985-05-06,,,7 Okoham Road,WX1 1AB,,"_s << true;
        QTest::newRow("namesakes")
            << u"John,,Smith,,,,7 Okoham Road,WX1 1AB,99000001,"_s
            << u"John,,Smith,,,,19 Penford Lane,WX9 2QQ,99000777,"_s << false;
        QTest::newRow("birth date alone")
            << u"Mary,,Zabwicz,1985-05-06,,,,,,"_s << u"Okoro,,Pensted,1985-05-06,,,,,,"_s << false;
        QTest::newRow("phone alone") << u"Mary,,Zabwicz,,07700900123,,,,,"_s
                                     << u"Okoro,,Pensted,,07700900123,,,,,"_s << false;
        QTest::newRow("lodgers") << u"Mary,,Zabwicz,,,,7 Okoham Road,WX1 1AB,99000001,"_s
                                 << u"Gareth,,Pensted,,,,7 Okoham Road,WX1 1AB,99000001,"_s
                                 << false;
    }
    void hardCases()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, same);
        const std::string two
            = "record_id,forename,middle_names,surname,date_of_birth,mobile,email,"
              "address_line_1,postcode,uprn,ni_number\none,"
            + a.toStdString() + "\ntwo," + b.toStdString() + '\n';
        const auto table = tableOf(two);
        Comparison comparison(*table);
        const Scorer scorer(m_result.model, *table);
        const PairScore score = scorer.score(0, 1, comparison.compare(0, 1));
        QVERIFY2((score.probability() >= m_result.model.threshold) == same,
                 std::to_string(score.probability()).c_str());
        const bool strictly = score.probability() >= m_result.model.strictThreshold;
        QVERIFY2(same || !strictly, std::to_string(score.probability()).c_str());
    }

    void decisionsOfPeopleHold()
    {
        // Of one cluster of three and more, the first two are said to be different people.
        const auto& clusterOf = m_result.clustering.clusterOf;
        std::map<std::uint32_t, std::vector<std::uint32_t>> clusters;
        for (std::uint32_t record = 0; record < clusterOf.size(); ++record)
            clusters[clusterOf[record]].push_back(record);
        const auto found = std::find_if(
            clusters.begin(), clusters.end(), [](const auto& c) { return c.second.size() >= 4; });
        QVERIFY(found != clusters.end());
        const auto& members = found->second;
        Decisions decisions;
        decisions.notSame.push_back({ members[1], members[0] });
        const Clustering apart = cluster(
            *m_table, m_result.model, m_result.links, m_result.model.threshold, decisions);
        QVERIFY(apart.clusterOf[members[0]] != apart.clusterOf[members[1]]);

        Decisions together;
        together.same.push_back({ members[0], clusters.rbegin()->second.front() });
        const Clustering joined
            = cluster(*m_table, m_result.model, m_result.links, m_result.model.threshold, together);
        QCOMPARE(joined.clusterOf[members[0]], joined.clusterOf[clusters.rbegin()->second.front()]);
    }

    void emptyAndTinyTablesAreNoTrouble()
    {
        for (const char* csv : { "record_id,surname\n",
                                 "record_id,surname\n1,Smith\n",
                                 "record_id,surname\n1,\n2,\n3,\n",
                                 "record_id,forename,surname\n1,Ann,Lee\n2,Ann,Lee\n" }) {
            const auto table = tableOf(csv);
            const LinkResult result = linkTable(*table, quick());
            QCOMPARE(result.clustering.clusterOf.size(), size_t { table->size() });
        }
    }

private:
    SyntheticSet m_council;
    std::unique_ptr<PersonTable> m_table;
    LinkResult m_result;
};

QTEST_GUILESS_MAIN(TestLinking)
#include "TestLinking.moc"
