// Rights.h - the one table of roles and rights, which window and command line both obey.
#pragma once

#include "session/FieldClass.h"
#include "session/Role.h"

namespace guildhall {

/// What somebody may do.
enum class Right {
    LookUp, ///< search, and open a customer
    Log, ///< log a request, complaint, contact or note (submit), and see what waits to be sent
    SeeSources,
    ControlSync, ///< sync now, pause a source
    Import,
    CheckFiles, ///< verify
    DecideLinks, ///< which records are the same person
    Report, ///< figures on screen and exported
    SubjectAccess, ///< export everything held about one person
    SeeAudit,
    ResolveOutbox ///< decide about a refused or conflicting entry
};

[[nodiscard]] bool may(Role role, Right right);

/// What of a class of field a role sees. While somebody is on the line, Disclosure.h takes away
/// what they may not learn.
[[nodiscard]] Mask maskOf(Role role, FieldClass field);

/// The table as README.md carries it.
[[nodiscard]] QString rightsAsMarkdown();

}
