// Clock.cpp - the computer's clock, and what London shows at a moment.
#include "base/Clock.h"

#include <utility>

namespace guildhall {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(QDateTime moment)
    : m_moment(std::move(moment))
{
}

void FixedClock::set(QDateTime moment)
{
    m_moment = std::move(moment);
}

QDateTime FixedClock::now() const
{
    return m_moment;
}

const QTimeZone& london()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}

QDateTime inLondon(const QDateTime& moment)
{
    return moment.toTimeZone(london());
}

QString isoUtc(const QDateTime& moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

}
