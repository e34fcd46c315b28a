// LinkRule.h - decides which records are one customer; the part of linkage that can be replaced.
#pragma once

#include "domain/LinkReasons.h"
#include "domain/Records.h"

#include <QByteArray>

#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace guildhall {

/// A person's record as a rule sees it.
struct LinkRecord
{
    SourceId source;
    QString key;
    PersonRecord person;
};

/// Two records of a table, by their places; the first is the smaller.
using LinkPair = std::pair<quint32, quint32>;

/// Two records that are or may be one person; `weight` is the log2 odds.
struct LinkEdge
{
    quint32 a = 0;
    quint32 b = 0;
    float weight = 0;

    friend bool operator==(const LinkEdge&, const LinkEdge&) = default;
};

/// Two systems that say so themselves weigh this much, and more than any likeness.
constexpr float StatedWeight = 1000;

/// What people said, by places.
struct PairDecisions
{
    std::vector<LinkPair> same;
    std::vector<LinkPair> apart;
    std::vector<LinkPair> notKnown; ///< not asked again
};

struct LinkedParts
{
    std::vector<quint32> partOf; ///< for each record the smallest place of its customer
    std::vector<LinkEdge> questions; ///< for people to decide, one for two customers
};

/// The records of one round, in the form in which a rule compares them.
class LinkTable
{
public:
    LinkTable() = default;
    LinkTable(const LinkTable&) = delete;
    LinkTable& operator=(const LinkTable&) = delete;
    virtual ~LinkTable();

    /// Takes the next place, from 0. Nothing is added after the first question.
    virtual void add(const LinkRecord& record) = 0;

    /// Those of the pairs that are worth an edge. What two records weigh depends on them alone.
    [[nodiscard]] virtual std::vector<LinkEdge> weigh(std::span<const LinkPair> pairs) = 0;

    /// A part's outcome depends on the records, edges and decisions that hang together with it
    /// alone, whatever else is in the table and in which order it came.
    [[nodiscard]] virtual LinkedParts decide(std::span<const LinkEdge> edges,
                                             const PairDecisions& decisions)
        = 0;

    /// Parameters learned from these records, by which the table weighs from now on; empty: they
    /// are too few, or the rule has none.
    [[nodiscard]] virtual QByteArray learn() = 0;
};

/// Called on the writer thread, and to explain on a reader's. Must be a pure function of the
/// records: the same records make the same customers, whatever the order in which they came.
class LinkRule
{
public:
    LinkRule() = default;
    LinkRule(const LinkRule&) = delete;
    LinkRule& operator=(const LinkRule&) = delete;
    virtual ~LinkRule();

    /// Name and revision, kept in the cache: another name links every record anew.
    [[nodiscard]] virtual QByteArray name() const = 0;

    /// The same for the keys, which are made anew only with another name of theirs.
    [[nodiscard]] virtual QByteArray keysName() const = 0;

    /// Records that share one of these may be one customer; those that share none are not compared.
    /// The same whatever was learned.
    [[nodiscard]] virtual std::vector<qint64> keys(const LinkRecord& record) const = 0;

    [[nodiscard]] virtual std::unique_ptr<LinkTable> table() const = 0;

    [[nodiscard]] virtual LinkExplanation explain(const LinkRecord& left,
                                                  const LinkRecord& right) const = 0;
};

}
