#include "store/FirstLoad.h"

#include "store/CacheMeta.h"
#include "store/Database.h"
#include "store/DecisionRows.h"
#include "store/KeysAnew.h"
#include "store/LinkRows.h"
#include "store/Linking.h"
#include "store/LivePersons.h"
#include "store/ParameterRows.h"
#include "store/ReadAhead.h"
#include "store/RecordCodec.h"
#include "store/SettleTwice.h"
#include "store/Statement.h"
#include "store/StoreWriter.h"
#include "store/WholeLinkage.h"

#include <algorithm>
#include <future>
#include <tuple>
#include <utility>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace guildhall {

namespace {

    constexpr std::size_t CustomersAtATime = 2048;
    /// How many bytes of new words are gathered before they are written: of few large pieces the
    /// index of all words is merged in half the time.
    constexpr const char* MoreWordsAtOnce
        = "INSERT INTO customer_words (customer_words, rank) VALUES ('hashsize', 33554432)";
    constexpr const char* WordsAsUsual
        = "INSERT INTO customer_words (customer_words, rank) VALUES ('hashsize', 1048576)";

    void giveBackMemory()
    {
#ifdef __GLIBC__
        malloc_trim(0);
#endif
    }

    /// What is read and written once from end to end needs no pages kept; all persons are in memory
    /// meanwhile.
    class FewPages
    {
    public:
        explicit FewPages(Database& cache)
            : m_cache(cache)
            , m_usual(cache.prepare("PRAGMA cache_size").value())
        {
            m_cache.run("PRAGMA shrink_memory");
            m_cache.run("PRAGMA cache_size = -16000");
        }
        FewPages(const FewPages&) = delete;
        FewPages& operator=(const FewPages&) = delete;
        ~FewPages()
        {
            m_cache.run(("PRAGMA cache_size = " + QByteArray::number(m_usual)).constData());
        }

    private:
        Database& m_cache;
        const qint64 m_usual;
    };

    /// Each page counts its own, and does not see what another brought, too.
    void countAgain(Database& cache)
    {
        cache.run("UPDATE source SET records ="
                  " (SELECT COUNT(*) FROM person p WHERE p.source = source.id"
                  " AND p.body IS NOT NULL)"
                  " + (SELECT COUNT(*) FROM item i WHERE i.source = source.id"
                  " AND i.body IS NOT NULL)");
    }

}

Result<bool> FirstLoad::begin(StoreWriter& writer)
{
    Database& cache = writer.cache();
    if (meta::isFirstLoad(cache))
        return true;
    if (cache.prepare("SELECT 1 FROM person LIMIT 1").next()
        || cache.prepare("SELECT 1 FROM item LIMIT 1").next())
        return false;
    const auto begun = writer.inCache([](Database& database, Changes& changes) -> Outcome {
        for (const char* statement : { "DROP INDEX person_name",
                                       "DROP INDEX item_name",
                                       "DROP INDEX item_person",
                                       "DROP INDEX item_uprn",
                                       "DROP INDEX item_reference",
                                       "DROP INDEX membership_customer",
                                       "DROP INDEX customer_number" })
            database.run(statement);
        meta::setFirstLoad(database);
        changes.everything = true;
        return Done {};
    });
    if (!begun)
        return begun.error();
    return true;
}

void FirstLoad::reopen(Database& cache)
{
    if (!cache.prepare("SELECT 1 FROM sqlite_master WHERE name IN ('person_name', 'item_name')")
             .next())
        return;
    cache.run("DROP INDEX IF EXISTS person_name");
    cache.run("DROP INDEX IF EXISTS item_name");
}

FirstLoad::FirstLoad(StoreWriter& writer, LinkRules& rules)
    : m_writer(writer)
    , m_cache(writer.cache())
    , m_rules(rules)
    , m_registered(writer.journal().prepare("SELECT 1 FROM register LIMIT 1").next())
{
}

Outcome FirstLoad::finish()
{
    if (const auto taken = takeUpParameters(m_writer); !taken)
        return taken.error();
    if (const auto linked = link(); !linked)
        return linked.error();
    readNames();
    if (m_registered)
        numberAgain();
    else
        numberFirst();
    m_names = {};
    if (const auto& failure = m_cache.failure())
        return *failure;
    if (const auto done = writeMoves(); !done)
        return done.error();
    if (const auto done = writeCustomers(); !done)
        return done.error();
    return buildSearch();
}

