#include "rules/ClosureDays.h"

#include "rules/JsonReading.h"

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {
    constexpr qint64 LongestRun = 31;
}

Result<ClosureDays> ClosureDays::read(const QByteArray& json, const QString& fileName)
{
    JsonReading reading(fileName);
    const JsonPlace root(reading, reading.open(json));
    ClosureDays closures;
    if (!reading.failed()) {
        root.only({ u"closure_days"_s });
        for (const auto& place : root.list(u"closure_days"_s)) {
            place.only({ u"date"_s, u"until"_s, u"title"_s });
            const auto first = place.date(u"date"_s);
            const auto last = place.has(u"until"_s) ? place.date(u"until"_s) : first;
            const auto title = place.text(u"title"_s);
            if (last < first || first.daysTo(last) >= LongestRun)
                place.wrong(u"until"_s, u"must be 0 to 30 days after the date"_s);
            if (reading.failed())
                break;
            for (auto day = first; day <= last; day = day.addDays(1))
                closures.m_days.insert(day, title);
        }
    }
    if (reading.failed())
        return reading.error();
    return closures;
}

std::optional<QString> ClosureDays::on(QDate day) const
{
    const auto closure = m_days.constFind(day);
    if (closure == m_days.cend())
        return std::nullopt;
    return *closure;
}

}
