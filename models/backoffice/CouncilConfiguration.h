// CouncilConfiguration.h - what the council says of its calendar and of itself, for clocks and
// reports.
#pragma once

#include "base/Result.h"

#include <QDir>
#include <QJsonObject>
#include <QList>
#include <QSslCertificate>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace guildhall {

/// Where the bank holidays come from: the GOV.UK feed, or the council's copy of it.
struct HolidaySource
{
    QUrl url;
    QList<QSslCertificate> authorities {};
    std::chrono::milliseconds every { std::chrono::hours(24) };
};

struct CalendarConfiguration
{
    QString division { QStringLiteral("england-and-wales") }; ///< as the feed writes it
    QString closureDays; ///< file of the days on which the council is shut; empty: none
    QString rulesFolder; ///< of the council's own, shorter rules; empty: none
    std::optional<HolidaySource> holidays; ///< none: those that are shipped
};

struct ReportsConfiguration
{
    int homes = 0; ///< low cost rental accommodation; 0: not said
    QStringList landlordServices;
    int smallService = 10;
    QString staffHomes; ///< file of where staff live, for unusual look-ups; empty: none
};

/// `json` fits the schema; paths are relative to `folder`. Invalid with the place and the fault.
[[nodiscard]] Result<CalendarConfiguration> readCalendar(const QJsonObject& json,
                                                         const QDir& folder);
[[nodiscard]] ReportsConfiguration readReports(const QJsonObject& json, const QDir& folder);

}
