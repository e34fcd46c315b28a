// FirstLoad.h - the first fetch into an empty cache: rows first, indexes and customers after.
#pragma once

#include "base/Result.h"
#include "domain/LinkDecisions.h"
#include "store/CustomerRows.h"
#include "store/LinkRules.h"
#include "store/Numbering.h"
#include "store/RegisterRows.h"

#include <QSet>

#include <unordered_map>
#include <vector>

namespace guildhall {

class Database;
class Statement;
class StoreWriter;
class WholeLinkage;

/// Every step of finish() is a transaction that may be done again, so a crash between two of them
/// costs time only. Holds in memory what the rule compares of each record. Where nothing was
/// learned before, the rule learns its parameters now.
class FirstLoad
{
public:
    /// False when something is held already.
    [[nodiscard]] static Result<bool> begin(StoreWriter& writer);

    /// To be called before rows are put down: a crash between two steps of finish() leaves unique
    /// indexes behind, which would refuse what comes twice.
    static void reopen(Database& cache);

    FirstLoad(StoreWriter& writer, LinkRules& rules);
    [[nodiscard]] Outcome finish();

private:
    /// Records that are one customer, more than one of them.
    struct Group
    {
        CustomerId number;
        std::vector<qint64> persons;
        qint64 row = 0; ///< once it is written
    };

    struct AllPersons;
    struct Customers;

    [[nodiscard]] Result<bool> settleTwice();
    [[nodiscard]] Outcome link();
    [[nodiscard]] Outcome learn(LinkTable& table);
    [[nodiscard]] Outcome writeLinks(const WholeLinkage& whole, const LinkedParts& parts);
    void group(const WholeLinkage& whole, const LinkedParts& parts);
    void readNames();
    [[nodiscard]] std::vector<Numbered> recordsOf(const std::vector<qint64>& persons);
    void numberFirst();
    void numberAgain();
    [[nodiscard]] Outcome writeMoves();
    [[nodiscard]] Outcome writeCustomers();
    [[nodiscard]] Outcome buildSearch();
    void gather(const Statement& person, Customers& batch);
    [[nodiscard]] Numbered numbered(const SourceId& source, const QString& key);
    void noteMove(const Numbered& record, CustomerId number);

    StoreWriter& m_writer;
    Database& m_cache;
    LinkRules& m_rules;
    bool m_registered = false; ///< the register has rows: this is not the first cache
    std::vector<Group> m_groups;
    std::vector<quint32> m_groupOf; ///< by person; one more than the place in m_groups, 0: single
    std::vector<qint64> m_numberOf; ///< by person: its own, and of a single the one it gets
    std::unordered_map<qint64, RecordName> m_names; ///< of those in groups, while they are numbered
    qint64 m_rows = 0; ///< customers that are written
    QSet<CustomerId> m_given;
    std::vector<RegisterMove> m_moves;
};

}
