// ProbableReasons.h - why somebody probably calls: what speaks for each live matter, weighed up.
#pragma once

#include "pages/CustomerView.h"

namespace guildhall {

/// Something that sources tell of a matter and that makes a call about it likelier or less likely.
struct Evidence
{
    enum class Kind {
        Request, ///< it is a live request
        Complaint,
        Account, ///< it is an account
        MoneyOverdue,
        PromiseBroken, ///< what was promised about it is not kept
        MissedVisit, ///< the visit was booked for a time that has just passed
        VisitLongPast,
        AskedUnanswered, ///< they asked about it within a fortnight, and nothing has happened since
        AskedTwice, ///< and more than once
        AskedBefore, ///< they asked about it within a fortnight
        JustOverdue, ///< for less than a week
        Overdue, ///< for less than three
        LongOverdue,
        DueSoon,
        VisitSoon,
        VisitBooked, ///< within a fortnight
        VisitTooLate, ///< and after the day by which it is due
        JustReported,
        News, ///< something happened within four days
        Silence, ///< nothing has happened for nine days, and nobody asked
        Hazard,
        NotAcknowledged, ///< a complaint that has lain for a working week
        AwaitsThem, ///< it waits for something from the customer
        NewCharge, ///< a bill or an instalment within five days
        LetterNow, ///< went out within six days
        LetterBefore, ///< within a month
        NoNewLine, ///< an account on which nothing has happened for weeks
        QueueFits, ///< they rang the line of this service
        QueueDiffers, ///< they rang the line of another
        Nothing, ///< no live matter; also of what is below
        GeneralLine, ///< they rang the line for everything
        NothingFits ///< they rang a line for which nothing is live
    };
    Kind kind = Kind::Request;
    QDateTime when {};
    TimelineEvent::Precision precision = TimelineEvent::Precision::Moment;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// A live matter that somebody may be calling about, or that it is none of them.
struct ProbableReason
{
    enum class Kind { Request, Complaint, Account, SomethingNew };
    Kind kind = Kind::Request;
    QString reference;
    QString title;
    qint64 pence = 0;
    QList<Evidence> evidence; ///< the heaviest first: the reason to tell
    double score = 0; ///< for ordering only

    friend bool operator==(const ProbableReason&, const ProbableReason&) = default;
};

/// How much a sign weighs: the logarithm of how many times likelier it makes a call.
[[nodiscard]] double weightOf(Evidence::Kind kind);

/// All live matters and "something new", the likeliest first. Blind to what is masked, for it reads
/// the view only; `queue` is the telephone line that was rung, empty when not known.
[[nodiscard]] QList<ProbableReason>
probableReasons(const CustomerView& view, const QDateTime& now, const QString& queue);

}
