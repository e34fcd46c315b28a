// Shipped.h - the calendar and the rules as they are shipped, for the tests of the clocks.
#pragma once

#include "rules/RuleBook.h"
#include "rules/WorkingDays.h"

#include <QDir>
#include <QFile>
#include <QStringList>

namespace guildhall::shipped {

inline QByteArray file(const QString& path)
{
    using namespace Qt::StringLiterals;
    QFile file(QStringLiteral(GUILDHALL_SOURCE_DIR) + u"/resources/"_s + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QList<RuleBook::File> ruleFiles()
{
    using namespace Qt::StringLiterals;
    QList<RuleBook::File> files;
    const QDir folder(QStringLiteral(GUILDHALL_SOURCE_DIR) + u"/resources/rules"_s);
    for (const auto& name : folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name))
        files.append({ name, file(u"rules/"_s + name) });
    return files;
}

inline const RuleBook& rules()
{
    static const RuleBook book = *RuleBook::read(ruleFiles());
    return book;
}

inline BankHolidays holidays()
{
    using namespace Qt::StringLiterals;
    return *BankHolidays::read(file(u"bank-holidays/bank-holidays.json"_s),
                               u"bank-holidays.json"_s);
}

/// "E" England and Wales, "S" Scotland, "N" Northern Ireland.
inline WorkingDays days(const QString& nation)
{
    using namespace Qt::StringLiterals;
    const auto division = nation == u"S"_s ? Division::Scotland
        : nation == u"N"_s                 ? Division::NorthernIreland
                                           : Division::EnglandAndWales;
    return { holidays(), division };
}

/// The days of the month that were counted, as the tables of the tests write them by hand.
inline QString counted(const QList<CountedDay>& arithmetic)
{
    using Why = CountedDay::Why;
    QStringList days;
    for (const auto& line : arithmetic)
        if (line.why == Why::Counted || line.why == Why::Extension)
            days.append(QString::number(line.day.day()));
    return days.join(QLatin1Char(' '));
}

}
