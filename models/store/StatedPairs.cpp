#include "store/StatedPairs.h"

#include <algorithm>
#include <unordered_map>

namespace guildhall {

std::string StatedPairs::nameOf(const SourceId& source, const QString& key)
{
    return source.text().toStdString() + '\0' + key.toStdString();
}

void StatedPairs::add(quint32 from, const QList<CrossReference>& named)
{
    for (const CrossReference& other : named)
        m_references.emplace_back(from, nameOf(other.source, other.key));
}

void StatedPairs::resolve(quint32 records, const NameAt& nameAt)
{
    if (m_references.empty())
        return;
    std::unordered_map<std::string_view, std::vector<quint32>> namedBy;
    for (const auto& [from, name] : m_references)
        namedBy[name].push_back(from);
    for (quint32 at = 0; at < records; ++at) {
        const auto named = namedBy.find(nameAt(at));
        if (named == namedBy.end())
            continue;
        for (const quint32 from : named->second)
            m_pairs.emplace_back(std::minmax(from, at));
    }
    std::sort(m_pairs.begin(), m_pairs.end());
    m_references = {};
}

bool StatedPairs::contains(quint32 a, quint32 b) const
{
    return std::binary_search(m_pairs.begin(), m_pairs.end(), LinkPair(std::minmax(a, b)));
}

}
