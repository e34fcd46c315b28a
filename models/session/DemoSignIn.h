// DemoSignIn.h - a session for any role without proof, while no identity provider is configured.
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "session/Session.h"

namespace guildhall {

/// The role that nobody named.
inline constexpr auto DemoRoleOnCommandLine = Role::Administrator;
inline constexpr auto DemoRoleInWindow = Role::Advisor;

[[nodiscard]] Session demoSession(Role role, const Clock& clock);

/// `--as WORD`; `otherwise` for an empty word, Invalid for a word that is no role.
[[nodiscard]] Result<Session> demoSignIn(const QString& word, Role otherwise, const Clock& clock);

}
