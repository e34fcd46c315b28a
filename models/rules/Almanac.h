// Almanac.h - the bank holidays as they are known now, shared by every clock that counts by them.
#pragma once

#include "rules/BankHolidays.h"

#include <QMutex>

#include <memory>

namespace guildhall {

/// May be asked and told from any thread.
class Almanac
{
public:
    explicit Almanac(BankHolidays holidays);

    /// Does not change any more; who counts through many days takes it once.
    [[nodiscard]] std::shared_ptr<const BankHolidays> now() const;
    /// What the feed says later: merged into what is held (BankHolidays::merge).
    void adopt(const BankHolidays& newer);

private:
    mutable QMutex m_mutex;
    std::shared_ptr<const BankHolidays> m_holidays;
};

}
