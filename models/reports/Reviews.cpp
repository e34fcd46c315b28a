#include "reports/Reviews.h"

#include <QCborArray>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    const std::array CauseCodes { u"no_update"_s,       u"back_office"_s, u"outcome"_s,
                                  u"advisor_help"_s,    u"waiting"_s,     u"online"_s,
                                  u"not_the_council"_s, u"not_clear"_s };
    const std::array FollowUpCodes {
        u"call_back"_s, u"complaint"_s, u"coaching"_s, u"tell_service"_s, u"article"_s
    };

    template <class Enum, class Codes>
    std::optional<Enum> fromCode(const Codes& codes, const QString& code)
    {
        const auto found = std::ranges::find(codes, code);
        if (found == codes.end())
            return {};
        return Enum(std::distance(codes.begin(), found));
    }

    /// Nothing for a cause that a newer Guildhall may know.
    std::optional<Review> reviewIn(const QCborMap& body)
    {
        const auto cause = fromCode<ReviewCause>(CauseCodes, body.value(u"cause"_s).toString());
        if (!cause)
            return {};
        Review review;
        review.cause = *cause;
        review.note = body.value(u"note"_s).toString();
        review.hasConsent = body.value(u"consent"_s).toBool();
        for (const auto& code : body.value(u"follow_up"_s).toArray()) {
            if (const auto known = fromCode<FollowUp>(FollowUpCodes, code.toString()))
                review.followUps.append(*known);
        }
        return review;
    }

    bool isHeldByOther(const ReviewStatus& status, const Fact& fact)
    {
        return status.state == ReviewStatus::State::Claimed && status.by != fact.who
            && fact.at < status.until;
    }

    void apply(ReviewStatus& status, const Fact& fact)
    {
        using State = ReviewStatus::State;
        const auto act = fact.body.value(u"act"_s).toString();
        if (act == u"review") {
            const auto review = reviewIn(fact.body);
            if (!review)
                return;
            if (status.state == State::Reviewed || isHeldByOther(status, fact)) {
                if (fact.who != status.by && !status.late.contains(fact.who))
                    status.late.append(fact.who);
                return;
            }
            status.state = State::Reviewed;
            status.review = *review;
            status.until = {};
        } else if (status.state == State::Reviewed || isHeldByOther(status, fact)) {
            return;
        } else if (act == u"claim") {
            status.state = State::Claimed;
            status.until = fact.at.addSecs(fact.body.value(u"lease"_s).toInteger());
        } else if (act == u"release" && status.state == State::Claimed && status.by == fact.who) {
            status = {};
            return;
        } else {
            return;
        }
        status.by = fact.who;
        status.at = fact.at;
        status.isShared = fact.sequence > 0;
    }

}

const QList<ReviewCause>& allReviewCauses()
{
    static const QList<ReviewCause> all { ReviewCause::NoUpdate,      ReviewCause::BackOffice,
                                          ReviewCause::Decision,      ReviewCause::AdvisorHelp,
                                          ReviewCause::Waiting,       ReviewCause::Online,
                                          ReviewCause::NotTheCouncil, ReviewCause::NotClear };
    return all;
}

QString codeOf(ReviewCause cause)
{
    return CauseCodes.at(size_t(cause));
}

const QList<FollowUp>& allFollowUps()
{
    static const QList<FollowUp> all { FollowUp::CallBack,
                                       FollowUp::Complaint,
                                       FollowUp::Coaching,
                                       FollowUp::TellService,
                                       FollowUp::Article };
    return all;
}

QString codeOf(FollowUp followUp)
{
    return FollowUpCodes.at(size_t(followUp));
}

QCborMap claimBody(int leaseSeconds)
{
    return { { u"act"_s, u"claim"_s }, { u"lease"_s, leaseSeconds } };
}

QCborMap releaseBody()
{
    return { { u"act"_s, u"release"_s } };
}

QCborMap reviewBody(const Review& review)
{
    QCborArray followUps;
    for (const auto followUp : review.followUps)
        followUps.append(codeOf(followUp));
    return { { u"act"_s, u"review"_s },
             { u"cause"_s, codeOf(review.cause) },
             { u"note"_s, review.note },
             { u"follow_up"_s, followUps },
             { u"consent"_s, review.hasConsent } };
}

ReviewStatus::State ReviewStatus::stateAt(const QDateTime& now) const
{
    return state == State::Claimed && now >= until ? State::Open : state;
}

QHash<QString, ReviewStatus> foldReviews(const QList<Fact>& facts)
{
    QHash<QString, ReviewStatus> statuses;
    for (const auto& fact : facts) {
        if (fact.kind == QLatin1StringView(ReviewFact))
            apply(statuses[fact.subject], fact);
    }
    return statuses;
}

QCborMap complimentBody(const PraisedAnswer& compliment)
{
    return { { u"advisor"_s, compliment.advisor },
             { u"service"_s, compliment.service },
             { u"words"_s, compliment.words } };
}

QList<PraisedAnswer> foldCompliments(const QList<Fact>& facts)
{
    QList<PraisedAnswer> compliments;
    QSet<QString> known;
    for (const auto& fact : facts) {
        if (fact.kind != QLatin1StringView(ComplimentFact) || known.contains(fact.subject))
            continue;
        known.insert(fact.subject);
        compliments.append({ fact.subject,
                             fact.body.value(u"advisor"_s).toString(),
                             fact.body.value(u"service"_s).toString(),
                             fact.body.value(u"words"_s).toString(),
                             fact.at,
                             fact.who });
    }
    return compliments;
}

}
