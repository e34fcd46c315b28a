// TestPersonLinker.cpp - a page of changes is linked as if everything had been linked at once.
#include "Synthetic.h"
#include "backoffice/Csv.h"
#include "linkage/PersonLinker.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

using namespace guildhall;
using namespace guildhall::linkage;

namespace {

std::vector<NamedPerson> people(const std::string& csv)
{
    std::vector<NamedPerson> out;
    CsvReader reader { std::string_view(csv) };
    const auto text = [&reader](size_t column) {
        const std::string_view field = reader.field(column);
        return QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
    };
    for (bool more = reader.next() && reader.next(); more; more = reader.next()) {
        NamedPerson one;
        one.name = text(0).toUtf8();
        one.person.title = text(2);
        one.person.forename = text(3);
        one.person.middleNames = text(4);
        one.person.surname = text(5);
        one.person.dateOfBirth = QDate::fromString(text(6), Qt::ISODate);
        for (const size_t phone : { 7U, 8U }) {
            if (!text(phone).isEmpty())
                one.person.phones.append(text(phone));
        }
        if (!text(9).isEmpty())
            one.person.emails.append(text(9));
        one.person.addresses.append(
            { text(10) + QStringLiteral(", ") + text(11), text(12), text(13) });
        one.person.nationalInsurance = text(14);
        out.push_back(one);
    }
    return out;
}

}

class TestPersonLinker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_people = people(syntheticCouncil(2500, 21).records);
        LearningOptions options;
        options.randomPairs = 100'000;
        options.candidatePairs = 30'000;
        m_linker = std::make_unique<PersonLinker>(PersonLinker::learnFrom(m_people, options));
        for (size_t i = 0; i < m_people.size(); ++i) {
            for (const std::uint64_t key : m_linker->keys(m_people[i].person))
                m_byKey[key].push_back(i);
        }
        m_all = m_linker->linkAll(m_people, {});
    }

    void changesLinkAsAFullRunDoes()
    {
        std::map<QByteArray, std::vector<QByteArray>> clusterOf;
        for (const auto& members : m_all.clusters) {
            for (const QByteArray& name : members)
                clusterOf[name] = members;
        }
        size_t checked = 0;
        for (size_t i = 0; i < m_people.size(); i += 311) {
            const Relinked part = m_linker->relink(
                { m_people[i], m_people[(i * 7) % m_people.size()] }, fetch(), {});
            for (const auto& members : part.clusters) {
                QVERIFY(members == clusterOf[members.front()]);
                checked += members.size();
            }
        }
        QVERIFY(checked > 16);
    }

    void linksWhatIsSureAndAsksAboutTheRest()
    {
        const auto joined = std::count_if(m_all.clusters.begin(),
                                          m_all.clusters.end(),
                                          [](const auto& c) { return c.size() > 1; });
        qInfo("strict %.6f: %lld of %zu clusters hold several records, %zu questions",
              m_linker->model().strictThreshold,
              static_cast<long long>(joined),
              m_all.clusters.size(),
              m_all.questions.size());
        QVERIFY(joined > 300);
        QVERIFY(m_all.questions.size() < m_people.size() / 2);
        for (const Question& question : m_all.questions)
            QVERIFY(question.probability >= 0.5);
    }

    void aPersonsNoOutlivesEveryRun()
    {
        const auto pair = std::find_if(m_all.clusters.begin(),
                                       m_all.clusters.end(),
                                       [](const auto& c) { return c.size() >= 3; });
        QVERIFY(pair != m_all.clusters.end());
        NamedDecisions decisions;
        decisions.notSame.push_back({ pair->at(0), pair->at(1) });
        const auto find = [this](const QByteArray& name) {
            return *std::find_if(m_people.begin(), m_people.end(), [&name](const NamedPerson& p) {
                return p.name == name;
            });
        };
        for (const size_t start : { 0U, 1U, 2U }) {
            const Relinked again = m_linker->relink({ find(pair->at(start)) }, fetch(), decisions);
            for (const auto& members : again.clusters) {
                const auto has = [&members](const QByteArray& name) {
                    return std::find(members.begin(), members.end(), name) != members.end();
                };
                QVERIFY(!(has(pair->at(0)) && has(pair->at(1))));
            }
        }
    }

private:
    PersonLinker::Fetch fetch() const
    {
        return [this](std::span<const std::uint64_t> keys) {
            std::set<size_t> found;
            for (const std::uint64_t key : keys) {
                if (const auto at = m_byKey.find(key); at != m_byKey.end())
                    found.insert(at->second.begin(), at->second.end());
            }
            std::vector<NamedPerson> out;
            for (const size_t i : found)
                out.push_back(m_people[i]);
            return out;
        };
    }

    std::vector<NamedPerson> m_people;
    std::unique_ptr<PersonLinker> m_linker;
    std::map<std::uint64_t, std::vector<size_t>> m_byKey;
    Relinked m_all;
};

QTEST_GUILESS_MAIN(TestPersonLinker)
#include "TestPersonLinker.moc"
