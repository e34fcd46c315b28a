// Role.h - what somebody is to the council while they use Guildhall.
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace guildhall {

/// The order is that of the columns of the table of rights.
enum class Role {
    Advisor, ///< on a call
    Reception, ///< with a person in front of them
    Supervisor, ///< reviews satisfaction feedback and complaints
    Steward, ///< cares for the data: sources, imports, which records are one person
    Administrator
};

inline constexpr std::array AllRoles {
    Role::Advisor, Role::Reception, Role::Supervisor, Role::Steward, Role::Administrator
};

/// The word that `--as` takes and the audit keeps: "advisor". Part of the command line's contract.
[[nodiscard]] QString roleWord(Role role);

/// Takes either case; nothing for any other word.
[[nodiscard]] std::optional<Role> roleFromWord(const QString& word);

}
