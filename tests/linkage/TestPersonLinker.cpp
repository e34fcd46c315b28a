// TestPersonLinker.cpp - records are joined only when that is sure; the rest is asked about.
#include "Synthetic.h"
#include "backoffice/Csv.h"
#include "linkage/LinkKeys.h"
#include "linkage/PersonLinker.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <set>

using namespace guildhall;
using namespace guildhall::linkage;

namespace {

struct NamedPerson
{
    QByteArray name;
    PersonRecord person;
};

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
        PersonLinker linker(nullptr);
        for (const NamedPerson& one : m_people)
            linker.add(one.name, one.person);
        m_model = linker.learn(options);
        QVERIFY(m_model);
        m_pairs = pairs();
        m_weighed = linker.weigh(m_pairs);
        m_all = linker.join(m_weighed, {});
    }

    void weighsPairsTheSameInEveryRound()
    {
        std::map<std::pair<std::uint32_t, std::uint32_t>, float> weights;
        for (const Weighed& pair : m_weighed)
            weights[{ pair.a, pair.b }] = pair.weight;
        // The last hundred records alone, in the other order.
        PersonLinker some(m_model);
        const auto count = static_cast<std::uint32_t>(m_people.size());
        for (std::uint32_t at = count; at-- > count - 100;)
            some.add(m_people[at].name, m_people[at].person);
        std::vector<std::pair<std::uint32_t, std::uint32_t>> again;
        for (const auto& [a, b] : m_pairs) {
            if (a >= count - 100)
                again.emplace_back(count - 1 - b, count - 1 - a);
        }
        QVERIFY(again.size() > 10);
        for (const Weighed& pair : some.weigh(again)) {
            const std::pair whole(count - 1 - pair.b, count - 1 - pair.a);
            QCOMPARE(pair.weight, weights[whole]);
            weights.erase(whole);
        }
        for (const auto& [pair, weight] : weights)
            QVERIFY(pair.first < count - 100);
    }

    void linksWhatIsSureAndAsksAboutTheRest()
    {
        std::map<std::uint32_t, int> sizes;
        for (const std::uint32_t person : m_all.personOf)
            ++sizes[person];
        const auto joined = std::count_if(
            sizes.begin(), sizes.end(), [](const auto& person) { return person.second > 1; });
        qInfo("strict %.6f: %lld of %zu persons hold several records, %zu questions",
              m_model->strictThreshold,
              static_cast<long long>(joined),
              sizes.size(),
              m_all.questions.size());
        QVERIFY(joined > 300);
        QVERIFY(m_all.questions.size() < m_people.size() / 2);
        for (const Weighed& question : m_all.questions) {
            QVERIFY(question.weight >= 0);
            QVERIFY(m_all.personOf[question.a] != m_all.personOf[question.b]);
        }
    }

    void aPersonsNoHoldsAgainstAnyChain()
    {
        const auto [a, b] = joinedPair();
        QVERIFY(a != b);
        const Joined again = joinWith({ {}, { { a, b } }, {}, {} });
        QVERIFY(again.personOf[a] != again.personOf[b]);
        for (const Weighed& question : again.questions) {
            const std::pair asked(again.personOf[question.a], again.personOf[question.b]);
            QVERIFY(std::minmax(asked.first, asked.second)
                    != std::minmax(again.personOf[a], again.personOf[b]));
        }
    }

    void whatNobodyKnowsIsNotAskedAgain()
    {
        QVERIFY(!m_all.questions.empty());
        const Weighed first = m_all.questions.front();
        const Joined again = joinWith({ {}, {}, { { first.a, first.b } }, {} });
        QCOMPARE(again.personOf, m_all.personOf);
        QVERIFY(std::find(again.questions.begin(), again.questions.end(), first)
                == again.questions.end());
        QCOMPARE(again.questions.size(), m_all.questions.size() - 1);
    }

    void systemsMayNotStateAContradiction()
    {
        PersonLinker linker(m_model);
        PersonRecord person;
        person.forename = QStringLiteral("Ann");
        person.surname = QStringLiteral("Lee");
        person.nationalInsurance = QStringLiteral("AB102030C");
        linker.add("one", person);
        person.nationalInsurance = QStringLiteral("JK405060D");
        linker.add("other", person);
        person.nationalInsurance.clear();
        linker.add("third", person);
        const Joined joined = linker.join({}, { {}, {}, {}, { { 0, 1 }, { 0, 2 } } });
        QVERIFY(joined.personOf[0] != joined.personOf[1]);
        QCOMPARE(joined.personOf[0], joined.personOf[2]);
        QCOMPARE(joined.questions.size(), size_t { 1 });
    }

    void aPersonsYesJoinsPersonsAsTheyStand()
    {
        PersonLinker linker(m_model);
        PersonRecord ann = said("Ann", "Lee", "");
        ann.dateOfBirth = QDate(1980, 5, 2);
        linker.add("one", ann);
        linker.add("other", ann);
        PersonRecord unlike = said("Nancy", "Okafor", "");
        unlike.dateOfBirth = QDate(1949, 11, 30);
        linker.add("third", unlike);
        const std::array weighed { Weighed { 0, 1, 20 } };
        const Joined yes = linker.join(weighed, { { { 0, 2 } }, {}, {}, {} });
        QCOMPARE(yes.personOf[1], yes.personOf[0]);
        QCOMPARE(yes.personOf[2], yes.personOf[0]);
        // A no that somebody said of the same persons holds, and so does the yes.
        const Joined both = linker.join(weighed, { { { 0, 2 } }, { { 1, 2 } }, {}, {} });
        QCOMPARE(both.personOf[2], both.personOf[0]);
        QVERIFY(both.personOf[1] != both.personOf[2]);
    }

    void joinsNoMoreThanTheRecordsBear_data()
    {
        const PersonRecord ann = said("Ann", "Lee", "AB102030C");
        QTest::addColumn<PersonRecord>("one");
        QTest::addColumn<PersonRecord>("other");
        QTest::addColumn<float>("weight"); // that the model is made to give, log2 odds
        QTest::addColumn<bool>("joined");
        const auto row
            = [](const char* name,
                 const PersonRecord& one,
                 const PersonRecord& other,
                 float weight,
                 bool joined) { QTest::newRow(name) << one << other << weight << joined; };
        row("one place of the number mistyped", ann, said("Anne", "Lee", "AB102080C"), 20, true);
        row("mistyped, and something in doubt", ann, said("Ann", "Lee", "AB102080C"), 11, false);
        row("numbers of two persons", ann, said("Ann", "Lee", "JK405060D"), 20, false);
        row("perhaps a twin's number", ann, said("A", "Lee", "AB102031C"), 20, false);
        PersonRecord family = said("", "Patel", "");
        family.emails = { QStringLiteral("patel@example.org") };
        family.addresses = { { QStringLiteral("4 Mill Road"), QStringLiteral("CB1 2AB"), {} } };
        PersonRecord asha = family;
        asha.forename = QStringLiteral("Asha");
        row("no forename, at home", family, asha, 20, true);
        asha.addresses.first() = { QStringLiteral("9 High Street"), QStringLiteral("CB4 3NT"), {} };
        row("no forename, a mailbox elsewhere", family, asha, 20, false);
        asha.phones = { QStringLiteral("07700 900123") };
        family.phones = asha.phones;
        row("no forename, a mobile elsewhere", family, asha, 20, true);
    }

    void joinsNoMoreThanTheRecordsBear()
    {
        QFETCH(PersonRecord, one);
        QFETCH(PersonRecord, other);
        QFETCH(float, weight);
        QFETCH(bool, joined);
        PersonLinker linker(m_model);
        linker.add("one", one);
        linker.add("other", other);
        const std::array weighed { Weighed { 0, 1, weight } };
        const Joined round = linker.join(weighed, {});
        QCOMPARE(round.personOf[0] == round.personOf[1], joined);
        // What is not joined is asked.
        QCOMPARE(round.questions.size(), joined ? size_t { 0 } : size_t { 1 });
    }

