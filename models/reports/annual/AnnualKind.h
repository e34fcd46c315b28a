// AnnualKind.h - which reports on complaints there are.
#pragma once

#include <QString>

#include <array>

namespace guildhall {

enum class AnnualKind {
    Annual, ///< the year with the two before it
    Quarter, ///< for directors: the quarter, the one before, and the same a year ago
    Landlord, ///< tenant satisfaction measures CH01 and CH02
    Hazards ///< against the clocks of Awaab's law
};
inline constexpr std::array AllAnnualKinds {
    AnnualKind::Annual, AnnualKind::Quarter, AnnualKind::Landlord, AnnualKind::Hazards
};

/// "annual", "quarter", "landlord", "hazards": the sub-command, and the report's id.
[[nodiscard]] QString codeOf(AnnualKind kind);
/// Its title.
[[nodiscard]] QString nameOf(AnnualKind kind);

}