/// True when a person came twice, and one of both is gone now.
Result<bool> FirstLoad::settleTwice()
{
    // Nearly always nothing came twice, and the index is built once.
    const auto unique = m_writer.inCache([](Database& cache, Changes&) -> Outcome {
        cache.run("CREATE UNIQUE INDEX IF NOT EXISTS person_name ON person (source, key)");
        return Done {};
    });
    const auto uniqueItems = m_writer.inCache([](Database& cache, Changes&) -> Outcome {
        cache.run("CREATE UNIQUE INDEX IF NOT EXISTS item_name ON item (source, kind, key)");
        return Done {};
    });
    const auto done = m_writer.inCache([&](Database& cache, Changes&) -> Outcome {
        if (!unique) {
            settlePersons(cache);
            cache.run("CREATE UNIQUE INDEX person_name ON person (source, key)");
        }
        if (!uniqueItems) {
            settleItems(cache);
            cache.run("CREATE UNIQUE INDEX item_name ON item (source, kind, key)");
        }
        if (!unique || !uniqueItems)
            countAgain(cache);
        cache.run("CREATE INDEX IF NOT EXISTS item_person ON item (source, person)"
                  " WHERE person <> ''");
        cache.run("CREATE INDEX IF NOT EXISTS item_uprn ON item (uprn) WHERE uprn <> ''");
        cache.run("CREATE INDEX IF NOT EXISTS item_reference ON item (reference)"
                  " WHERE reference <> ''");
        return Done {};
    });
    if (!done)
        return done.error();
    return !unique;
}

/// What one reading of all persons gives: their keys, what they are linked by, and the numbers that
/// they found.
struct FirstLoad::AllPersons
{
    AllPersons(Database& cache, const LinkRule& inForce)
        : rule(inForce)
        , whole(cache)
        , table(inForce.table())
    {
    }

    Outcome read(Database& reader);

    const LinkRule& rule;
    WholeLinkage whole;
    std::unique_ptr<LinkTable> table;
    KeysAnew keys;
    std::vector<CustomerId> numbers; ///< by the places of `whole`
};

Outcome FirstLoad::AllPersons::read(Database& reader)
{
    struct Batch
    {
        std::vector<LivePerson> persons;
        KeysAnew::Some keys;
        std::vector<CustomerId> numbers;
    };
    LivePersons persons(reader);
    readAhead<Batch>([&persons](Batch& batch) { return persons.read(batch.persons); },
                     [this](Batch& batch) {
                         for (LivePerson& held : batch.persons) {
                             if (held.decode())
                                 batch.keys.add(held, rule);
                             batch.numbers.push_back(
                                 CustomerId::founded(held.record.source, held.record.key, 0));
                         }
                     },
                     [this](const Batch& batch) {
                         keys.take(batch.keys);
                         for (const LivePerson& held : batch.persons)
                             whole.add(held, *table);
                         numbers.insert(numbers.end(), batch.numbers.begin(), batch.numbers.end());
                     });
    if (const auto& failure = reader.failure())
        return *failure;
    return Done {};
}

/// SQLite makes its indexes on one thread: meanwhile the persons are read beside it.
Outcome FirstLoad::link()
{
    const auto rule = m_rules.inForce(m_writer.journal());
    auto reader = m_cache.openReader();
    if (!reader)
        return reader.error();
    std::optional<FewPages> few(m_cache);
    // What the pages of the sources took lies about in pieces; what follows needs as much in one.
    giveBackMemory();
    auto all = std::make_unique<AllPersons>(m_cache, *rule);
    auto reading = std::async(std::launch::async, [&all, &reader] { return all->read(**reader); });
    const auto settled = settleTwice();
    Outcome read = reading.get();
    if (!settled)
        return settled.error();
    if (*settled) {
        all = std::make_unique<AllPersons>(m_cache, *rule);
        read = all->read(**reader);
    }
    reader->reset();
    if (!read)
        return read;
    if (const auto taken = takeUpDecisions(m_writer); !taken)
        return taken.error();
    const auto keyed = m_writer.inCache([&all](Database& cache, Changes&) -> Outcome {
        all->keys.write(cache);
        return Done {};
    });
    if (!keyed)
        return keyed.error();
    few.reset();

    const auto size = static_cast<std::size_t>(
        m_cache.prepare("SELECT COALESCE(MAX(id), 0) + 1 FROM person").value());
    m_groupOf.assign(size, 0);
    m_numberOf.assign(size, 0);
    for (std::size_t at = 0; at < all->numbers.size(); ++at)
        m_numberOf[static_cast<std::size_t>(all->whole.persons()[at])] = all->numbers[at].number();
    all->numbers = {};
    if (const auto learned = learn(*all->table); !learned)
        return learned.error();
    const LinkedParts parts = all->whole.decide(*all->table);
    if (const auto written = writeLinks(all->whole, parts); !written)
        return written.error();
    group(all->whole, parts);
    return Done {};
}

