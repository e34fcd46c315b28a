// Questions.h - what advisors type, kind by kind, about people who are really there.
#pragma once

#include "CouncilRecords.h"

#include <QStringList>

namespace guildhall {

struct QuestionKind
{
    QString name;
    bool slip = false; ///< with a typo: twice the time is allowed
    QStringList questions;
};

[[nodiscard]] QList<QuestionKind>
questionKinds(const council::Council& council, const CouncilRecords& records, int each);

}
