#include "backoffice/CouncilConfiguration.h"

#include <QHostAddress>
#include <QJsonArray>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QString placed(const QJsonObject& json, const QString& name, const QDir& folder)
    {
        const QString path = json.value(name).toString();
        return path.isEmpty() ? QString() : folder.absoluteFilePath(path);
    }

    Error wrong(const QString& what)
    {
        return { Error::Kind::Invalid, u"/calendar/bank_holidays"_s + what };
    }

    Result<HolidaySource> readHolidays(const QJsonObject& json, const QDir& folder)
    {
        HolidaySource source;
        source.url = QUrl(json.value("url"_L1).toString());
        const bool isHere
            = source.url.host() == "localhost"_L1 || QHostAddress(source.url.host()).isLoopback();
        if (!source.url.isValid() || source.url.host().isEmpty())
            return wrong(u"/url: is no address; give the feed's"_s);
        if (source.url.scheme() != "https"_L1 && !isHere)
            return wrong(u"/url: is not encrypted; use https"_s);
        if (const auto path = placed(json, u"ca_certificate"_s, folder); !path.isEmpty()) {
            source.authorities = QSslCertificate::fromPath(
                path, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
            if (source.authorities.isEmpty())
                return wrong(u"/ca_certificate: holds no certificate; give a PEM file"_s);
        }
        source.every = std::chrono::hours(json.value("refresh_hours"_L1).toInt(24));
        return source;
    }

}

Result<CalendarConfiguration> readCalendar(const QJsonObject& json, const QDir& folder)
{
    CalendarConfiguration calendar;
    calendar.division = json.value("division"_L1).toString(calendar.division);
    calendar.closureDays = placed(json, u"closure_days"_s, folder);
    calendar.rulesFolder = placed(json, u"rules_folder"_s, folder);
    if (json.contains("bank_holidays"_L1)) {
        auto source = readHolidays(json.value("bank_holidays"_L1).toObject(), folder);
        if (!source)
            return source.error();
        calendar.holidays = *std::move(source);
    }
    return calendar;
}

ReportsConfiguration readReports(const QJsonObject& json, const QDir& folder)
{
    ReportsConfiguration reports;
    reports.staffHomes = placed(json, u"staff_homes"_s, folder);
    reports.homes = json.value("homes"_L1).toInt();
    reports.smallService = json.value("small_service"_L1).toInt(reports.smallService);
    const QJsonArray services = json.value("landlord_services"_L1).toArray();
    for (const auto& service : services)
        reports.landlordServices.append(service.toString());
    return reports;
}

}
