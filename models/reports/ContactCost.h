// ContactCost.h - what a contact costs a council, as an estimate.
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace guildhall {

/// SOCITM's average cost of one contact in pence, as Braintree District Council quotes it:
/// telephone 321, face to face 823, web 39. Nothing for a channel that it does not name.
[[nodiscard]] std::optional<qint64> pencePerContact(const QString& channel);

struct CostEstimate
{
    qint64 pence = 0;
    qint64 without = 0; ///< contacts of channels that have no known cost
};
[[nodiscard]] CostEstimate costOf(const QMap<QString, qint64>& contactsByChannel);

}
