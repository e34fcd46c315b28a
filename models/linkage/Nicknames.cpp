// Nicknames.cpp - the table, read once from the program's resources.
#include "linkage/Nicknames.h"

#include <QFile>

#include <algorithm>

namespace guildhall::linkage {

Nicknames::Nicknames(std::string_view csv)
    : m_text(csv.begin(), csv.end())
{
    const std::string_view text(m_text.data(), m_text.size());
    std::uint16_t group = 0;
    size_t at = 0;
    while (at < text.size()) {
        const size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        at = end + 1;
        if (line.empty() || line.front() == '#')
            continue;
        while (!line.empty()) {
            const size_t comma = std::min(line.find(','), line.size());
            if (comma > 0)
                m_groups[line.substr(0, comma)].push_back(group);
            line.remove_prefix(std::min(comma + 1, line.size()));
        }
        ++group;
    }
}

const Nicknames& Nicknames::builtIn()
{
    static const Nicknames table = [] {
        QFile file(QStringLiteral(":/linkage/nicknames.csv"));
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return Nicknames(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    }();
    return table;
}

bool Nicknames::sameName(std::string_view a, std::string_view b) const
{
    const auto groupsA = m_groups.find(a);
    const auto groupsB = m_groups.find(b);
    if (groupsA == m_groups.end() || groupsB == m_groups.end())
        return false;
    return std::any_of(
        groupsA->second.begin(), groupsA->second.end(), [&groupsB](std::uint16_t group) {
            return std::find(groupsB->second.begin(), groupsB->second.end(), group)
                != groupsB->second.end();
        });
}

}
