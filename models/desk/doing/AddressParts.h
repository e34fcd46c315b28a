// AddressParts.h - a home as back offices take it, in the payload of an entry of kind "address".
#pragma once

#include <QCborMap>
#include <QStringList>

namespace guildhall {

/// line_1, line_2, town and postcode. The first line and the town are what every system has; the
/// rest stands between them.
[[nodiscard]] QCborMap addressParts(QStringList lines, const QString& postcode);

}
