#include "store/LinkRound.h"

#include "store/Database.h"
#include "store/DecisionRows.h"
#include "store/LinkRows.h"
#include "store/Statement.h"
#include "store/StoreWriter.h"

#include <algorithm>
#include <future>
#include <limits>

namespace guildhall {

namespace {

    constexpr std::size_t MostNamed = 2000;
    /// After all that there are.
    constexpr qint64 NewRow = std::numeric_limits<qint64>::max();

}

LinkRound::LinkRound(StoreWriter& writer,
                     const LinkRule& rule,
                     std::map<qint64, HeldPerson> weighed)
    : m_writer(writer)
    , m_cache(writer.cache())
    , m_rule(rule)
    , m_weighed(std::move(weighed))
    , m_areDecisions(m_cache.prepare("SELECT 1 FROM decision LIMIT 1").next())
{
}

Result<qint64> LinkRound::run(int most)
{
    {
        const ReadTransaction reading(m_cache);
        const ReadTransaction readingRegister(m_writer.journal());
        gather(most);
        if (m_marked.empty())
            return 0;
        decide();
    }
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
        m_members[load(person)].marked = true;
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
    member.component = static_cast<int>(m_members.size());

    Statement belongs = m_cache.prepare("SELECT c.id, c.number FROM membership m JOIN customer c"
                                        " ON c.id = m.customer WHERE m.person = ?");
    belongs.bind(person);
    if (belongs.next()) {
        member.customer = belongs.integer(0);
        m_rows.emplace(member.customer, belongs.customer(1));
    }
    if (const auto weighed = m_weighed.extract(person)) {
        member.held = std::move(weighed.mapped());
    } else {
        member.held = heldPerson(m_cache, person);
        member.gone = member.held.key.isEmpty();
    }
    m_members.push_back(std::move(member));
    m_parents.push_back(m_members.size() - 1);
    return m_members.size() - 1;
}

void LinkRound::follow(std::size_t at)
{
    const qint64 row = m_members[at].customer;
    if (row != 0 && m_sizes.emplace(row, 0).second) {
        std::vector<qint64> others;
        Statement together = m_cache.prepare("SELECT person FROM membership WHERE customer = ?");
        together.bind(row);
        while (together.next())
            others.push_back(together.integer(0));
        m_sizes[row] = static_cast<int>(others.size());
        for (const qint64 person : others)
            join(at, load(person));
    }
    if (m_members[at].gone)
        return;
    const qint64 own = m_members[at].held.id;
    std::vector<std::pair<qint64, float>> others;
    Statement links = m_cache.prepare("SELECT b, weight FROM link WHERE a = ?");
    links.bind(own);
    while (links.next())
        others.emplace_back(links.integer(0), static_cast<float>(links.real(1)));
    for (const auto& [person, weight] : others) {
        const std::size_t other = load(person);
        join(at, other);
        // Each edge stands there both ways.
        if (own < person)
            m_edges.push_back({ static_cast<quint32>(at), static_cast<quint32>(other), weight });
    }
    if (m_areDecisions)
        followDecisions(at);
}

void LinkRound::followDecisions(std::size_t at)
{
    const RecordName own { m_members[at].held.source, m_members[at].held.key };
    for (const LinkDecision& decision : decisionsNaming(m_cache, own)) {
        m_decisions[{ decision.left, decision.right }] = decision.verdict;
        if (decision.verdict != LinkVerdict::Same)
            continue;
        const qint64 person
            = personNamed(m_cache, decision.left == own ? decision.right : decision.left);
        if (person != 0)
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
    std::vector<std::size_t> live;
    for (std::size_t at = 0; at < m_members.size(); ++at) {
        if (!m_members[at].gone)
            live.push_back(at);
    }
    std::sort(live.begin(), live.end(), [this](std::size_t a, std::size_t b) {
        const HeldPerson& left = m_members[a].held;
        const HeldPerson& right = m_members[b].held;
        return std::tie(left.source, left.key) < std::tie(right.source, right.key);
    });
    m_places.assign(m_members.size(), 0);
    for (std::size_t place = 0; place < live.size(); ++place)
        m_places[live[place]] = static_cast<quint32>(place);
    // The register lies in the journal, which has a connection of its own.
    auto registered = std::async(std::launch::async, [this] { readRegister(); });
    const LinkedParts parts = partsOf(live);
    registered.get();
    for (const LinkEdge& question : parts.questions) {
        m_questions.push_back({ static_cast<quint32>(live[question.a]),
                                static_cast<quint32>(live[question.b]),
                                question.weight });
    }

    std::map<std::size_t, std::vector<std::size_t>> components;
    for (std::size_t at = 0; at < m_members.size(); ++at) {
        if (m_members[at].gone)
            components[componentOf(at)];
    }
    for (const std::size_t at : live)
        components[componentOf(at)].push_back(at);
    for (const auto& [root, component] : components)
        number(component, parts);
}

void LinkRound::readRegister()
{
    for (Member& member : m_members) {
        if (member.gone)
            continue;
        Numbered& number = member.number;
        number.source = member.held.source;
        number.key = member.held.key;
        number.own = CustomerId::founded(number.source, number.key, 0);
        const CustomerId registered
            = registeredNumber(m_writer.journal(), number.source, number.key);
        number.current = registered.isEmpty() ? number.own : registered;
        number.shown = member.customer != 0 && m_rows.at(member.customer) == number.current;
    }
}

LinkedParts LinkRound::partsOf(const std::vector<std::size_t>& live) const
{
    const auto table = m_rule.table();
    for (const std::size_t at : live) {
        const HeldPerson& held = m_members[at].held;
        table->add({ held.source, held.key, held.person });
    }
    const auto pairOf = [this](std::size_t one, std::size_t other) {
        return LinkPair(std::minmax(m_places[one], m_places[other]));
    };
    std::vector<LinkEdge> edges;
    edges.reserve(m_edges.size());
    for (const LinkEdge& edge : m_edges) {
        if (m_members[edge.a].gone || m_members[edge.b].gone)
            continue;
        const auto [a, b] = pairOf(edge.a, edge.b);
        edges.push_back({ a, b, edge.weight });
    }
    PairDecisions decisions;
    if (!m_decisions.empty()) {
        std::map<RecordName, std::size_t> byName;
        for (const std::size_t at : live)
            byName.emplace(RecordName { m_members[at].held.source, m_members[at].held.key }, at);
        for (const auto& [pair, verdict] : m_decisions) {
            const auto left = byName.find(pair.first);
            const auto right = byName.find(pair.second);
            if (left == byName.end() || right == byName.end())
                continue;
            auto& of = verdict == LinkVerdict::Same ? decisions.same
                : verdict == LinkVerdict::NotSame   ? decisions.apart
                                                    : decisions.notKnown;
            of.push_back(pairOf(left->second, right->second));
        }
    }
    return table->decide(edges, decisions);
}

void LinkRound::number(const std::vector<std::size_t>& component, const LinkedParts& parts)
{
    std::vector<Group> groups;
    std::vector<std::vector<const Numbered*>> numbered;
    std::map<quint32, std::size_t> groupOf;
    std::set<CustomerId> own;
    for (const std::size_t at : component) {
        const quint32 part = parts.partOf[m_places[at]];
        const auto [group, isNew] = groupOf.emplace(part, groups.size());
        if (isNew) {
            groups.emplace_back();
            numbered.emplace_back();
        }
        groups[group->second].members.push_back(at);
        numbered[group->second].push_back(&m_members[at].number);
        if (m_members[at].customer != 0)
            own.insert(m_rows[m_members[at].customer]);
    }
    const auto numbers = numbersFor(
        numbered,
        [this, &own](CustomerId number) {
            return !own.contains(number) && (m_given.contains(number) || isTaken(number));
        },
        [this](CustomerId number) { return mergedInto(m_writer.journal(), number); });
    for (std::size_t at = 0; at < groups.size(); ++at) {
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

/// Nothing of it changed, and no record of it: the customer's row need not be made again.
bool LinkRound::isAsBefore(const Group& group) const
{
    const qint64 row = m_members[group.members.front()].customer;
    if (row == 0 || m_sizes.at(row) != static_cast<int>(group.members.size())
        || m_rows.at(row) != group.number)
        return false;
    return std::all_of(group.members.begin(), group.members.end(), [&](std::size_t at) {
        return m_members[at].customer == row && !m_members[at].marked;
    });
}

Outcome LinkRound::writeCustomers()
{
    return m_writer.inCache([this](Database& cache, Changes& changes) -> Outcome {
        std::map<CustomerId, qint64> free;
        for (const auto& [row, number] : m_rows)
            free.emplace(number, row);
        // By rows, new ones last: at each step back the full-text index writes down what it has so
        // far, in a piece of its own that it has to merge again.
        std::vector<std::pair<qint64, const Group*>> changed;
        for (const Group& group : m_groups) {
            const auto row = free.extract(group.number);
            if (!isAsBefore(group))
                changed.emplace_back(row.empty() ? NewRow : row.mapped(), &group);
        }
        for (const auto& [number, row] : free) {
            changes.customers.insert(number);
            changed.emplace_back(row, nullptr);
        }
        std::stable_sort(changed.begin(), changed.end(), [](const auto& one, const auto& other) {
            return one.first < other.first;
        });
        // And all customers before their members: so it does at the savepoint by which SQLite
        // guards a statement that replaces rows.
        std::vector<std::pair<qint64, qint64>> moved;
        for (const auto& [row, group] : changed) {
            if (group == nullptr) {
                deleteCustomer(cache, row);
                continue;
            }
            std::vector<const HeldPerson*> records;
            for (const std::size_t at : group->members)
                records.push_back(&m_members[at].held);
            const CustomerRow summary = summarised(records);
            qint64 id = row;
            if (row == NewRow)
                id = insertCustomer(cache, group->number, summary);
            else
                updateCustomer(cache, row, summary);
            changes.customers.insert(group->number);
            for (const std::size_t at : group->members) {
                if (m_members[at].customer != id)
                    moved.emplace_back(m_members[at].held.id, id);
            }
        }
        for (const auto& [person, customer] : moved) {
            cache.prepare("INSERT OR REPLACE INTO membership VALUES (?, ?)")
                .bind(person)
                .bind(customer)
                .run();
        }
        for (const Member& member : m_members) {
            if (member.gone)
                cache.prepare("DELETE FROM membership WHERE person = ?").bind(member.held.id).run();
        }
        writeQuestions(cache);
        for (const qint64 person : m_marked)
            cache.prepare("DELETE FROM mark WHERE person = ?").bind(person).run();
        if (changes.customers.size() > static_cast<qsizetype>(MostNamed)) {
            changes.customers.clear();
            changes.everything = true;
        }
        return Done {};
    });
}

/// All questions about a member are about members: what links two records joins their components.
void LinkRound::writeQuestions(Database& cache) const
{
    for (const Member& member : m_members)
        deleteQuestions(cache, member.held.id);
    std::vector<qint64> together(m_members.size(), 1);
    for (const Group& group : m_groups) {
        for (const std::size_t at : group.members)
            together[at] = static_cast<qint64>(group.members.size());
    }
    for (const LinkEdge& question : m_questions)
        writeQuestion(cache,
                      m_members[question.a].held.id,
                      m_members[question.b].held.id,
                      question.weight,
                      together[question.a] * together[question.b]);
}

}
