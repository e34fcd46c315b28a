#include "rules/Statutes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    Result<QByteArray> contents(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error { Error::Kind::NotFound, path };
        return file.readAll();
    }

    Outcome addRules(const QString& folder, QList<RuleBook::File>& files)
    {
        const QDir dir(folder);
        if (!dir.exists())
            return Error { Error::Kind::NotFound, folder };
        for (const auto& name : dir.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
            auto json = contents(dir.filePath(name));
            if (!json)
                return json.error();
            files.append({ name, *std::move(json) });
        }
        return Done {};
    }

    Result<BankHolidays> readHolidays(const QString& path)
    {
        const auto json = contents(path);
        if (!json)
            return json.error();
        return BankHolidays::read(*json, QFileInfo(path).fileName());
    }

}

Result<Statutes> Statutes::read(const Places& places, Division division)
{
    QList<RuleBook::File> files;
    if (const auto added = addRules(places.shipped + u"/rules"_s, files); !added)
        return added.error();
    if (!places.councilRules.isEmpty())
        if (const auto added = addRules(places.councilRules, files); !added)
            return added.error();
    auto rules = RuleBook::read(files);
    if (!rules)
        return rules.error();

    auto holidays = readHolidays(places.shipped + u"/bank-holidays/bank-holidays.json"_s);
    if (!holidays)
        return holidays.error();
    if (!places.fetchedHolidays.isEmpty()) {
        if (const auto fetched = readHolidays(places.fetchedHolidays))
            holidays->merge(*fetched);
    }

    ClosureDays closures;
    if (!places.closureDays.isEmpty()) {
        const auto json = contents(places.closureDays);
        if (!json)
            return json.error();
        auto read = ClosureDays::read(*json, QFileInfo(places.closureDays).fileName());
        if (!read)
            return read.error();
        closures = *std::move(read);
    }
    return Statutes { *std::move(rules),
                      WorkingDays(*std::move(holidays), division, std::move(closures)) };
}

}