/// Once: what was learned stays until somebody decides otherwise.
Outcome FirstLoad::learn(LinkTable& table)
{
    if (LinkRules::areLearned(m_writer.journal()))
        return Done {};
    const QByteArray parameters = table.learn();
    if (parameters.isEmpty())
        return Done {};
    return sayParameters(m_writer, parameters, LearnedBy::Program, {});
}

Outcome FirstLoad::writeLinks(const WholeLinkage& whole, const LinkedParts& parts)
{
    const std::vector<qint64>& persons = whole.persons();
    // In the order of the table, which costs a third of any other; places are in that of the ids.
    std::vector<LinkEdge> rows;
    rows.reserve(2 * whole.edges().size());
    for (const LinkEdge& edge : whole.edges()) {
        rows.push_back(edge);
        rows.push_back({ edge.b, edge.a, edge.weight });
    }
    std::sort(rows.begin(), rows.end(), [](const LinkEdge& x, const LinkEdge& y) {
        return x.a != y.a ? x.a < y.a : x.b < y.b;
    });
    return m_writer.inCache([&](Database& cache, Changes&) -> Outcome {
        cache.run("DELETE FROM link");
        cache.run("DELETE FROM crowd");
        cache.run("DELETE FROM question");
        Statement link = cache.prepare("INSERT INTO link VALUES (?, ?, ?)");
        for (const LinkEdge& row : rows)
            link.bind(persons[row.a])
                .bind(persons[row.b])
                .bindReal(static_cast<double>(row.weight))
                .run();
        for (const qint64 value : whole.crowds())
            cache.prepare("INSERT INTO crowd VALUES (?)").bind(value).run();
        std::vector<qint64> together(persons.size(), 0);
        for (const quint32 part : parts.partOf)
            ++together[part];
        for (const LinkEdge& question : parts.questions)
            writeQuestion(cache,
                          persons[question.a],
                          persons[question.b],
                          question.weight,
                          together[parts.partOf[question.a]] * together[parts.partOf[question.b]]);
        return Done {};
    });
}

void FirstLoad::group(const WholeLinkage& whole, const LinkedParts& parts)
{
    const std::vector<qint64>& all = whole.persons();
    std::vector<std::pair<quint32, quint32>> members;
    for (quint32 place = 0; place < parts.partOf.size(); ++place) {
        if (parts.partOf[place] != place)
            members.emplace_back(parts.partOf[place], place);
    }
    std::sort(members.begin(), members.end());
    for (std::size_t from = 0; from < members.size();) {
        std::vector<qint64> persons { all[members[from].first] };
        std::size_t to = from;
        for (; to < members.size() && members[to].first == members[from].first; ++to)
            persons.push_back(all[members[to].second]);
        m_groups.push_back({ {}, std::move(persons), 0 });
        for (const qint64 person : m_groups.back().persons)
            m_groupOf[static_cast<std::size_t>(person)] = static_cast<quint32>(m_groups.size());
        from = to;
    }
}

/// From end to end, which an index does alone; one by one they lie all over the table.
void FirstLoad::readNames()
{
    std::unordered_map<qint64, SourceId> sources;
    Statement source = m_cache.prepare("SELECT id, name FROM source");
    while (source.next())
        sources.emplace(source.integer(0), SourceId(source.text(1)));
    Statement person = m_cache.prepare("SELECT id, source, key FROM person");
    while (person.next()) {
        const qint64 id = person.integer(0);
        if (m_groupOf[static_cast<std::size_t>(id)] != 0)
            m_names.emplace(id, RecordName { sources[person.integer(1)], person.text(2) });
    }
}

std::vector<Numbered> FirstLoad::recordsOf(const std::vector<qint64>& persons)
{
    std::vector<Numbered> records;
    for (const qint64 person : persons) {
        if (const auto name = m_names.find(person); name != m_names.end())
            records.push_back(numbered(name->second.source, name->second.key));
    }
    std::sort(records.begin(), records.end(), [](const Numbered& a, const Numbered& b) {
        return std::tie(a.source, a.key) < std::tie(b.source, b.key);
    });
    return records;
}

