// CsvFile.h - CSV as the invented systems read what others put into their folders.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace guildhall::office {

/// RFC 4180: one object a row, by the names of the header; what is empty is left out.
[[nodiscard]] QList<QJsonObject> csvRows(const QString& text);

}
