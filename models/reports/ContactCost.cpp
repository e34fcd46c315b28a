#include "reports/ContactCost.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace guildhall {

std::optional<qint64> pencePerContact(const QString& channel)
{
    static const QHash<QString, qint64> known { { u"telephone"_s, 321 },
                                                { u"face_to_face"_s, 823 },
                                                { u"web"_s, 39 } };
    const auto found = known.constFind(channel);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

CostEstimate costOf(const QMap<QString, qint64>& contactsByChannel)
{
    CostEstimate estimate;
    for (auto one = contactsByChannel.cbegin(); one != contactsByChannel.cend(); ++one) {
        if (const auto pence = pencePerContact(one.key()))
            estimate.pence += *pence * one.value();
        else
            estimate.without += one.value();
    }
    return estimate;
}

}
