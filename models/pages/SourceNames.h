// SourceNames.h - what staff call the sources: "Home-Link" for homelink.
#pragma once

#include "domain/Sources.h"

#include <QHash>

namespace guildhall {

class SourceNames
{
public:
    void learn(const QList<SourceState>& sources);

    /// The id with a capital letter for a source that nobody named; "Guildhall" for none.
    [[nodiscard]] QString of(const SourceId& id) const;

private:
    QHash<SourceId, QString> m_names;
};

}
