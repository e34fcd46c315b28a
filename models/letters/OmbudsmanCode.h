// OmbudsmanCode.h - one of the two Complaint Handling Codes: they demand the same, in paragraphs
// that are numbered differently.
#pragma once

#include "domain/BothLanguages.h"

#include <QHash>
#include <QStringList>

namespace guildhall {

/// The program speaks of demands by the Housing Ombudsman's numbers; this says where each stands in
/// the Code of the Ombudsman to whom the case would go.
struct OmbudsmanCode
{
    BothLanguages name;
    QHash<QString, QString> paragraphs; ///< by the Housing Ombudsman's; empty: it is that Code
    QStringList unconfirmed; ///< the Housing Ombudsman's of which nobody has confirmed the number
    BothLanguages note; ///< what it means that only a section is named

    /// "6.7" for "6.9 (d)". A paragraph of which nobody has confirmed the number there is named by
    /// its section alone: "6". Of "6.2, 6.11" each is looked up.
    [[nodiscard]] QString at(const QString& housing) const;
    /// Out of "6.4 | 6.15" that of the stage, looked up.
    [[nodiscard]] QString at(const QString& ofStages, int stage) const;
    /// Whether at() gave a section alone.
    [[nodiscard]] static bool isSectionAlone(const QString& stands);
};

}
