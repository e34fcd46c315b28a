// ClosureDays.h - the days on which the council's offices are shut though the law counts them.
#pragma once

#include "base/Result.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>

namespace guildhall {

/// Read from {"closure_days": [{"date": "2026-12-29", "title": "Christmas closure"}, ...]}; `until`
/// beside `date` makes it a run of days, both ends included, of at most 31 days.
class ClosureDays
{
public:
    ClosureDays() = default;
    [[nodiscard]] static Result<ClosureDays> read(const QByteArray& json, const QString& fileName);

    [[nodiscard]] std::optional<QString> on(QDate day) const;

private:
    QMap<QDate, QString> m_days;
};

}
