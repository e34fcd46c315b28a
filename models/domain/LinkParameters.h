// LinkParameters.h - by what records are linked, as facts that every desk reads.
#pragma once

#include "domain/Facts.h"

namespace guildhall {

/// To learn anew is a decision of a person; what the program learns with a first load is not.
enum class LearnedBy { Program, Person };

inline const QString LinkParametersKind = QStringLiteral("link-parameters");

/// Facts of that kind in pieces that every feed takes. All pieces of one learning have one subject.
///
/// Body: by ("program", "person"), piece (from 0), pieces, bytes.
[[nodiscard]] QList<Fact> factsOf(const QByteArray& parameters, LearnedBy by);

struct LinkParameters
{
    QByteArray bytes; ///< empty: none
    LearnedBy by = LearnedBy::Program;
    StaffId who; ///< who decided on them
};

/// The parameters that count, of facts in their order: the last that a person decided on, else the
/// first that any desk's program learned, so that a desk that comes later changes nothing for the
/// others. What lacks a piece counts as not said.
[[nodiscard]] LinkParameters parametersIn(const QList<Fact>& facts);

}
