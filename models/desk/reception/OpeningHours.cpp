#include "desk/reception/OpeningHours.h"

#include "base/Clock.h"
#include "rules/JsonReading.h"

#include <QFile>
#include <QFileInfo>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    const QStringList& dayNames()
    {
        static const QStringList all { u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                       u"friday"_s, u"saturday"_s, u"sunday"_s };
        return all;
    }

}

Result<OpeningHours> OpeningHours::read(const QString& file)
{
    QFile data(file);
    if (!data.open(QIODevice::ReadOnly))
        return Error { Error::Kind::NotFound, file };
    return parse(data.readAll(), QFileInfo(file).fileName());
}

Result<OpeningHours> OpeningHours::parse(const QByteArray& json, const QString& file)
{
    JsonReading reading(file);
    const JsonPlace root(reading, reading.open(json));
    if (reading.failed())
        return reading.error();
    root.only({ u"slot_minutes"_s, u"at_once"_s, u"days_ahead"_s, u"days"_s });
    OpeningHours hours;
    hours.slotMinutes = root.whole(u"slot_minutes"_s, 5, 240);
    hours.atOnce = root.whole(u"at_once"_s, 1, 50);
    hours.daysAhead = root.whole(u"days_ahead"_s, 1, 366);
    const JsonPlace days = root.at(u"days"_s);
    days.only(dayNames());
    for (const QString& name : days.keys()) {
        const int weekday = int(dayNames().indexOf(name)) + 1;
        for (const JsonPlace& span : days.list(name)) {
            span.only({ u"from"_s, u"to"_s });
            const QTime from = QTime::fromString(span.text(u"from"_s), u"HH:mm"_s);
            const QTime to = QTime::fromString(span.text(u"to"_s), u"HH:mm"_s);
            if (!from.isValid() || !to.isValid() || to <= from)
                span.wrong(u"is no span of a day; write \"from\": \"09:00\", \"to\": \"17:00\""_s);
            hours.days[weekday].append({ from, to });
        }
    }
    if (reading.failed())
        return reading.error();
    return hours;
}

QList<QDateTime> OpeningHours::beginningsOn(QDate day) const
{
    QList<QDateTime> found;
    const int lasts = slotMinutes * 60;
    for (const Span& span : days.value(day.dayOfWeek())) {
        for (QTime at = span.from; at.secsTo(span.to) >= lasts; at = at.addSecs(lasts))
            found.append(QDateTime(day, at, london()).toUTC());
    }
    return found;
}

}
