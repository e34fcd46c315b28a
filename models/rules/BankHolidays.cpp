#include "rules/BankHolidays.h"

#include "rules/JsonReading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    constexpr std::array Divisions { Division::EnglandAndWales,
                                     Division::Scotland,
                                     Division::NorthernIreland };
    constexpr qsizetype FewestInAYear = 8;

    QString nameOf(Division division)
    {
        switch (division) {
        case Division::EnglandAndWales:
            return u"england-and-wales"_s;
        case Division::Scotland:
            return u"scotland"_s;
        case Division::NorthernIreland:
            return u"northern-ireland"_s;
        }
        return {};
    }

}

Result<BankHolidays> BankHolidays::read(const QByteArray& json, const QString& fileName)
{
    JsonReading reading(fileName);
    const JsonPlace root(reading, reading.open(json));
    BankHolidays holidays;
    for (const auto division : Divisions) {
        if (reading.failed())
            return reading.error();
        const auto place = root.at(nameOf(division));
        auto& years = holidays.m_years.at(static_cast<size_t>(division));
        for (const auto& event : place.list(u"events"_s)) {
            BankHoliday holiday { event.date(u"date"_s),
                                  event.text(u"title"_s),
                                  event.note(u"notes"_s),
                                  event.has(u"bunting"_s) && event.flag(u"bunting"_s) };
            auto& year = years[holiday.day.year()];
            if (year.contains(holiday.day))
                event.wrong(u"date"_s, u"is in the list twice"_s);
            year.insert(holiday.day, holiday);
        }
        for (auto year = years.cbegin(); year != years.cend(); ++year)
            if (year->size() < FewestInAYear)
                place.wrong(u"events"_s, u"has fewer than eight holidays in %1"_s.arg(year.key()));
        if (years.isEmpty())
            place.wrong(u"events"_s, u"is empty"_s);
    }
    if (reading.failed())
        return reading.error();
    return holidays;
}

void BankHolidays::merge(const BankHolidays& newer)
{
    for (const auto division : Divisions) {
        auto& ours = m_years.at(static_cast<size_t>(division));
        const auto& theirs = newer.years(division);
        for (auto year = theirs.cbegin(); year != theirs.cend(); ++year)
            ours.insert(year.key(), year.value());
    }
}

QByteArray BankHolidays::toJson() const
{
    QJsonObject root;
    for (const auto division : Divisions) {
        QJsonArray events;
        const auto& held = years(division);
        for (auto year = held.keyBegin(); year != held.keyEnd(); ++year)
            for (const auto& holiday : in(*year, division))
                events.append(QJsonObject { { u"title"_s, holiday.title },
                                            { u"date"_s, holiday.day.toString(Qt::ISODate) },
                                            { u"notes"_s, holiday.notes },
                                            { u"bunting"_s, holiday.bunting } });
        const auto name = nameOf(division);
        root.insert(name, QJsonObject { { u"division"_s, name }, { u"events"_s, events } });
    }
    return QJsonDocument(root).toJson();
}

std::optional<BankHoliday> BankHolidays::on(QDate day, Division division) const
{
    const auto& held = years(division);
    const auto year = held.constFind(day.year());
    if (year == held.cend())
        return std::nullopt;
    const auto holiday = year->constFind(day);
    if (holiday == year->cend())
        return std::nullopt;
    return *holiday;
}

QList<BankHoliday> BankHolidays::in(int year, Division division) const
{
    auto days = years(division).value(year).values();
    std::sort(days.begin(), days.end(), [](const BankHoliday& a, const BankHoliday& b) {
        return a.day < b.day;
    });
    return days;
}

bool BankHolidays::knows(int year, Division division) const
{
    return years(division).contains(year);
}

const QMap<int, BankHolidays::Days>& BankHolidays::years(Division division) const
{
    return m_years.at(static_cast<size_t>(division));
}

}
