#include "store/Linker.h"

#include "store/Database.h"
#include "store/PageWriter.h"
#include "store/RecordCodec.h"
#include "store/Statement.h"
#include "store/StoreWriter.h"

#include <algorithm>

namespace guildhall {

namespace {

    constexpr std::size_t MostNamed = 2000;

}

LinkRound::LinkRound(StoreWriter& writer, const LinkRule& rule)
    : m_writer(writer)
    , m_cache(writer.cache())
    , m_rule(rule)
{
}

Result<qint64> LinkRound::run(int most)
{
    gather(most);
    if (m_marked.empty())
        return 0;
    decide();
    if (const auto& failure = m_cache.failure())
        return *failure;
    noteMoves();
    if (const auto written = writeRegisterRows(); !written)
        return written.error();
    if (const auto written = writeCustomers(); !written)
        return written.error();
    return static_cast<qint64>(m_marked.size());
}

void LinkRound::gather(int most)
{
    Statement marks = m_cache.prepare("SELECT person FROM mark ORDER BY person LIMIT ?");
    marks.bind(most);
    while (marks.next())
        m_marked.push_back(marks.integer(0));
    for (const qint64 person : m_marked)
        load(person);
    // Grows while it is walked.
    for (std::size_t at = 0; at < m_members.size(); ++at)
        follow(at);
}

std::size_t LinkRound::load(qint64 person)
{
    const auto [known, isNew] = m_byPerson.emplace(person, m_members.size());
    if (!isNew)
        return known->second;
    Member member;
    member.held.id = person;
    member.component = static_cast<int>(m_members.size());

    Statement belongs = m_cache.prepare("SELECT c.id, c.number FROM membership m JOIN customer c"
                                        " ON c.id = m.customer WHERE m.person = ?");
    belongs.bind(person);
    if (belongs.next()) {
        member.customer = belongs.integer(0);
        m_rows.emplace(member.customer, belongs.customer(1));
    }
    Statement row
        = m_cache.prepare("SELECT s.name, p.key, p.updated, p.body FROM person p JOIN source s"
                          " ON s.id = p.source WHERE p.id = ?");
    row.bind(person);
    if (!row.next() || row.isNull(3)) {
        member.gone = true;
    } else {
        HeldPerson& held = member.held;
        held.source = SourceId(row.text(0));
        held.key = row.text(1);
        held.updated = row.moment(2);
        if (auto body = decodedPerson(row.view(3)))
            held.person = *std::move(body);
        Numbered& number = member.number;
        number.source = held.source;
        number.key = held.key;
        number.own = CustomerId::founded(held.source, held.key, 0);
        const CustomerId registered = registeredNumber(m_writer.journal(), held.source, held.key);
        number.current = registered.isEmpty() ? number.own : registered;
        number.shown = member.customer != 0 && m_rows[member.customer] == number.current;
    }
    m_members.push_back(std::move(member));
    m_parents.push_back(m_members.size() - 1);
    return m_members.size() - 1;
}

void LinkRound::follow(std::size_t at)
{
    const qint64 row = m_members[at].customer;
    if (row != 0 && m_followedRows.insert(row).second) {
        std::vector<qint64> others;
        Statement together = m_cache.prepare("SELECT person FROM membership WHERE customer = ?");
        together.bind(row);
        while (together.next())
            others.push_back(together.integer(0));
        for (const qint64 person : others)
            join(at, load(person));
    }
    if (m_members[at].gone)
        return;
    const HeldPerson& held = m_members[at].held;
    for (const QByteArray& key : m_rule.keys({ held.source, held.key, held.person })) {
        std::vector<qint64> sharing;
        Statement others = m_cache.prepare("SELECT person FROM link_key WHERE value = ? LIMIT ?");
        others.bind(linkValue(key)).bind(MostSharing + 1);
        while (others.next())
            sharing.push_back(others.integer(0));
        if (sharing.size() > MostSharing)
            continue;
        for (const qint64 person : sharing)
            join(at, load(person));
    }
}

std::size_t LinkRound::componentOf(std::size_t at)
{
    while (m_parents[at] != at)
        at = m_parents[at] = m_parents[m_parents[at]];
    return at;
}

void LinkRound::join(std::size_t a, std::size_t b)
{
    m_parents[componentOf(a)] = componentOf(b);
}

void LinkRound::decide()
{
    std::map<std::size_t, std::vector<std::size_t>> components;
    for (std::size_t at = 0; at < m_members.size(); ++at)
        components[componentOf(at)].push_back(at);
    for (const auto& [root, component] : components)
        decide(component);
}

void LinkRound::decide(const std::vector<std::size_t>& component)
{
    std::vector<std::size_t> live;
    std::copy_if(component.begin(), component.end(), std::back_inserter(live), [this](auto at) {
        return !m_members[at].gone;
    });
    std::sort(live.begin(), live.end(), [this](std::size_t a, std::size_t b) {
        const HeldPerson& left = m_members[a].held;
        const HeldPerson& right = m_members[b].held;
        return std::tie(left.source, left.key) < std::tie(right.source, right.key);
    });

    std::vector<int> parts(live.size(), 0);
    if (live.size() > 1) {
        std::vector<LinkRecord> records;
        for (const std::size_t at : live) {
            const HeldPerson& held = m_members[at].held;
            records.push_back({ held.source, held.key, held.person });
        }
        parts = m_rule.partition(records);
    }
    const std::size_t count = live.empty()
        ? 0
        : static_cast<std::size_t>(*std::max_element(parts.begin(), parts.end()) + 1);
    std::vector<Group> groups(count);
    std::vector<std::vector<const Numbered*>> numbered(count);
    for (std::size_t at = 0; at < live.size(); ++at) {
        const auto part = static_cast<std::size_t>(parts[at]);
        groups[part].members.push_back(live[at]);
        numbered[part].push_back(&m_members[live[at]].number);
    }

    std::set<CustomerId> own;
    for (const std::size_t at : component) {
        if (m_members[at].customer != 0)
            own.insert(m_rows[m_members[at].customer]);
    }
    const auto numbers = numbersFor(numbered, [this, &own](CustomerId number) {
        return !own.contains(number) && (m_given.contains(number) || isTaken(number));
    });
    for (std::size_t at = 0; at < count; ++at) {
        groups[at].number = numbers[at];
        m_given.insert(numbers[at]);
        own.erase(numbers[at]);
    }
    // Numbers that were shown and are no more lead to the group that has most of their records.
    for (const CustomerId lost : own) {
        std::map<CustomerId, int> heirs;
        for (const Group& group : groups) {
            for (const std::size_t at : group.members) {
                const Member& member = m_members[at];
                if (member.customer != 0 && m_rows[member.customer] == lost)
                    ++heirs[group.number];
            }
        }
        const auto heir = std::max_element(
            heirs.begin(), heirs.end(), [](auto& a, auto& b) { return a.second < b.second; });
        if (heir != heirs.end())
            m_merged.push_back({ lost, heir->first });
    }
    std::move(groups.begin(), groups.end(), std::back_inserter(m_groups));
}

bool LinkRound::isTaken(CustomerId number)
{
    return m_cache.prepare("SELECT id FROM customer WHERE number = ?").bind(number).next();
}

void LinkRound::noteMoves()
{
    for (const Group& group : m_groups) {
        m_used.push_back(group.number);
        for (const std::size_t at : group.members) {
            const Member& member = m_members[at];
            if (member.number.current == group.number)
                continue;
            m_moves.push_back({ member.held.source,
                                member.held.key,
                                member.number.own,
                                member.number.shown ? member.number.current : CustomerId(),
                                group.number });
        }
    }
}

Outcome LinkRound::writeRegisterRows()
{
    Database& journal = m_writer.journal();
    const bool leads = journal.prepare("SELECT 1 FROM merged LIMIT 1").next();
    std::vector<CustomerId> used;
    if (leads) {
        for (const CustomerId number : m_used) {
            if (journal.prepare("SELECT 1 FROM merged WHERE number = ?").bind(number).next())
                used.push_back(number);
        }
    }
    if (const auto& failure = journal.failure())
        return *failure;
    if (m_moves.empty() && m_merged.empty() && used.empty())
        return Done {};
    return m_writer.inJournal([&](Database& database, Changes&) {
        return writeRegister(database, m_writer.clock(), m_moves, m_merged, used);
    });
}

Outcome LinkRound::writeCustomers()
{
    return m_writer.inCache([this](Database& cache, Changes& changes) -> Outcome {
        std::map<CustomerId, qint64> free;
        for (const auto& [row, number] : m_rows) {
            free.emplace(number, row);
            changes.customers.insert(number);
        }
        for (const Group& group : m_groups) {
            std::vector<const HeldPerson*> records;
            for (const std::size_t at : group.members)
                records.push_back(&m_members[at].held);
            const CustomerRow summary = summarised(records);
            const auto row = free.extract(group.number);
            qint64 id = 0;
            if (row.empty()) {
                id = insertCustomer(cache, group.number, summary);
            } else {
                id = row.mapped();
                updateCustomer(cache, id, summary);
            }
            changes.customers.insert(group.number);
            for (const std::size_t at : group.members) {
                if (m_members[at].customer == id)
                    continue;
                cache.prepare("INSERT OR REPLACE INTO membership VALUES (?, ?)")
                    .bind(m_members[at].held.id)
                    .bind(id)
                    .run();
            }
        }
        for (const auto& [number, row] : free)
            deleteCustomer(cache, row);
        for (const Member& member : m_members) {
            if (member.gone) {
                cache.prepare("DELETE FROM membership WHERE person = ?").bind(member.held.id).run();
            }
        }
        for (const qint64 person : m_marked)
            cache.prepare("DELETE FROM mark WHERE person = ?").bind(person).run();
        if (changes.customers.size() > static_cast<qsizetype>(MostNamed)) {
            changes.customers.clear();
            changes.everything = true;
        }
        return Done {};
    });
}

}
