// CountedStages.h - the stages of complaints as the cases behind figures, and the ways in which all
// reports choose among them.
#pragma once

#include "reports/annual/AnnualBook.h"

#include <QCoreApplication>

#include <functional>

namespace guildhall {

class CountedStages
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::CountedStages)

public:
    using Groups = QMap<QByteArray, CasesBehind>; ///< UTF-8 sorts by code point
    using Wanted = std::function<bool(const JudgedStage&)>;
    using Key = std::function<QString(const JudgedStage&)>;

    /// Lists every stage first among the cases of `into`; so a stage's place in the book is its
    /// place there.
    CountedStages(const AnnualBook& book, CountedReport& into);

    [[nodiscard]] const JudgedStage& at(qsizetype place) const { return m_book.stages().at(place); }
    [[nodiscard]] CasesBehind receivedIn(const DateRange& range) const;
    [[nodiscard]] CasesBehind those(const CasesBehind& from, const Wanted& wanted) const;
    [[nodiscard]] CasesBehind ofStage(const CasesBehind& from, int number) const;
    [[nodiscard]] CasesBehind ofServices(const CasesBehind& from,
                                         const QStringList& services) const;
    [[nodiscard]] CasesBehind standing(const CasesBehind& from,
                                       JudgedStage::Standing standing) const;
    [[nodiscard]] CasesBehind inTarget(const CasesBehind& from) const;
    [[nodiscard]] CasesBehind answered(const CasesBehind& from) const;
    [[nodiscard]] CasesBehind upheld(const CasesBehind& from) const;
    [[nodiscard]] Groups grouped(const CasesBehind& from, const Key& key) const;

private:
    const AnnualBook& m_book;
};

}
