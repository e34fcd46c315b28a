#include "store/LinkGroups.h"

#include "store/Database.h"
#include "store/LinkRows.h"
#include "store/Statement.h"

namespace guildhall {

LinkGroups::LinkGroups(Database& cache, const std::vector<quint32>& placeOf, std::size_t records)
    : m_recordAt(records + 1, 0)
{
    std::vector<quint32> sharing;
    qint64 value = 0;
    const auto close = [&] {
        if (sharing.size() > MostSharing) {
            m_crowds.push_back(value);
        } else if (sharing.size() > 1) {
            m_members.insert(m_members.end(), sharing.begin(), sharing.end());
            m_groupAt.push_back(m_members.size());
        }
        sharing.clear();
    };
    Statement keys = cache.prepare("SELECT value, person FROM link_key ORDER BY 1, 2");
    while (keys.next()) {
        if (keys.integer(0) != value)
            close();
        value = keys.integer(0);
        sharing.push_back(placeOf[static_cast<std::size_t>(keys.integer(1))]);
    }
    close();

    for (const quint32 record : m_members)
        ++m_recordAt[record + 1];
    for (std::size_t at = 1; at < m_recordAt.size(); ++at)
        m_recordAt[at] += m_recordAt[at - 1];
    m_groupsOf.resize(m_members.size());
    std::vector<quint64> next(m_recordAt.begin(), m_recordAt.end() - 1);
    for (quint32 group = 0; group + 1 < m_groupAt.size(); ++group) {
        for (quint64 at = m_groupAt[group]; at < m_groupAt[group + 1]; ++at)
            m_groupsOf[next[m_members[at]]++] = group;
    }
}

}
