// SupervisorFigures.h - all figures of the supervisor's screens, counted in one go.
#pragma once

#include "reports/ContactCentreReport.h"
#include "reports/DeskFacts.h"
#include "reports/FeedbackReport.h"

#include <QHash>

namespace guildhall {

/// What is chosen on the screens.
struct SupervisorWish
{
    FeedbackFilter filter;
    DateRange earlier; ///< an invalid one: no comparison
    FeedbackBy by = FeedbackBy::Channel;
    QList<FeedbackBy> groupings;
    QDateTime now;
    QHash<QString, QString> systems; ///< names of sources by their ids
    DeskFactsFile facts = std::make_shared<const DeskFacts>();
};

/// Plain values with their words, so that a thread of the pool can make them.
class SupervisorFigures
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::SupervisorFigures)

public:
    [[nodiscard]] static SupervisorFigures
    counted(const Feedback& feedback, const SupervisorWish& wish, const QLocale& locale);

    SatisfactionFigures answers;
    QList<RatingGroup> groups;
    Report satisfaction;
    QList<CommentTheme> themes;
    ReportTable themeTable;
    ReportTable meant; ///< what dissatisfied customers meant
    QList<Comment> dissatisfied; ///< newest first, some
    ContactFigures contacts;
    ContactTimes times;
    Report contactCentre;

private:
    [[nodiscard]] static ReportTable tableOf(const QList<CommentTheme>& themes,
                                             const Feedback& feedback,
                                             const SupervisorWish& wish,
                                             const QLocale& locale);
};

}
