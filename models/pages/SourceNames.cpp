#include "pages/SourceNames.h"

namespace guildhall {

using namespace Qt::StringLiterals;

void SourceNames::learn(const QList<SourceState>& sources)
{
    for (const SourceState& source : sources) {
        if (!source.name.isEmpty())
            m_names.insert(source.id, source.name);
    }
}

QString SourceNames::of(const SourceId& id) const
{
    if (id.isEmpty())
        return u"Guildhall"_s;
    const auto known = m_names.constFind(id);
    if (known != m_names.cend())
        return *known;
    QString name = id.text();
    name[0] = name.at(0).toUpper();
    return name;
}

}
