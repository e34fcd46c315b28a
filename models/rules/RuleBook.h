// RuleBook.h - all rule sets, and which of them was in force on a day.
#pragma once

#include "base/Result.h"
#include "rules/RuleSet.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace guildhall {

/// A case is judged by the rules in force on the day it was received, whatever came after.
class RuleBook
{
public:
    struct File
    {
        QString name; ///< for errors
        QByteArray json;
    };

    /// Laws of one kind may not overlap in time. A set that `tightens` another may only shorten its
    /// clocks and extensions: the council may set less than the Code, never more. Of hazards it may
    /// say from when they are in force, where the law's file does not say so yet.
    [[nodiscard]] static Result<RuleBook> read(const QList<File>& files);

    /// Null when there were no rules yet. Lives as long as the book.
    [[nodiscard]] const RuleSet* inForce(RuleSet::Kind kind, QDate day) const;
    [[nodiscard]] const QList<RuleSet>& sets() const { return m_sets; }

private:
    [[nodiscard]] Outcome addLaw(const RuleSet& law, const QString& fileName);
    [[nodiscard]] Outcome addTightening(const RuleSet& council, const QString& fileName);

    QList<RuleSet> m_sets; ///< a tightened set stands before the law that it shortens
};

}