private:
    static PersonRecord said(const char* forename, const char* surname, const char* number)
    {
        PersonRecord person;
        person.forename = QString::fromLatin1(forename);
        person.surname = QString::fromLatin1(surname);
        person.nationalInsurance = QString::fromLatin1(number);
        return person;
    }

    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs() const
    {
        std::map<std::uint64_t, std::vector<std::uint32_t>> byKey;
        for (std::uint32_t at = 0; at < m_people.size(); ++at) {
            for (const std::uint64_t key : linkKeys(m_people[at].person))
                byKey[key].push_back(at);
        }
        std::set<std::pair<std::uint32_t, std::uint32_t>> out;
        for (const auto& [key, sharing] : byKey) {
            for (size_t i = 0; i < sharing.size(); ++i) {
                for (size_t j = i + 1; j < sharing.size(); ++j)
                    out.emplace(sharing[i], sharing[j]);
            }
        }
        return { out.begin(), out.end() };
    }

    std::pair<std::uint32_t, std::uint32_t> joinedPair() const
    {
        for (std::uint32_t at = 0; at < m_all.personOf.size(); ++at) {
            if (m_all.personOf[at] != at)
                return { std::min(at, m_all.personOf[at]), std::max(at, m_all.personOf[at]) };
        }
        return { 0, 0 };
    }

    Joined joinWith(const Said& said) const
    {
        PersonLinker linker(m_model);
        for (const NamedPerson& one : m_people)
            linker.add(one.name, one.person);
        return linker.join(m_weighed, said);
    }

    std::vector<NamedPerson> m_people;
    std::shared_ptr<const LinkageModel> m_model;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_pairs;
    std::vector<Weighed> m_weighed;
    Joined m_all;
};

QTEST_GUILESS_MAIN(TestPersonLinker)
#include "TestPersonLinker.moc"
