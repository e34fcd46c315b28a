// TestModelRule.cpp - records link in the store by what was learned, page by page, whatever the
// order; what people decide outlives every run.
#include "../linkage/Synthetic.h"
#include "../store/StoreFixture.h"
#include "backoffice/Csv.h"
#include "store/CustomerRegister.h"
#include "store/FactBook.h"
#include "store/LinkQueue.h"
#include "sync/ModelRule.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>
#include <set>

using namespace guildhall;

namespace {

constexpr int Records = 1200;

/// A store whose records are linked by the model.
struct Desk
{
    explicit Desk(const QString& path)
        : store({ path }, clock)
        , opened(wait(store.open(keyOf('k'))))
        , links(store, modelRules())
        , records(store, links)
        , facts(store)
        , file(store)
        , queue(store, links)
    {
    }

    FixedClock clock { moment(20) };
    Store store;
    Result<Opened> opened;
    LinkBook links;
    RecordBook records;
    FactBook facts;
    CustomerFile file;
    LinkQueue queue;
};

using Parts = std::set<std::set<QString>>;

/// Which records are together, by source and key.
Parts partsIn(Desk& desk)
{
    std::map<CustomerId, std::set<QString>> customers;
    qint64 after = 0;
    do {
        after = *wait(desk.file.eachPerson(after, [&](const HeldRecord& held, CustomerId customer) {
            customers[customer].insert(held.from.source.text() + u'/' + held.key);
        }));
    } while (after != 0);
    Parts parts;
    for (const auto& [customer, records] : customers)
        parts.insert(records);
    return parts;
}

std::map<QString, CustomerId> idsIn(Desk& desk)
{
    std::map<QString, CustomerId> ids;
    qint64 after = 0;
    do {
        after = *wait(desk.file.eachPerson(after, [&](const HeldRecord& held, CustomerId customer) {
            ids[held.from.source.text() + u'/' + held.key] = customer;
        }));
    } while (after != 0);
    return ids;
}

bool together(Desk& desk, const RecordName& one, const RecordName& other)
{
    const auto ids = idsIn(desk);
    return ids.at(one.source.text() + u'/' + one.key)
        == ids.at(other.source.text() + u'/' + other.key);
}

QList<LinkQuestion> questionsIn(Desk& desk)
{
    return wait(desk.queue.open(100'000))->questions;
}

std::vector<SourceRecord> people()
{
    std::vector<SourceRecord> out;
    const std::string csv = syntheticCouncil(Records, 21).records;
    CsvReader reader { std::string_view(csv) };
    const auto text = [&reader](size_t column) {
        const std::string_view field = reader.field(column);
        return QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
    };
    for (bool more = reader.next() && reader.next(); more; more = reader.next()) {
        PersonRecord person;
        person.title = text(2);
        person.forename = text(3);
        person.middleNames = text(4);
        person.surname = text(5);
        person.dateOfBirth = QDate::fromString(text(6), Qt::ISODate);
        for (const size_t phone : { 7U, 8U }) {
            if (!text(phone).isEmpty())
                person.phones.append(text(phone));
        }
        if (!text(9).isEmpty())
            person.emails.append(text(9));
        person.addresses.append({ text(10) + u", "_s + text(11), text(12), text(13) });
        person.nationalInsurance = text(14);
        out.push_back({ RecordKind::Person, text(0), {}, false, person });
    }
    return out;
}

RecordPage pageOf(const SourceRecord* from, std::size_t count)
{
    return page(u"orchard"_s, QList<SourceRecord>(from, from + count));
}

}

class TestModelRule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_people = people();
        QVERIFY(m_whole.isValid());
        m_desk = std::make_unique<Desk>(m_whole.path());
        QVERIFY(m_desk->opened);
        QVERIFY(*wait(m_desk->records.beginFirstLoad()));
        QVERIFY(wait(m_desk->records.apply(pageOf(m_people.data(), m_people.size()))));
        QVERIFY(wait(m_desk->records.finishFirstLoad()));
        m_parts = partsIn(*m_desk);
        m_questions = questionsIn(*m_desk);
        const auto joined = std::count_if(
            m_parts.begin(), m_parts.end(), [](const auto& part) { return part.size() > 1; });
        qInfo("%zu customers, %lld of several records, %lld questions",
              m_parts.size(),
              static_cast<long long>(joined),
              static_cast<long long>(m_questions.size()));
        QVERIFY(joined > 150);
        QVERIFY(!m_questions.isEmpty());
    }

