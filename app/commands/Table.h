// Table.h - rows of text in columns, for a terminal.
#pragma once

#include <QList>
#include <QStringList>

namespace guildhall {

class Console;

/// The first row is the heading. Line breaks and control characters in a cell become spaces, so
/// that a value from outside cannot forge a row or drive the terminal.
void printTable(Console& console, const QList<QStringList>& rows);

/// `text` without line breaks and control characters.
[[nodiscard]] QString oneLine(QString text);

}
