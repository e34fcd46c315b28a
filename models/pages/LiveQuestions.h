// LiveQuestions.h - what the customer's page asks the sources themselves, beside what is held here.
#pragma once

#include "domain/LookUps.h"

#include <functional>

namespace guildhall {

/// None waits for an answer: what the sources say comes through the store. None there: nothing is
/// asked.
struct LiveQuestions
{
    /// Somebody has this customer before them: what is only looked up is asked, unless it is known.
    std::function<void(const CustomerId&)> opened;
    /// These sources are to be read now, and all that is looked up again.
    std::function<void(const CustomerId&, const QList<SourceId>&)> now;
    /// How it stands with what is looked up.
    std::function<QList<LookUpState>(const CustomerId&)> states;
};

}
