#include "store/LinkQueue.h"

#include "store/Database.h"
#include "store/DecisionRows.h"
#include "store/FactRows.h"
#include "store/LinkBook.h"
#include "store/Linking.h"
#include "store/RecordCodec.h"
#include "store/RegisterRows.h"
#include "store/Statement.h"
#include "store/Store.h"
#include "store/StoreWriter.h"

#include <QSet>

#include <cmath>
#include <limits>
#include <vector>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    /// Of a customer with more records than this the first are compared.
    constexpr int MostCompared = 24;

    constexpr const char* SideOf
        = "SELECT s.name, p.key, p.updated, p.fetched, p.body, c.number, c.records"
          " FROM person p JOIN source s ON s.id = p.source"
          " JOIN membership m ON m.person = p.id JOIN customer c ON c.id = m.customer"
          " WHERE p.id = ? AND p.body IS NOT NULL";

    std::optional<LinkSide> sideOf(Database& reader, qint64 person)
    {
        Statement row = reader.prepare(SideOf);
        row.bind(person);
        if (!row.next())
            return std::nullopt;
        LinkSide side;
        side.record.from = { SourceId(row.text(0)), row.moment(2), row.moment(3) };
        side.record.key = row.text(1);
        auto body = decodedPerson(row.view(4));
        side.record.body = body ? *std::move(body) : PersonRecord {};
        side.customer = row.customer(5);
        side.records = static_cast<int>(row.integer(6));
        return side;
    }

    LinkRecord linkRecordOf(const HeldRecord& held)
    {
        return { held.from.source, held.key, std::get<PersonRecord>(held.body) };
    }

    RecordName nameOf(const HeldRecord& held)
    {
        return { held.from.source, held.key };
    }

    /// The last word about two records.
    std::optional<SaidDecision>
    saidAbout(Database& reader, const RecordName& left, const RecordName& right)
    {
        const LinkDecision pair = decisionAbout(left, right, LinkVerdict::NotKnown);
        Statement row
            = reader.prepare("SELECT who, at, body, 0 AS later, sequence AS place FROM main.fact"
                             " WHERE kind = ?1 AND subject = ?2"
                             " UNION ALL"
                             " SELECT who, at, body, 1, number FROM journal.fact j"
                             " WHERE kind = ?1 AND subject = ?2"
                             " AND NOT EXISTS (SELECT 1 FROM main.fact f WHERE f.id = j.id)"
                             " ORDER BY later DESC, place DESC LIMIT 1");
        row.bind(LinkDecisionKind).bindText(subjectOf(pair).toUtf8());
        if (!row.next())
            return std::nullopt;
        const auto decision = decisionIn(QCborValue::fromCbor(row.bytes(2)).toMap());
        if (!decision || decision->verdict == LinkVerdict::Withdrawn)
            return std::nullopt;
        return SaidDecision { *decision, StaffId(row.text(0)), row.moment(1) };
    }

    std::vector<HeldRecord> personsOf(Database& reader, CustomerId customer)
    {
        std::vector<HeldRecord> records;
        Statement row = reader.prepare(
            "SELECT s.name, p.key, p.updated, p.fetched, p.body FROM customer c"
            " JOIN membership m ON m.customer = c.id JOIN person p ON p.id = m.person"
            " JOIN source s ON s.id = p.source WHERE c.number = ? AND p.body IS NOT NULL"
            " ORDER BY s.name, p.key LIMIT ?");
        row.bind(keptNumber(reader, customer)).bind(MostCompared);
        while (row.next()) {
            auto body = decodedPerson(row.view(4));
            records.push_back({ { SourceId(row.text(0)), row.moment(2), row.moment(3) },
                                row.text(1),
                                body ? *std::move(body) : PersonRecord {} });
        }
        return records;
    }

    /// What a person said outweighs what systems state, and that what was reckoned.
    double strengthOf(const LinkBond& bond)
    {
        if (bond.said && bond.said->decision.verdict == LinkVerdict::Same)
            return std::numeric_limits<double>::max();
        return bond.why.stated ? static_cast<double>(StatedWeight) : bond.why.total;
    }

}

