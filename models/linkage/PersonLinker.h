// PersonLinker.h - the records of one round: weighs pairs of them, and joins those that are surely
// one person.
#pragma once

#include "domain/Records.h"
#include "linkage/Linker.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace guildhall::linkage {

/// Two records, by the order in which they were added, and the log2 odds that they are one person.
struct Weighed
{
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    float weight = 0;

    friend bool operator==(const Weighed&, const Weighed&) = default;
};

/// What is known of pairs besides their weight, by the order in which records were added.
struct Said
{
    using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    Pairs same; ///< by people
    Pairs notSame; ///< by people; holds against any chain
    Pairs notKnown; ///< by people: not asked again
    Pairs stated; ///< by the systems themselves
};

/// A record with its name, as for add().
struct Named
{
    QByteArray name;
    const PersonRecord& person;
};

struct Joined
{
    std::vector<std::uint32_t> personOf; ///< for each record one of its person's, the same for all
    std::vector<Weighed> questions; ///< most probable first, one for two persons
};

/// With equal models a pair weighs the same in every round, and records that hang together over
/// weighed pairs are joined the same whatever else is in the round.
class PersonLinker
{
public:
    /// Without a model only learn() may be asked.
    explicit PersonLinker(std::shared_ptr<const LinkageModel> model);

    /// `name` is what breaks ties between records that say the same; what stands before a null
    /// character in it is the record's source.
    void add(const QByteArray& name, const PersonRecord& person);

    [[nodiscard]] std::uint32_t size() const { return m_table.size(); }
    /// As it was added. Nothing is added from now on.
    [[nodiscard]] std::string_view nameOf(std::uint32_t at);

    /// Those of the pairs that are worth minding. Nothing is added from now on.
    [[nodiscard]] std::vector<Weighed>
    weigh(std::span<const std::pair<std::uint32_t, std::uint32_t>> pairs);

    [[nodiscard]] Joined join(std::span<const Weighed> weighed, const Said& said);

    /// Learns a model from these records and uses it from now on; null when they are too few.
    [[nodiscard]] std::shared_ptr<const LinkageModel> learn(const LearningOptions& options);

    /// Why two records are, or are not, one person.
    [[nodiscard]] static Explanation
    explain(const LinkageModel& model, const Named& left, const Named& right);

private:
    void seal();
    [[nodiscard]] Said::Pairs placed(const Said::Pairs& pairs) const;
    void ask(const std::vector<Link>& links,
             const Clustering& clustering,
             const Said& said,
             Joined& joined) const;

    std::shared_ptr<const LinkageModel> m_model;
    PersonTable m_table;
    std::vector<std::uint32_t> m_recordOf; ///< in the table, by the order of adding; empty: open
};

}