/// In a first cache every record's number is its own, so that no two groups want the same one.
void FirstLoad::numberFirst()
{
    for (Group& group : m_groups) {
        const std::vector<Numbered> records = recordsOf(group.persons);
        std::vector<const Numbered*> claims;
        claims.reserve(records.size());
        for (const Numbered& record : records)
            claims.push_back(&record);
        group.number = numbersFor({ claims }, [this](CustomerId number) {
                           return m_given.contains(number);
                       }).front();
        m_given.insert(group.number);
        for (const Numbered& record : records)
            noteMove(record, group.number);
    }
    std::vector<qint64> clashing;
    for (std::size_t id = 0; id < m_numberOf.size(); ++id) {
        const CustomerId own(m_numberOf[id]);
        if (own.isEmpty() || m_groupOf[id] != 0)
            continue;
        if (m_given.contains(own))
            clashing.push_back(static_cast<qint64>(id));
        else
            m_given.insert(own);
    }
    for (const qint64 id : clashing) {
        Statement row = m_cache.prepare("SELECT s.name, p.key FROM person p JOIN source s"
                                        " ON s.id = p.source WHERE p.id = ?");
        row.bind(id);
        if (row.next())
            m_names.emplace(id, RecordName { SourceId(row.text(0)), row.text(1) });
    }
    for (const Numbered& record : recordsOf(clashing)) {
        const CustomerId number = numbersFor({ { &record } }, [this](CustomerId taken) {
                                      return m_given.contains(taken);
                                  }).front();
        m_given.insert(number);
        noteMove(record, number);
        m_numberOf[static_cast<std::size_t>(personNamed(m_cache, { record.source, record.key }))]
            = number.number();
    }
}

/// Groups may want the same number when the register has given out some: all are heard at once.
void FirstLoad::numberAgain()
{
    std::vector<std::vector<Numbered>> records;
    for (const Group& group : m_groups)
        records.push_back(recordsOf(group.persons));
    std::vector<qint64> singles;
    Statement person = m_cache.prepare("SELECT p.id, s.name, p.key FROM person p JOIN source s"
                                       " ON s.id = p.source WHERE p.body IS NOT NULL"
                                       " ORDER BY p.source, p.key");
    while (person.next()) {
        if (m_groupOf[static_cast<std::size_t>(person.integer(0))] != 0)
            continue;
        singles.push_back(person.integer(0));
        records.push_back({ numbered(SourceId(person.text(1)), person.text(2)) });
    }
    std::vector<std::vector<const Numbered*>> claims(records.size());
    for (std::size_t at = 0; at < records.size(); ++at) {
        for (const Numbered& record : records[at])
            claims[at].push_back(&record);
    }
    const auto numbers = numbersFor(
        claims,
        [](CustomerId) { return false; },
        [this](CustomerId number) { return mergedInto(m_writer.journal(), number); });
    for (std::size_t at = 0; at < records.size(); ++at) {
        m_given.insert(numbers[at]);
        for (const Numbered& record : records[at])
            noteMove(record, numbers[at]);
        if (at < m_groups.size())
            m_groups[at].number = numbers[at];
        else
            m_numberOf[static_cast<std::size_t>(singles[at - m_groups.size()])]
                = numbers[at].number();
    }
}

Numbered FirstLoad::numbered(const SourceId& source, const QString& key)
{
    Numbered record { source, key, CustomerId::founded(source, key, 0), {}, false };
    record.current = record.own;
    if (m_registered) {
        const CustomerId registered = registeredNumber(m_writer.journal(), source, key);
        if (!registered.isEmpty())
            record.current = registered;
    }
    return record;
}

void FirstLoad::noteMove(const Numbered& record, CustomerId number)
{
    if (record.current != number)
        m_moves.push_back({ record.source, record.key, record.own, {}, number });
}

Outcome FirstLoad::writeMoves()
{
    Database& journal = m_writer.journal();
    std::vector<CustomerId> used;
    {
        Statement merged = journal.prepare("SELECT number FROM merged");
        while (merged.next()) {
            if (m_given.contains(merged.customer(0)))
                used.push_back(merged.customer(0));
        }
    }
    if (m_moves.empty() && used.empty())
        return Done {};
    return m_writer.inJournal([&](Database& database, Changes&) {
        return writeRegister(database, m_writer.clock(), m_moves, {}, used);
    });
}

