#include "desk/doing/AddressParts.h"

using namespace Qt::StringLiterals;

namespace guildhall {

QCborMap addressParts(QStringList lines, const QString& postcode)
{
    const QString first = lines.isEmpty() ? QString() : lines.takeFirst();
    const QString town = lines.isEmpty() ? QString() : lines.takeLast();
    return { { u"line_1"_s, first },
             { u"line_2"_s, lines.join(u", "_s) },
             { u"town"_s, town },
             { u"postcode"_s, postcode } };
}

}
