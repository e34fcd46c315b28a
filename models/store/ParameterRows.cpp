#include "store/ParameterRows.h"

#include "domain/Changes.h"
#include "store/CacheMeta.h"
#include "store/Database.h"
#include "store/FactRows.h"
#include "store/LinkRules.h"
#include "store/Statement.h"
#include "store/StoreWriter.h"

#include <QSet>

namespace guildhall {

namespace {

    QByteArray stateOf(StoreWriter& writer)
    {
        const QByteArray kind = LinkParametersKind.toUtf8();
        const auto count = [&kind](Database& database) {
            return QByteArray::number(database.prepare("SELECT COUNT(*) FROM fact WHERE kind = ?")
                                          .bindText(kind)
                                          .value());
        };
        return count(writer.cache()) + ' ' + count(writer.journal());
    }

    /// Those that the feed gave back in its order, then those that it has not.
    QList<Fact> said(StoreWriter& writer)
    {
        const QByteArray kind = LinkParametersKind.toUtf8();
        QList<Fact> facts;
        QSet<QString> held;
        Statement shared = writer.cache().prepare(
            "SELECT id, kind, subject, customer, at, who, body FROM fact WHERE kind = ?"
            " ORDER BY sequence");
        shared.bindText(kind);
        while (shared.next()) {
            facts.append(factIn(shared, 0));
            held.insert(facts.last().id.text());
        }
        Statement own = writer.journal().prepare(
            "SELECT id, kind, subject, customer, at, who, body FROM fact WHERE kind = ?"
            " ORDER BY number");
        own.bindText(kind);
        while (own.next()) {
            const Fact fact = factIn(own, 0);
            if (!held.contains(fact.id.text()))
                facts.append(fact);
        }
        return facts;
    }

    /// Did a person decide on the parameters that are kept?
    bool isDecided(Database& journal)
    {
        Statement row = journal.prepare("SELECT who FROM entry WHERE number ="
                                        " (SELECT MAX(number) FROM linkage_parameters)");
        return row.next() && !row.text(0).isEmpty();
    }

}

Outcome
sayParameters(StoreWriter& writer, const QByteArray& parameters, LearnedBy by, const StaffId& who)
{
    return writer.inJournal([&](Database& journal, Changes& changes) -> Outcome {
        const QByteArray packed = qCompress(parameters);
        const auto posted
            = writePosting(journal, writer.clock(), { who, factsOf(packed, by), {}, {} }, changes);
        if (!posted)
            return posted.error();
        changes.journal = true;
        return LinkRules::keep(journal, writer.clock(), who, packed);
    });
}

Outcome takeUpParameters(StoreWriter& writer)
{
    const QByteArray state = stateOf(writer);
    if (state == meta::parametersTo(writer.cache()))
        return Done {};
    const LinkParameters counts = parametersIn(said(writer));
    // What a person decided does not fall behind what a program learned, while a fresh cache has
    // not read the feed to the end.
    const bool isBehind = counts.by == LearnedBy::Program && isDecided(writer.journal());
    if (!counts.bytes.isEmpty() && !isBehind
        && counts.bytes != LinkRules::packedParameters(writer.journal())) {
        const auto kept = writer.inJournal([&](Database& journal, Changes& changes) {
            changes.journal = true;
            const StaffId who = counts.by == LearnedBy::Person ? counts.who : StaffId();
            return LinkRules::keep(journal, writer.clock(), who, counts.bytes);
        });
        if (!kept)
            return kept.error();
    }
    return writer.inCache([&state](Database& cache, Changes&) -> Outcome {
        meta::setParametersTo(cache, state);
        return Done {};
    });
}

}
