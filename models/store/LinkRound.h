// LinkRound.h - gives the records that are marked, and all that hang together with them, their
// customers.
#pragma once

#include "base/Result.h"
#include "domain/Changes.h"
#include "domain/LinkDecisions.h"
#include "store/CustomerRows.h"
#include "store/LinkRule.h"
#include "store/Numbering.h"
#include "store/RegisterRows.h"

#include <map>
#include <set>
#include <vector>

namespace guildhall {

class Database;
class StoreWriter;

/// One round: some records that are weighed and marked, and everything that may be one customer
/// with them.
///
/// Read first, decide, write the register, then write the cache: a crash between the last two
/// leaves the marks, and the next start decides the same.
class LinkRound
{
public:
    /// `weighed`: what was read of these records just now, so that it is not read again.
    LinkRound(StoreWriter& writer, const LinkRule& rule, std::map<qint64, HeldPerson> weighed);

    /// Decides about up to `most` marked records; how many it took. 0: none is marked.
    [[nodiscard]] Result<qint64> run(int most);

private:
    struct Member
    {
        HeldPerson held; ///< of a record that is gone only the id is set
        Numbered number;
        qint64 customer = 0; ///< row that it belongs to so far; 0: none
        bool gone = false;
        bool marked = false;
        int component = 0;
    };
    struct Group
    {
        std::vector<std::size_t> members;
        CustomerId number;
    };

    void gather(int most);
    std::size_t load(qint64 person);
    void follow(std::size_t at);
    void followDecisions(std::size_t at);
    void join(std::size_t a, std::size_t b);
    std::size_t componentOf(std::size_t at);
    void decide();
    void readRegister();
    [[nodiscard]] LinkedParts partsOf(const std::vector<std::size_t>& live) const;
    void number(const std::vector<std::size_t>& component, const LinkedParts& parts);
    void noteMoves();
    [[nodiscard]] Outcome writeRegisterRows();
    [[nodiscard]] Outcome writeCustomers();
    void writeQuestions(Database& cache) const;
    [[nodiscard]] bool isAsBefore(const Group& group) const;
    [[nodiscard]] bool isTaken(CustomerId number);

    StoreWriter& m_writer;
    Database& m_cache;
    const LinkRule& m_rule;
    std::map<qint64, HeldPerson> m_weighed;
    const bool m_areDecisions;
    std::vector<qint64> m_marked;
    std::vector<Member> m_members;
    std::vector<std::size_t> m_parents;
    std::vector<LinkEdge> m_edges; ///< by places in m_members
    std::map<std::pair<RecordName, RecordName>, LinkVerdict> m_decisions;
    std::map<qint64, std::size_t> m_byPerson;
    std::map<qint64, CustomerId> m_rows; ///< customers that are concerned, with their numbers
    std::map<qint64, int> m_sizes; ///< of those customers, so far
    std::set<CustomerId> m_given; ///< in this round
    std::vector<quint32> m_places; ///< of the live members, in their order, in the rule's table
    std::vector<Group> m_groups;
    std::vector<LinkEdge> m_questions; ///< by places in m_members
    std::vector<RegisterMove> m_moves;
    std::vector<MergedNumber> m_merged;
    std::vector<CustomerId> m_used;
};

}
