#include "app/commands/Table.h"

#include "app/Console.h"

#include <algorithm>

namespace guildhall {

QString oneLine(QString text)
{
    for (QChar& letter : text)
        if (!letter.isPrint() && !letter.isSurrogate())
            letter = u' ';
    return text;
}

void printTable(Console& console, const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    for (const auto& row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += oneLine(row.at(column)).leftJustified(widths.at(column) + 2);
        console.line(line.trimmed());
    }
}

}
