// Insights.h - what an advisor wants to know before the caller has said it: why they probably call,
// what has changed, what one answer would settle.
#pragma once

#include "pages/CustomerView.h"

namespace guildhall {

/// A live matter that somebody may be calling about, and the strongest reason to think so.
struct ProbableReason
{
    enum class Kind { Request, Complaint, Account };
    enum class Why {
        MissedVisit, ///< the visit was booked for a time that has passed
        ChasedBefore, ///< they have asked about it within a fortnight
        Overdue,
        VisitSoon,
        Reminder, ///< money is overdue and a letter has gone out
        MoneyOverdue,
        DueSoon,
        News, ///< something happened within a week
        Silence, ///< nothing has happened for nine days
        Open
    };
    Kind kind = Kind::Request;
    Why why = Why::Open;
    QString reference;
    QString title;
    QDateTime when; ///< of the reason: the visit, the due date, the last event
    qint64 pence = 0;
    double score = 0; ///< for ordering only

    friend bool operator==(const ProbableReason&, const ProbableReason&) = default;
};

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
    QList<ProbableReason> probable; ///< best first; all live matters
    QDateTime lastContact;
    QList<TimelineEvent> since; ///< what sources say has happened after that, newest first
    QList<AnswerTogether> together;
    int contactsInTenDays = 0;

    friend bool operator==(const Insights&, const Insights&) = default;
};

/// Pure, and blind to what is masked, for it reads the view only. The queue in which a call waits
/// is not read: it would tell a measurement its own answer.
[[nodiscard]] Insights insightsOf(const CustomerView& view, const QDateTime& now);

}
