#include "backoffice/Pointer.h"

#include <QStringList>

namespace guildhall {

using namespace Qt::StringLiterals;

std::optional<Pointer> Pointer::from(const QString& text)
{
    Pointer pointer { text, {}, -1 };
    if (text.isEmpty())
        return pointer;
    if (!text.startsWith(u'/'))
        return {};
    const QStringList steps = text.sliced(1).split(u'/');
    for (QString step : steps) {
        step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        pointer.steps.push_back(step.toStdString());
    }
    return pointer;
}

std::optional<Pointer::Choice> Pointer::choice(std::string_view step)
{
    const size_t equals = step.find('=');
    if (step.size() < 4 || step.front() != '[' || step.back() != ']' || equals == step.npos)
        return {};
    return Choice { step.substr(1, equals - 1), step.substr(equals + 1, step.size() - equals - 2) };
}

}