LinkQueue::LinkQueue(Store& store, const LinkBook& links)
    : m_store(store)
    , m_linking(links.linking())
{
}

Async<LinkQueueState> LinkQueue::open(int limit)
{
    return m_store.read<LinkQueueState>([limit](Database& reader) -> Result<LinkQueueState> {
        LinkQueueState state;
        state.open = reader.prepare("SELECT COUNT(*) FROM question").value();
        Statement row
            = reader.prepare("SELECT s.name, p.key, t.name, o.key, q.weight FROM question q"
                             " JOIN person p ON p.id = q.a JOIN source s ON s.id = p.source"
                             " JOIN person o ON o.id = q.b JOIN source t ON t.id = o.source"
                             " WHERE p.body IS NOT NULL AND o.body IS NOT NULL"
                             " ORDER BY q.yield DESC, q.a, q.b LIMIT ?");
        row.bind(limit);
        while (row.next()) {
            state.questions.append({ { SourceId(row.text(0)), row.text(1) },
                                     { SourceId(row.text(2)), row.text(3) },
                                     1 / (1 + std::exp2(-row.real(4))) });
        }
        return state;
    });
}

Async<LinkCase> LinkQueue::look(RecordName left, RecordName right)
{
    return m_store.read<LinkCase>(
        [left, right, rules = m_linking->rules()](Database& reader) -> Result<LinkCase> {
            const auto one = sideOf(reader, personNamed(reader, left));
            const auto other = sideOf(reader, personNamed(reader, right));
            if (!one || !other)
                return Error { Error::Kind::NotFound, u"a record that is gone"_s };
            return LinkCase { *one,
                              *other,
                              rules->inForce(reader)->explain(linkRecordOf(one->record),
                                                              linkRecordOf(other->record)),
                              saidAbout(reader, left, right) };
        });
}

Async<QList<LinkBond>> LinkQueue::bonds(CustomerId customer)
{
    return m_store.read<QList<LinkBond>>(
        [customer, rules = m_linking->rules()](Database& reader) -> Result<QList<LinkBond>> {
            const std::vector<HeldRecord> records = personsOf(reader, customer);
            const auto rule = rules->inForce(reader);
            // The strongest tree over all pairs (Prim).
            QList<LinkBond> bonds;
            std::vector<std::optional<LinkBond>> best(records.size());
            std::size_t next = 0;
            QSet<std::size_t> open;
            for (std::size_t at = 1; at < records.size(); ++at)
                open.insert(at);
            while (!open.isEmpty()) {
                for (const std::size_t at : std::as_const(open)) {
                    const HeldRecord& one = records[next];
                    const HeldRecord& other = records[at];
                    LinkBond bond { nameOf(one),
                                    nameOf(other),
                                    rule->explain(linkRecordOf(one), linkRecordOf(other)),
                                    saidAbout(reader, nameOf(one), nameOf(other)) };
                    if (!best[at] || strengthOf(bond) > strengthOf(*best[at]))
                        best[at] = std::move(bond);
                }
                std::optional<std::size_t> strongest;
                for (const std::size_t at : std::as_const(open)) {
                    if (!strongest
                        || std::pair(strengthOf(*best[at]), *strongest)
                            > std::pair(strengthOf(*best[*strongest]), at))
                        strongest = at;
                }
                next = *strongest;
                open.remove(next);
                bonds.append(*best[next]);
            }
            return bonds;
        });
}

Async<Done> LinkQueue::decide(LinkDecision decision, StaffId who)
{
    return m_store.write<Done>(
        [decision, who, linking = m_linking](StoreWriter& writer) -> Outcome {
            const auto kept = writer.inJournal([&](Database& journal, Changes& changes) -> Outcome {
                const auto posted = writePosting(
                    journal, writer.clock(), { who, { factOf(decision) }, {}, {} }, changes);
                return posted ? Outcome(Done {}) : Outcome(posted.error());
            });
            if (!kept)
                return kept.error();
            return linking->atOnce(writer);
        });
}

}
