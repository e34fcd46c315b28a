// FeedbackSieve.h - what somebody chose of period, channel, team, service, reason and advisor, in
// numbers.
#pragma once

#include "reports/RangeMonths.h"
#include "reports/WordBook.h"

#include <array>

namespace guildhall {

/// An empty text leaves all of its kind in.
struct FeedbackFilter
{
    DateRange range;
    QString channel {};
    QString team {};
    QString service {};
    QString reason {};
    QString advisor {};

    friend bool operator==(const FeedbackFilter& a, const FeedbackFilter& b) = default;
};

enum class FeedbackBy { Channel, Team, Service, Reason, Advisor };
inline constexpr std::array AllFeedbackBy { FeedbackBy::Channel,
                                            FeedbackBy::Team,
                                            FeedbackBy::Service,
                                            FeedbackBy::Reason,
                                            FeedbackBy::Advisor };

/// Words of an answer or a contact, as numbers of the WordBook.
struct FeedbackDimensions
{
    WordBook::Number channel = 0;
    WordBook::Number team = 0;
    WordBook::Number service = 0;
    WordBook::Number reason = 0;
    WordBook::Number advisor = 0;

    [[nodiscard]] WordBook::Number by(FeedbackBy what) const;
};

/// A filter in numbers. A word that nobody used lets nothing through.
class FeedbackSieve
{
public:
    FeedbackSieve(const FeedbackFilter& filter, const WordBook& words);

    /// The month of what is let through, -1 of what is not.
    [[nodiscard]] qsizetype monthOf(qint64 moment, const FeedbackDimensions& of) const
    {
        return fits(of) ? m_months.monthOf(moment) : -1;
    }
    /// Whatever its moment.
    [[nodiscard]] bool fits(const FeedbackDimensions& of) const
    {
        return !m_isBlocked && fits(m_channel, of.channel) && fits(m_team, of.team)
            && fits(m_service, of.service) && fits(m_reason, of.reason)
            && fits(m_advisor, of.advisor);
    }
    [[nodiscard]] const RangeMonths& range() const { return m_months; }
    [[nodiscard]] bool holds(qint64 moment, const FeedbackDimensions& of) const
    {
        return monthOf(moment, of) >= 0;
    }
    [[nodiscard]] qsizetype months() const { return m_months.count(); }

private:
    static constexpr int Any = -1;

    void set(int& wanted, const QString& word, const WordBook& words);
    static bool fits(int wanted, WordBook::Number has) { return wanted == Any || wanted == has; }

    RangeMonths m_months;
    int m_channel = Any;
    int m_team = Any;
    int m_service = Any;
    int m_reason = Any;
    int m_advisor = Any;
    bool m_isBlocked = false;
};

}
