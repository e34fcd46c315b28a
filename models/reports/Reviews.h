// Reviews.h - what supervisors found when they read survey answers, folded from facts so that every
// desk comes to the same end.
#pragma once

#include "domain/Facts.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace guildhall {

/// Fact::kind; the subject is the response id.
inline constexpr auto ReviewFact = "review";
inline constexpr auto ComplimentFact = "compliment";

/// What a dissatisfied customer meant. The words of the facts; append only.
enum class ReviewCause {
    NoUpdate, ///< on an earlier request
    BackOffice, ///< after a transfer
    Decision, ///< an outcome, or policy
    AdvisorHelp,
    Waiting,
    Online, ///< the website or a form
    NotTheCouncil,
    NotClear
};
[[nodiscard]] const QList<ReviewCause>& allReviewCauses();
[[nodiscard]] QString codeOf(ReviewCause cause);

enum class FollowUp { CallBack, Complaint, Coaching, TellService, Article };
[[nodiscard]] const QList<FollowUp>& allFollowUps();
[[nodiscard]] QString codeOf(FollowUp followUp);

struct Review
{
    ReviewCause cause = ReviewCause::NotClear;
    QString note;
    QList<FollowUp> followUps;
    bool hasConsent = false; ///< the customer agreed that a complaint is raised

    friend bool operator==(const Review&, const Review&) = default;
};

/// The steps of a review, as facts are made of them. The first claim holds until it is released,
/// its lease ends or the answer is reviewed; a review counts when nobody else holds the answer and
/// it has none yet. What does not count is kept and said.
[[nodiscard]] QCborMap claimBody(int leaseSeconds);
[[nodiscard]] QCborMap releaseBody();
[[nodiscard]] QCborMap reviewBody(const Review& review);

struct ReviewStatus
{
    enum class State { Open, Claimed, Reviewed };

    State state = State::Open;
    StaffId by; ///< who claimed or reviewed it
    QDateTime at;
    QDateTime until; ///< the end of the lease
    bool isShared = true; ///< the feed has accepted what this rests on
    Review review;
    QList<StaffId> late; ///< whose reviews came after another's and do not count

    [[nodiscard]] State stateAt(const QDateTime& now) const;
    friend bool operator==(const ReviewStatus&, const ReviewStatus&) = default;
};

/// Facts of kind review, in their order, of any number of answers; by response id.
[[nodiscard]] QHash<QString, ReviewStatus> foldReviews(const QList<Fact>& facts);

/// Praise in a survey answer, recorded to who earned it.
struct PraisedAnswer
{
    QString answer; ///< response id
    QString advisor; ///< empty: to the service
    QString service;
    QString words; ///< as they may be quoted
    QDateTime at;
    StaffId by;
};
[[nodiscard]] QCborMap complimentBody(const PraisedAnswer& compliment);
/// The first of each answer counts.
[[nodiscard]] QList<PraisedAnswer> foldCompliments(const QList<Fact>& facts);

}
