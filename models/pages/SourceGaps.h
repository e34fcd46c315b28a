// SourceGaps.h - what a list may lack because a source is not up to date, in one sentence.
#pragma once

#include "domain/Records.h"

#include <QCoreApplication>

namespace guildhall {

class SourcesPage;

class SourceGaps
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::SourceGaps)

public:
    /// Of a list that shows records of these kinds; none named: of any. Empty: nothing is missing.
    [[nodiscard]] static QString words(const SourcesPage& sources, const QList<RecordKind>& kinds);
    /// Of a list that shows what the desks tell each other. Empty: nothing is missing.
    [[nodiscard]] static QString ofDesks(const SourcesPage& sources);
};

}
