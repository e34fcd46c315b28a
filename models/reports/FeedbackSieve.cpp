#include "reports/FeedbackSieve.h"

namespace guildhall {

WordBook::Number FeedbackDimensions::by(FeedbackBy what) const
{
    switch (what) {
    case FeedbackBy::Channel:
        return channel;
    case FeedbackBy::Team:
        return team;
    case FeedbackBy::Service:
        return service;
    case FeedbackBy::Reason:
        return reason;
    case FeedbackBy::Advisor:
        return advisor;
    }
    Q_UNREACHABLE();
}

FeedbackSieve::FeedbackSieve(const FeedbackFilter& filter, const WordBook& words)
    : m_months(filter.range)
{
    set(m_channel, filter.channel, words);
    set(m_team, filter.team, words);
    set(m_service, filter.service, words);
    set(m_reason, filter.reason, words);
    set(m_advisor, filter.advisor, words);
}

void FeedbackSieve::set(int& wanted, const QString& word, const WordBook& words)
{
    if (word.isEmpty())
        return;
    const auto number = words.find(word);
    wanted = number ? *number : Any;
    m_isBlocked = m_isBlocked || !number;
}

}
