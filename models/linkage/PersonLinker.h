// PersonLinker.h - links again what a page of changed records touches, as a full run would.
#pragma once

#include "domain/Records.h"
#include "linkage/Linker.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace guildhall::linkage {

/// A person's record under the name by which the caller knows it: source and key, or a row's
/// number.
struct NamedPerson
{
    QByteArray name;
    PersonRecord person;
};

/// Two records that may be one person but not surely: for a person to decide.
struct Question
{
    QByteArray left;
    QByteArray right;
    double probability = 0;
};

/// What people decided about pairs of records, by name. Decisions about records that are not
/// reached are ignored.
struct NamedDecisions
{
    std::vector<std::pair<QByteArray, QByteArray>> same;
    std::vector<std::pair<QByteArray, QByteArray>> notSame;
};

/// Every record that was reached stands in exactly one cluster.
struct Relinked
{
    std::vector<std::vector<QByteArray>> clusters; ///< names in order; clusters by first name
    std::vector<Question> questions; ///< most probable first
};

/// Holds a learned model. Two linkers with equal models decide alike; whatever the order of calls,
/// a record's cluster is the one that linkAll() gives it. Used from one thread at a time.
class PersonLinker
{
public:
    explicit PersonLinker(LinkageModel model);

    /// What to keep beside a record, to find by: see BlockingKeys.h. The columns that records
    /// become.
    [[nodiscard]] std::vector<std::uint64_t> keys(const PersonRecord& person) const;
    [[nodiscard]] const LinkageModel& model() const { return m_model; }

    /// Finds all records that share at least one of the keys; the changed ones themselves may be
    /// among them.
    using Fetch = std::function<std::vector<NamedPerson>(std::span<const std::uint64_t> keys)>;

    /// Links the changed records and all that hang together with them over links. To split what no
    /// longer belongs together the caller adds the former companions of a changed or deleted record
    /// to `changed`.
    [[nodiscard]] Relinked relink(std::vector<NamedPerson> changed,
                                  const Fetch& fetch,
                                  const NamedDecisions& decisions) const;

    /// Links all records at once with the same model.
    [[nodiscard]] Relinked linkAll(const std::vector<NamedPerson>& people,
                                   const NamedDecisions& decisions) const;

    /// Why two records are, or are not, one person.
    [[nodiscard]] Explanation explain(const PersonRecord& left, const PersonRecord& right) const;

    /// Learns a model from all records.
    [[nodiscard]] static LinkageModel learnFrom(const std::vector<NamedPerson>& people,
                                                const LearningOptions& options);

private:
    [[nodiscard]] Relinked decide(const PersonTable& table,
                                  std::vector<Link> links,
                                  const NamedDecisions& decisions) const;

    LinkageModel m_model;
};

}
