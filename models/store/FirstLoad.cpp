#include "store/FirstLoad.h"

#include "store/CacheMeta.h"
#include "store/Database.h"
#include "store/LinkBook.h"
#include "store/Linker.h"
#include "store/PageWriter.h"
#include "store/RecordCodec.h"
#include "store/SettleTwice.h"
#include "store/Statement.h"
#include "store/StoreWriter.h"

#include <algorithm>
#include <numeric>

namespace guildhall {

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
                                       "DROP INDEX customer_number",
                                       "CREATE TABLE key_load (what INTEGER NOT NULL,"
                                       " value TEXT NOT NULL, person INTEGER NOT NULL) STRICT",
                                       "CREATE TABLE link_load (value INTEGER NOT NULL,"
                                       " person INTEGER NOT NULL) STRICT",
                                       "CREATE TABLE dropped (person INTEGER PRIMARY KEY) STRICT" })
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

FirstLoad::FirstLoad(StoreWriter& writer, const LinkRule& rule)
    : m_writer(writer)
    , m_cache(writer.cache())
    , m_rule(rule)
    , m_registered(writer.journal().prepare("SELECT 1 FROM register LIMIT 1").next())
{
}

Outcome FirstLoad::finish()
{
    if (const auto done = settleTwice(); !done)
        return done.error();
    if (const auto done = buildKeys(); !done)
        return done.error();
    gatherGroups();
    numberSingles();
    if (const auto& failure = m_cache.failure())
        return *failure;
    if (const auto done = writeMoves(); !done)
        return done.error();
    if (const auto done = writeCustomers(); !done)
        return done.error();
    return buildSearch();
}

Outcome FirstLoad::settleTwice()
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
    return m_writer.inCache([&](Database& cache, Changes&) -> Outcome {
        if (!unique) {
            settlePersons(cache);
            cache.run("CREATE UNIQUE INDEX person_name ON person (source, key)");
        }
        if (!uniqueItems) {
            settleItems(cache);
            cache.run("CREATE UNIQUE INDEX item_name ON item (source, kind, key)");
        }
        cache.run("CREATE INDEX IF NOT EXISTS item_person ON item (source, person)"
                  " WHERE person <> ''");
        cache.run("CREATE INDEX IF NOT EXISTS item_uprn ON item (uprn) WHERE uprn <> ''");
        cache.run("CREATE INDEX IF NOT EXISTS item_reference ON item (reference)"
                  " WHERE reference <> ''");
        return Done {};
    });
}

Outcome FirstLoad::buildKeys()
{
    return m_writer.inCache([](Database& cache, Changes&) -> Outcome {
        cache.run("DELETE FROM person_key");
        cache.run("DELETE FROM link_key");
        cache.run("INSERT OR IGNORE INTO person_key SELECT what, value, person FROM key_load"
                  " ORDER BY 1, 2, 3");
        cache.run("INSERT OR IGNORE INTO link_key SELECT value, person FROM link_load"
                  " ORDER BY 1, 2");
        return Done {};
    });
}

/// Records that share a key, and those that share one with them.
void FirstLoad::gatherGroups()
{
    const auto size = static_cast<std::size_t>(
        m_cache.prepare("SELECT COALESCE(MAX(id), 0) + 1 FROM person").value());
    m_groupOf.assign(size, 0);
    m_numberOf.assign(size, 0);
    std::vector<quint32> parents(size);
    std::iota(parents.begin(), parents.end(), 0U);
    const auto root = [&parents](quint32 at) {
        while (parents[at] != at)
            at = parents[at] = parents[parents[at]];
        return at;
    };

    std::vector<quint32> sharing;
    const auto join = [&] {
        if (sharing.size() > 1 && sharing.size() <= MostSharing) {
            for (const quint32 person : sharing) {
                const quint32 a = root(person);
                const quint32 b = root(sharing.front());
                // The smallest leads, so that groups come in the order of their first record.
                parents[std::max(a, b)] = std::min(a, b);
            }
        }
        sharing.clear();
    };
    {
        qint64 value = 0;
        Statement keys = m_cache.prepare("SELECT value, person FROM link_key ORDER BY 1, 2");
        while (keys.next()) {
            if (keys.integer(0) != value)
                join();
            value = keys.integer(0);
            sharing.push_back(static_cast<quint32>(keys.integer(1)));
        }
        join();
    }

    std::vector<std::pair<quint32, quint32>> members;
    for (quint32 person = 0; person < size; ++person) {
        const quint32 leader = root(person);
        if (leader == person)
            continue;
        members.emplace_back(leader, person);
    }
    std::sort(members.begin(), members.end());
    for (std::size_t from = 0; from < members.size();) {
        std::vector<qint64> persons { members[from].first };
        std::size_t to = from;
        for (; to < members.size() && members[to].first == members[from].first; ++to)
            persons.push_back(members[to].second);
        decide(persons);
        from = to;
    }
}