    void pagesInAnyOrderLinkAsEverythingAtOnce_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : { 1U, 2U })
            QTest::addRow("seed %u", seed) << seed;
    }
    void pagesInAnyOrderLinkAsEverythingAtOnce()
    {
        QFETCH(quint32, seed);
        QTemporaryDir folder;
        copyParameters(folder.path());
        Desk desk(folder.path());
        QVERIFY(desk.opened);
        QRandomGenerator dice(seed);
        std::vector<SourceRecord> shuffled = m_people;
        std::shuffle(shuffled.begin(), shuffled.end(), dice);
        // Some come garbled or not at all first, some are deleted and come back.
        std::vector<SourceRecord> early(shuffled.begin(), shuffled.begin() + 300);
        for (SourceRecord& record : early) {
            auto& person = std::get<PersonRecord>(record.body);
            std::swap(person.forename, person.surname);
            person.emails.clear();
            person.dateOfBirth = QDate(1980, 1, 1);
        }
        QVERIFY(wait(desk.records.apply(pageOf(early.data(), early.size()))));
        for (std::size_t from = 0; from < shuffled.size();) {
            const std::size_t count
                = std::min<std::size_t>(1 + dice.bounded(400U), shuffled.size() - from);
            QVERIFY(wait(desk.records.apply(pageOf(&shuffled[from], count))));
            std::vector<SourceRecord> gone;
            gone.reserve(20);
            while (gone.size() < 20)
                gone.push_back(shuffled[dice.bounded(static_cast<quint32>(from + count))]);
            const std::vector<SourceRecord> back = gone;
            for (SourceRecord& record : gone)
                record = { RecordKind::Person, record.key, {}, true, PersonRecord {} };
            QVERIFY(wait(desk.records.apply(pageOf(gone.data(), gone.size()))));
            QVERIFY(wait(desk.records.apply(pageOf(back.data(), back.size()))));
            from += count;
        }
        QVERIFY(partsIn(desk) == m_parts);
        QCOMPARE(questionsIn(desk).size(), m_questions.size());
        const QList<LinkQuestion> asked = questionsIn(desk);
        const auto isBefore = [](const LinkQuestion& a, const LinkQuestion& b) {
            return std::tie(a.left, a.right) < std::tie(b.left, b.right);
        };
        const auto sorted = [isBefore](QList<LinkQuestion> questions) {
            for (LinkQuestion& question : questions) {
                if (question.right < question.left)
                    std::swap(question.left, question.right);
            }
            std::sort(questions.begin(), questions.end(), isBefore);
            return questions;
        };
        QCOMPARE(sorted(asked), sorted(m_questions));
        QVERIFY(wait(Verify(desk.store).run())->isEmpty());
    }

    void aDecisionJoinsAndIsUndone()
    {
        Desk& desk = *m_desk;
        const LinkQuestion asked = m_questions.first();
        QVERIFY(!together(desk, asked.left, asked.right));
        const auto before = idsIn(desk);
        const StaffId who(u"sam"_s);
        QVERIFY(wait(
            desk.queue.decide(decisionAbout(asked.left, asked.right, LinkVerdict::Same), who)));
        QVERIFY(together(desk, asked.left, asked.right));
        QVERIFY(!questionsIn(desk).contains(asked));
        const auto found = wait(desk.queue.look(asked.left, asked.right));
        QVERIFY(found && found->said);
        QCOMPARE(found->said->who, who);
        QCOMPARE(found->left.customer, found->right.customer);

        QVERIFY(wait(desk.queue.decide(
            decisionAbout(asked.left, asked.right, LinkVerdict::Withdrawn), who)));
        QVERIFY(idsIn(desk) == before);
        QVERIFY(questionsIn(desk).contains(asked));
        QVERIFY(wait(Verify(desk.store).run())->isEmpty());
    }

    void aNoOutlivesChangesAndAFreshCache()
    {
        QTemporaryDir folder;
        copyParameters(folder.path());
        const auto pair = std::find_if(
            m_parts.begin(), m_parts.end(), [](const auto& part) { return part.size() >= 3; });
        QVERIFY(pair != m_parts.end());
        const QString one = *pair->begin();
        const QString other = *std::next(pair->begin());
        const RecordName left { SourceId(u"orchard"_s), one.section(u'/', 1) };
        const RecordName right { SourceId(u"orchard"_s), other.section(u'/', 1) };
        {
            Desk desk(folder.path());
            QVERIFY(wait(desk.records.apply(pageOf(m_people.data(), m_people.size()))));
            QVERIFY(together(desk, left, right));
            QVERIFY(wait(desk.queue.decide(decisionAbout(right, left, LinkVerdict::NotSame),
                                           StaffId(u"sam"_s))));
            QVERIFY(!together(desk, left, right));
            // Every record of the person comes again, a little different.
            for (SourceRecord record : m_people) {
                if (!pair->contains(u"orchard/"_s + record.key))
                    continue;
                std::get<PersonRecord>(record.body).role = u"Tenant"_s;
                QVERIFY(wait(desk.records.apply(pageOf(&record, 1))));
            }
            QVERIFY(!together(desk, left, right));
        }
        const auto idsBefore = [&] {
            Desk desk(folder.path());
            return idsIn(desk);
        }();
        QVERIFY(Store::discardCache({ folder.path() }));
        Desk desk(folder.path());
        QVERIFY(*wait(desk.records.beginFirstLoad()));
        QVERIFY(wait(desk.records.apply(pageOf(m_people.data(), m_people.size()))));
        QVERIFY(wait(desk.records.finishFirstLoad()));
        QVERIFY(!together(desk, left, right));
        QVERIFY(idsIn(desk) == idsBefore);
    }

    /// One says yes, the other no, while neither can hear the other.
    void twoDesksConverge_data()
    {
        QTest::addColumn<bool>("yesFirst");
        QTest::newRow("yes is shared first") << true;
        QTest::newRow("no is shared first") << false;
    }
    void twoDesksConverge()
    {
        QFETCH(bool, yesFirst);
        QTemporaryDir folders[2];
        std::unique_ptr<Desk> desks[2];
        for (int at = 0; at < 2; ++at) {
            copyParameters(folders[at].path());
            desks[at] = std::make_unique<Desk>(folders[at].path());
            QVERIFY(wait(desks[at]->records.apply(pageOf(m_people.data(), m_people.size()))));
        }
        const LinkQuestion asked = m_questions.first();
        QVERIFY(wait(desks[0]->queue.decide(
            decisionAbout(asked.left, asked.right, LinkVerdict::Same), StaffId(u"yes"_s))));
        QVERIFY(wait(desks[1]->queue.decide(
            decisionAbout(asked.left, asked.right, LinkVerdict::NotSame), StaffId(u"no"_s))));
        QVERIFY(together(*desks[0], asked.left, asked.right));
        QVERIFY(!together(*desks[1], asked.left, asked.right));
        QList<Fact> feed;
        for (const int at : yesFirst ? std::array { 0, 1 } : std::array { 1, 0 })
            feed += *wait(desks[at]->facts.unshared(10));
        for (qsizetype at = 0; at < feed.size(); ++at)
            feed[at].sequence = at + 1;
        for (const auto& desk : desks) {
            QVERIFY(wait(desk->facts.take(feed, "2")));
            QVERIFY(wait(desk->links.linkMarked()));
            QCOMPARE(together(*desk, asked.left, asked.right), !yesFirst);
        }
        QVERIFY(partsIn(*desks[0]) == partsIn(*desks[1]));
    }

    /// Each began by itself with other records and learned; then the line is there.
    void desksLinkByOneSetOfParameters()
    {
        QTemporaryDir folders[2];
        std::unique_ptr<Desk> desks[2];
        const std::size_t early = m_people.size() - 80;
        for (const std::size_t at : { 0U, 1U }) {
            const std::size_t from = at * 80;
            desks[at] = std::make_unique<Desk>(folders[at].path());
            QVERIFY(*wait(desks[at]->records.beginFirstLoad()));
            QVERIFY(wait(desks[at]->records.apply(pageOf(&m_people[from], early))));
            QVERIFY(wait(desks[at]->records.finishFirstLoad()));
            QVERIFY(wait(desks[at]->records.apply(pageOf(m_people.data(), m_people.size()))));
        }
        const QByteArray first = *wait(desks[0]->links.parameters());
        QVERIFY(!first.isEmpty() && first != *wait(desks[1]->links.parameters()));
        QList<Fact> feed;
        const auto exchange = [&] {
            for (const auto& desk : desks) {
                const QList<Fact> waiting = *wait(desk->facts.unshared(10'000));
                QList<EntryId> accepted;
                for (const Fact& fact : waiting) {
                    feed.append(fact);
                    feed.last().sequence = feed.size();
                    accepted.append(fact.id);
                }
                QVERIFY(wait(desk->facts.shared(accepted)));
            }
            for (const auto& desk : desks) {
                QVERIFY(wait(desk->facts.take(feed, QByteArray::number(feed.size()))));
                QVERIFY(wait(desk->links.linkMarked()));
            }
        };
        exchange();
        QCOMPARE(*wait(desks[0]->links.parameters()), first);
        QCOMPARE(*wait(desks[1]->links.parameters()), first);
        QVERIFY(partsIn(*desks[0]) == partsIn(*desks[1]));

        // To learn anew is a decision: it is shown first, then holds for both.
        const auto before = partsIn(*desks[1]);
        const auto preview = wait(desks[1]->links.preview());
        QVERIFY(preview);
        QVERIFY(partsIn(*desks[1]) == before);
        QCOMPARE(static_cast<std::size_t>(preview->records), m_people.size());
        QCOMPARE(static_cast<std::size_t>(preview->customersNow), before.size());
        QVERIFY(preview->parameters != first);
        QVERIFY(wait(desks[1]->links.keepParameters(preview->parameters, StaffId(u"sam"_s))));
        exchange();
        QCOMPARE(*wait(desks[0]->links.parameters()), preview->parameters);
        QVERIFY(partsIn(*desks[0]) == partsIn(*desks[1]));
        QCOMPARE(static_cast<std::size_t>(preview->customersThen), partsIn(*desks[0]).size());
        QCOMPARE(preview->questionsThen, static_cast<qint64>(questionsIn(*desks[0]).size()));
        const auto again = wait(desks[0]->links.preview());
        QVERIFY(again && again->joined == 0 && again->parted == 0);

        // A new cache keeps what was decided, whatever it could learn by itself.
        desks[0].reset();
        QVERIFY(Store::discardCache({ folders[0].path() }));
        desks[0] = std::make_unique<Desk>(folders[0].path());
        QVERIFY(*wait(desks[0]->records.beginFirstLoad()));
        QVERIFY(wait(desks[0]->records.apply(pageOf(m_people.data(), early))));
        QVERIFY(wait(desks[0]->records.finishFirstLoad()));
        QCOMPARE(*wait(desks[0]->links.parameters()), preview->parameters);
    }

    void saysWhatHoldsACustomerTogether()
    {
        const auto ids = idsIn(*m_desk);
        for (const auto& part : m_parts) {
            if (part.size() < 3)
                continue;
            const auto bonds = wait(m_desk->queue.bonds(ids.at(*part.begin())));
            QVERIFY(bonds);
            QCOMPARE(static_cast<std::size_t>(bonds->size()), part.size() - 1);
            for (const LinkBond& bond : *bonds) {
                QVERIFY(bond.why.probability > 0.5);
                QVERIFY(!bond.why.reasons.isEmpty());
                double total = bond.why.prior;
                for (const LinkReason& reason : bond.why.reasons)
                    total += reason.weight;
                QVERIFY(std::abs(total - bond.why.total) < 0.01);
            }
            return;
        }
        QFAIL("nobody has three records");
    }

private:
    /// A new journal with what was learned on all records.
    void copyParameters(const QString& folder)
    {
        const auto read = wait(m_desk->links.parameters());
        QVERIFY(read && !read->isEmpty());
        Desk desk(folder);
        QVERIFY(wait(desk.links.keepParameters(*read, StaffId(u"sam"_s))));
    }

    std::vector<SourceRecord> m_people;
    QTemporaryDir m_whole;
    std::unique_ptr<Desk> m_desk;
    Parts m_parts;
    QList<LinkQuestion> m_questions;
};

QTEST_GUILESS_MAIN(TestModelRule)
#include "TestModelRule.moc"
