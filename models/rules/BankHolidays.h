// BankHolidays.h - the bank holidays of the three divisions of the United Kingdom, history kept.
#pragma once

#include "base/Result.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace guildhall {

/// As the GOV.UK feed divides them; Wales shares England's.
enum class Division { EnglandAndWales, Scotland, NorthernIreland };

struct BankHoliday
{
    QDate day;
    QString title;
    QString notes; ///< "Substitute day" or empty
    bool bunting = false;

    friend bool operator==(const BankHoliday&, const BankHoliday&) = default;
};

/// Read from the format of https://www.gov.uk/bank-holidays.json. The feed forgets: its years
/// before 2024 were dropped in August 2025, yet cases of those years are still judged. So what is
/// read later is merged into what is held.
class BankHolidays
{
public:
    /// `fileName` is for the error, which also has the JSON pointer. A year with fewer than eight
    /// holidays is an error: no division has had so few, so the answer was cut off.
    [[nodiscard]] static Result<BankHolidays> read(const QByteArray& json, const QString& fileName);

    /// Every year that `newer` has replaces ours whole, because a holiday can be moved (early May
    /// 2020 was); a year that only we have stays.
    void merge(const BankHolidays& newer);

    /// In the feed's format, in order of days: what was merged can be kept and read again.
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] std::optional<BankHoliday> on(QDate day, Division division) const;
    [[nodiscard]] QList<BankHoliday> in(int year, Division division) const;
    /// False: nothing is known of this year, so a count through it is a guess.
    [[nodiscard]] bool knows(int year, Division division) const;

private:
    using Days = QHash<QDate, BankHoliday>;
    [[nodiscard]] const QMap<int, Days>& years(Division division) const;

    std::array<QMap<int, Days>, 3> m_years;
};

}
