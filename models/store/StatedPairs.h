// StatedPairs.h - pairs of records of a table that the systems themselves call one person.
#pragma once

#include "store/LinkRule.h"

#include <functional>
#include <string>
#include <string_view>

namespace guildhall {

/// What a record names is known when it comes, which record that is only when all are there.
class StatedPairs
{
public:
    using NameAt = std::function<std::string_view(quint32)>;

    /// A record's own name, to be compared with those that are named.
    [[nodiscard]] static std::string nameOf(const SourceId& source, const QString& key);

    /// The record at `from` names these.
    void add(quint32 from, const QList<CrossReference>& named);
    /// Looks the names up among `records` records.
    void resolve(quint32 records, const NameAt& nameAt);

    [[nodiscard]] bool contains(quint32 a, quint32 b) const;

private:
    std::vector<std::pair<quint32, std::string>> m_references;
    std::vector<LinkPair> m_pairs; ///< sorted
};

}
