// Insights.h - what an advisor wants to know before the caller has said it: why they probably call,
// what has changed, what one answer would settle.
#pragma once

#include "pages/ProbableReasons.h"

namespace guildhall {

/// Items that one action or one answer may settle.
struct AnswerTogether
{
    QString service;
    QStringList references;
    bool hasComplaint = false;

    friend bool operator==(const AnswerTogether&, const AnswerTogether&) = default;
};

struct Insights
{
    QList<ProbableReason> probable; ///< best first; all live matters, and "something new"
    QDateTime lastContact;
    QList<TimelineEvent> since; ///< what sources say has happened after that, newest first
    QList<AnswerTogether> together;
    int contactsInTenDays = 0;

    friend bool operator==(const Insights&, const Insights&) = default;
};

/// Pure, and blind to what is masked, for it reads the view only. `queue` is the telephone line
/// that the caller rang, empty when not known.
[[nodiscard]] Insights
insightsOf(const CustomerView& view, const QDateTime& now, const QString& queue = {});

}
