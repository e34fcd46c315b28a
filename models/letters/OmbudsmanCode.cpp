#include "letters/OmbudsmanCode.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

QString OmbudsmanCode::at(const QString& housing) const
{
    if (paragraphs.isEmpty() || housing.isEmpty())
        return housing;
    QStringList here;
    const auto wanted = housing.split(u", "_s);
    for (const auto& paragraph : wanted) {
        const auto section = paragraph.first(std::max<qsizetype>(paragraph.indexOf(u'.'), 0));
        const auto found = paragraphs.value(paragraph, section.isEmpty() ? paragraph : section);
        if (!here.contains(found))
            here.append(found);
    }
    return here.join(u", "_s);
}

QString OmbudsmanCode::at(const QString& ofStages, int stage) const
{
    const auto each = ofStages.split(u" | "_s);
    return at(each.size() > 1 && stage == 2 ? each.at(1) : each.first());
}

bool OmbudsmanCode::isSectionAlone(const QString& stands)
{
    return std::ranges::any_of(stands.split(u", "_s), [](const QString& one) {
        return !one.isEmpty() && !one.contains(u'.');
    });
}

}
