#include "rules/Almanac.h"

#include <QMutexLocker>

#include <utility>

namespace guildhall {

Almanac::Almanac(BankHolidays holidays)
    : m_holidays(std::make_shared<const BankHolidays>(std::move(holidays)))
{
}

std::shared_ptr<const BankHolidays> Almanac::now() const
{
    const QMutexLocker locker(&m_mutex);
    return m_holidays;
}

void Almanac::adopt(const BankHolidays& newer)
{
    const QMutexLocker locker(&m_mutex);
    auto merged = *m_holidays;
    merged.merge(newer);
    m_holidays = std::make_shared<const BankHolidays>(std::move(merged));
}

}
