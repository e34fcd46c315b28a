// ChosenValue.h - which of several values that disagree is shown, and by which rule.
#pragma once

#include "domain/Confirmation.h"

namespace guildhall {

/// Asked in the order of the table in ChosenValue.cpp, until one value is left.
enum class ChosenBy {
    NothingElse, ///< no rule tells them apart
    Confirmed, ///< the customer has said so, and no source has said otherwise since
    LeadingSource, ///< its profile says that the source leads on this
    MostSources,
    Newest ///< of the record that the source changed last
};

/// A record that says a value.
struct Holder
{
    Provenance from;
    QString key;

    friend bool operator==(const Holder&, const Holder&) = default;
};

/// One of the values that are to choose from.
struct Candidate
{
    SaidDetail said; ///< as it reads best
    Holder best; ///< who says it so; empty: nobody but the customer
    QList<Holder> holders; ///< newest first

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

struct Choice
{
    ChosenBy by = ChosenBy::NothingElse;
    QList<Candidate> values; ///< the chosen one first; empty: nobody says anything
    bool disagreed = false; ///< two records say nothing alike, or the customer says otherwise
};

/// `confirmation`: one that holds, or null.
[[nodiscard]] Choice chosenValue(Detail detail,
                                 const QList<HeldRecord>& people,
                                 const Confirmation* confirmation,
                                 const Leading& leading);

/// The table as README.md carries it.
[[nodiscard]] QString choosingAsMarkdown();

}