void FirstLoad::decide(const std::vector<qint64>& persons)
{
    struct Member
    {
        qint64 person = 0;
        Numbered number;
    };
    std::vector<Member> members;
    std::vector<LinkRecord> records;
    std::vector<HeldPerson> loaded;
    for (const qint64 person : persons)
        loaded.push_back(load(person));
    std::sort(loaded.begin(), loaded.end(), [](const HeldPerson& a, const HeldPerson& b) {
        return std::tie(a.source, a.key) < std::tie(b.source, b.key);
    });
    for (HeldPerson& held : loaded) {
        if (held.source.isEmpty())
            continue;
        members.push_back({ held.id, numbered(held.source, held.key) });
        records.push_back({ held.source, held.key, std::move(held.person) });
    }
    const std::vector<int> parts = m_rule.partition(records);
    const auto count = parts.empty()
        ? std::size_t { 0 }
        : static_cast<std::size_t>(*std::max_element(parts.begin(), parts.end()) + 1);
    std::vector<std::vector<const Numbered*>> groups(count);
    for (std::size_t at = 0; at < members.size(); ++at)
        groups[static_cast<std::size_t>(parts[at])].push_back(&members[at].number);
    const auto numbers
        = numbersFor(groups, [this](CustomerId number) { return m_given.contains(number); });
    std::vector<std::size_t> placeOf(count, 0);
    for (std::size_t at = 0; at < members.size(); ++at) {
        const auto part = static_cast<std::size_t>(parts[at]);
        m_given.insert(numbers[part]);
        noteMove(members[at].number, numbers[part]);
        if (placeOf[part] == 0) {
            m_groups.push_back({ numbers[part], {}, 0 });
            placeOf[part] = m_groups.size();
        }
        m_groups[placeOf[part] - 1].persons.push_back(members[at].person);
        m_groupOf[static_cast<std::size_t>(members[at].person)]
            = static_cast<quint32>(placeOf[part]);
    }
}

void FirstLoad::numberSingles()
{
    Statement person = m_cache.prepare("SELECT p.id, s.name, p.key FROM person p JOIN source s"
                                       " ON s.id = p.source ORDER BY p.source, p.key");
    while (person.next()) {
        const auto id = static_cast<std::size_t>(person.integer(0));
        if (m_groupOf[id] != 0)
            continue;
        const Numbered record = numbered(SourceId(person.text(1)), person.text(2));
        CustomerId number = record.current;
        if (m_given.contains(number)) {
            number = numbersFor({ { &record } }, [this](CustomerId taken) {
                         return m_given.contains(taken);
                     }).front();
        }
        m_given.insert(number);
        noteMove(record, number);
        m_numberOf[id] = number.number();
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

HeldPerson FirstLoad::load(qint64 person)
{
    HeldPerson held;
    held.id = person;
    Statement row
        = m_cache.prepare("SELECT s.name, p.key, p.updated, p.body FROM person p JOIN source s"
                          " ON s.id = p.source WHERE p.id = ? AND p.body IS NOT NULL");
    row.bind(person);
    if (!row.next())
        return held;
    held.source = SourceId(row.text(0));
    held.key = row.text(1);
    held.updated = row.moment(2);
    if (auto body = decodedPerson(row.view(3)))
        held.person = *std::move(body);
    return held;
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

Outcome FirstLoad::writeCustomers()
{
    return m_writer.inCache([this](Database& cache, Changes&) -> Outcome {
        cache.run("DELETE FROM customer");
        cache.run("DELETE FROM membership");
        qint64 rows = 0;
        std::vector<HeldPerson> loaded;
        std::vector<const HeldPerson*> records;
        Statement person
            = cache.prepare("SELECT id, updated, body FROM person WHERE body IS NOT NULL"
                            " ORDER BY id");
        while (person.next()) {
            const qint64 id = person.integer(0);
            const auto at = static_cast<std::size_t>(id);
            qint64 row = 0;
            if (m_groupOf[at] == 0) {
                HeldPerson held;
                held.updated = person.moment(1);
                if (auto body = decodedPerson(person.view(2)))
                    held.person = *std::move(body);
                const HeldPerson* const single[] { &held };
                row = ++rows;
                putDownCustomer(cache, row, CustomerId(m_numberOf[at]), summarised(single));
            } else {
                Group& group = m_groups[m_groupOf[at] - 1];
                if (group.row == 0) {
                    loaded.clear();
                    records.clear();
                    for (const qint64 member : group.persons)
                        loaded.push_back(load(member));
                    for (const HeldPerson& member : loaded)
                        records.push_back(&member);
                    group.row = ++rows;
                    putDownCustomer(cache, group.row, group.number, summarised(records));
                }
                row = group.row;
            }
            cache.prepare("INSERT INTO membership VALUES (?, ?)").bind(id).bind(row).run();
        }
        return Done {};
    });
}

Outcome FirstLoad::buildSearch()
{
    return m_writer.inCache([this](Database& cache, Changes& changes) -> Outcome {
        for (const char* statement :
             { "CREATE INDEX membership_customer ON membership (customer)",
               "CREATE UNIQUE INDEX customer_number ON customer (number)",
               "INSERT INTO customer_words (customer_words) VALUES ('rebuild')",
               "INSERT INTO customer_words (customer_words) VALUES ('optimize')",
               "DELETE FROM mark",
               "DROP TABLE key_load",
               "DROP TABLE link_load",
               "DROP TABLE dropped",
               "UPDATE source SET records ="
               " (SELECT COUNT(*) FROM person p WHERE p.source = source.id AND p.body IS NOT NULL)"
               " + (SELECT COUNT(*) FROM item i WHERE i.source = source.id"
               " AND i.body IS NOT NULL)" })
            cache.run(statement);
        meta::clearFirstLoad(cache);
        meta::setLinkedBy(cache, LinkBook::nameIn(m_rule));
        changes.everything = true;
        return Done {};
    });
}

}