/// Some customers' records, that are decoded and summed up while the next are read. In few pieces,
/// as CustomerSheet.
struct FirstLoad::Customers
{
    struct Customer
    {
        qint64 row;
        CustomerId number;
        std::size_t records;
    };
    struct Record
    {
        std::size_t size; ///< of its body
        // What the newest of several is found by.
        QDateTime updated = {};
        SourceId source = {};
        QString key = {};
    };

    std::vector<Customer> customers;
    std::vector<Record> records;
    std::string bodies;
    CustomerSheet sheet;

    void add(const Statement& row, int body, Record record)
    {
        const QByteArrayView bytes = row.view(body);
        record.size = static_cast<std::size_t>(bytes.size());
        bodies.append(bytes.data(), record.size);
        records.push_back(std::move(record));
    }

    void sumUp()
    {
        const char* body = bodies.data();
        auto record = records.begin();
        for (const Customer& customer : customers) {
            std::vector<HeldPerson> persons;
            persons.reserve(customer.records);
            for (std::size_t at = 0; at < customer.records; ++at, ++record) {
                HeldPerson& held = persons.emplace_back();
                held.updated = record->updated;
                held.source = std::move(record->source);
                held.key = std::move(record->key);
                if (auto person = decodedPerson({ body, static_cast<qsizetype>(record->size) }))
                    held.person = *std::move(person);
                body += record->size;
            }
            std::vector<const HeldPerson*> held;
            held.reserve(persons.size());
            for (const HeldPerson& person : persons)
                held.push_back(&person);
            sheet.add(customer.row, customer.number, summarised(held));
        }
    }
};

Outcome FirstLoad::writeCustomers()
{
    return m_writer.inCache([this](Database& cache, Changes&) -> Outcome {
        cache.run("DELETE FROM customer");
        cache.run("DELETE FROM membership");
        m_rows = 0;
        Statement person
            = cache.prepare("SELECT id, body FROM person WHERE body IS NOT NULL ORDER BY id");
        readAhead<Customers, 2>(
            [&](Customers& batch) {
                while (batch.customers.size() < CustomersAtATime) {
                    if (!person.next())
                        return false;
                    gather(person, batch);
                }
                return true;
            },
            [](Customers& batch) { batch.sumUp(); },
            [&cache](const Customers& batch) { batch.sheet.putDown(cache); });
        return Done {};
    });
}

/// A record by itself is a customer; one of several brings the others along, the first time.
void FirstLoad::gather(const Statement& person, Customers& batch)
{
    const qint64 id = person.integer(0);
    const auto at = static_cast<std::size_t>(id);
    qint64 row = 0;
    if (m_groupOf[at] == 0) {
        row = ++m_rows;
        batch.customers.push_back({ row, CustomerId(m_numberOf[at]), 1 });
        batch.add(person, 1, { 0 });
    } else {
        Group& group = m_groups[m_groupOf[at] - 1];
        if (group.row == 0) {
            group.row = ++m_rows;
            const std::size_t before = batch.records.size();
            for (const qint64 member : group.persons) {
                Statement held = m_cache.prepare(
                    "SELECT s.name, p.key, p.updated, p.body FROM person p JOIN source s"
                    " ON s.id = p.source WHERE p.id = ? AND p.body IS NOT NULL");
                held.bind(member);
                if (held.next())
                    batch.add(held, 3, { 0, held.moment(2), SourceId(held.text(0)), held.text(1) });
            }
            batch.customers.push_back({ group.row, group.number, batch.records.size() - before });
        }
        row = group.row;
    }
    m_cache.prepare("INSERT INTO membership VALUES (?, ?)").bind(id).bind(row).run();
}

Outcome FirstLoad::buildSearch()
{
    return m_writer.inCache([this](Database& cache, Changes& changes) -> Outcome {
        for (const char* statement :
             { "CREATE INDEX membership_customer ON membership (customer)",
               "CREATE UNIQUE INDEX customer_number ON customer (number)",
               MoreWordsAtOnce,
               "INSERT INTO customer_words (customer_words) VALUES ('rebuild')",
               "INSERT INTO customer_words (customer_words) VALUES ('optimize')",
               WordsAsUsual,
               "DELETE FROM mark" })
            cache.run(statement);
        meta::clearFirstLoad(cache);
        const auto rule = m_rules.inForce(m_writer.journal());
        meta::setKeyedBy(cache, Linking::keysOf(*rule));
        meta::setLinkedBy(cache, Linking::nameOf(*rule));
        changes.everything = true;
        return Done {};
    });
}

}
