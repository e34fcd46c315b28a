// ConflictWords.h - why a value is shown, who says otherwise, and what the customer has confirmed,
// in words.
#pragma once

#include "pages/CustomerView.h"
#include "pages/SourceNames.h"

#include <QCoreApplication>

namespace guildhall {

class ConflictWords
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::ConflictWords)

public:
    [[nodiscard]] static QString name(Detail detail);
    [[nodiscard]] static QString value(Detail detail, const SaidDetail& said);
    /// Dots and why, where it is hidden.
    [[nodiscard]] static QString value(const FieldValue& value);
    /// "Orchard (T-40117), changed there 18 November 2026; Revenues (7718201) ..."
    [[nodiscard]] static QString
    holders(const DisputedValue& value, const SourceNames& names, const QDateTime& now);
    /// Why the first of its values is the one on the page.
    [[nodiscard]] static QString why(const Disagreement& one, const SourceNames& names);
    /// "Confirmed with the customer by telephone, today 2:29pm (jp)", and why it no longer holds.
    [[nodiscard]] static QString
    confirmed(const ConfirmedDetail& detail, const SourceNames& names, const QDateTime& now);
};

}
