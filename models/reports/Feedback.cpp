#include "reports/Feedback.h"

#include "base/Clock.h"
#include "reports/RangeMonths.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guildhall {

/// A filter in numbers. A word that nobody used lets nothing through.
class Feedback::Sieve
{
public:
    Sieve(const FeedbackFilter& filter, const WordBook& words)
        : m_months(filter.range)
    {
        set(m_channel, filter.channel, words);
        set(m_team, filter.team, words);
        set(m_service, filter.service, words);
        set(m_reason, filter.reason, words);
        set(m_advisor, filter.advisor, words);
    }

    /// The month of what is let through, -1 of what is not.
    [[nodiscard]] qsizetype monthOf(qint64 moment, const Dimensions& of) const
    {
        if (m_isBlocked || !fits(m_channel, of.channel) || !fits(m_team, of.team)
            || !fits(m_service, of.service) || !fits(m_reason, of.reason)
            || !fits(m_advisor, of.advisor))
            return -1;
        return m_months.monthOf(moment);
    }
    [[nodiscard]] bool holds(const Answer& answer) const
    {
        return monthOf(answer.received, answer.of) >= 0;
    }
    [[nodiscard]] qsizetype months() const { return m_months.count(); }

private:
    static constexpr int Any = -1;

    void set(int& wanted, const QString& word, const WordBook& words)
    {
        if (word.isEmpty())
            return;
        const auto number = words.find(word);
        wanted = number ? *number : Any;
        m_isBlocked = m_isBlocked || !number;
    }
    static bool fits(int wanted, Number has) { return wanted == Any || wanted == has; }

    RangeMonths m_months;
    int m_channel = Any;
    int m_team = Any;
    int m_service = Any;
    int m_reason = Any;
    int m_advisor = Any;
    bool m_isBlocked = false;
};

Feedback::Number Feedback::Dimensions::by(FeedbackBy what) const
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

SatisfactionFigures Feedback::satisfaction(const FeedbackFilter& filter) const
{
    SatisfactionFigures figures;
    figures.range = filter.range;
    figures.skipped = m_skippedAnswers;
    if (!filter.range.check())
        return figures;
    const Sieve sieve(filter, m_words);
    std::vector<SatisfactionFigures::Channel> channels(size_t(m_words.size()));
    for (const auto& answer : m_answers) {
        const auto month = sieve.monthOf(answer.received, answer.of);
        if (month < 0)
            continue;
        auto& channel = channels[answer.of.channel];
        if (channel.answers++ == 0)
            channel.byMonth.fill(QList<qint64>(sieve.months(), 0));
        ++channel.byMonth.at(answer.rating)[month];
        ++channel.awareness[m_words.word(answer.awareness)];
    }
    for (size_t number = 0; number < channels.size(); ++number) {
        auto& channel = channels[number];
        channel.channel = m_words.word(Number(number));
        if (channel.answers > 0)
            figures.channels.append(std::move(channel));
    }
    figures.sortChannels();
    return figures;
}

QList<RatingGroup> Feedback::satisfactionBy(FeedbackBy by, const FeedbackFilter& filter) const
{
    if (!filter.range.check())
        return {};
    const Sieve sieve(filter, m_words);
    std::vector<RatingCounts> counts(size_t(m_words.size()));
    for (const auto& answer : m_answers) {
        if (sieve.holds(answer))
            ++counts[answer.of.by(by)].rated.at(answer.rating);
    }
    QList<RatingGroup> groups;
    for (size_t number = 0; number < counts.size(); ++number) {
        if (counts[number].answers() > 0)
            groups.append({ m_words.word(Number(number)), counts[number] });
    }
    std::ranges::sort(groups, [](const RatingGroup& a, const RatingGroup& b) {
        if (a.counts.answers() != b.counts.answers())
            return a.counts.answers() > b.counts.answers();
        return a.word.compare(b.word, Qt::CaseInsensitive) < 0;
    });
    return groups;
}

qint64 Feedback::unmatched(const FeedbackFilter& filter) const
{
    if (!filter.range.check())
        return 0;
    const Sieve sieve(filter, m_words);
    return std::ranges::count_if(
        m_answers, [&](const Answer& answer) { return !answer.isMatched && sieve.holds(answer); });
}

ContactFigures Feedback::contacts(const FeedbackFilter& filter) const
{
    ContactFigures figures;
    figures.range = filter.range;
    figures.skipped = m_skippedContacts;
    if (!filter.range.check())
        return figures;
    const Sieve sieve(filter, m_words);
    QHash<quint32, ContactFigures::Count> lines;
    std::vector<ContactFigures::Count> channels(size_t(m_words.size()));
    const auto add = [](ContactFigures::Count& count, const ContactMade& contact) {
        ++count.answered;
        count.passedOn += contact.isPassedOn ? 1 : 0;
        count.repeat += contact.isRepeat ? 1 : 0;
    };
    for (const auto& contact : m_contacts) {
        if (sieve.monthOf(contact.opened, contact.of) < 0)
            continue;
        add(lines[quint32(contact.of.service) << 16 | contact.of.reason], contact);
        add(channels[contact.of.channel], contact);
        add(figures.all, contact);
    }
    for (auto line = lines.cbegin(); line != lines.cend(); ++line)
        figures.lines.append({ m_words.word(Number(line.key() >> 16)),
                               m_words.word(Number(line.key() & 0xffff)),
                               line.value() });
    std::ranges::sort(figures.lines,
                      [](const ContactFigures::Line& a, const ContactFigures::Line& b) {
                          // UTF-8 sorts by code point
                          const auto one = a.service.toUtf8();
                          const auto other = b.service.toUtf8();
                          return one != other ? one < other : a.reason.toUtf8() < b.reason.toUtf8();
                      });
    for (size_t number = 0; number < channels.size(); ++number) {
        if (channels[number].answered > 0)
            figures.channels.insert(m_words.word(Number(number)), channels[number]);
    }
    return figures;
}

ContactTimes Feedback::contactTimes(const FeedbackFilter& filter) const
{
    ContactTimes times;
    if (!filter.range.check())
        return times;
    const Sieve sieve(filter, m_words);
    for (const auto& contact : m_contacts) {
        if (sieve.monthOf(contact.opened, contact.of) < 0)
            continue;
        ++times.answered;
        times.waitingSeconds += contact.waitingSeconds;
        times.handlingSeconds += contact.handlingSeconds;
    }
    return times;
}

QList<Comment>
Feedback::comments(const QString& words, const FeedbackFilter& filter, qsizetype limit) const
{
    QList<Comment> found;
    if (!filter.range.check())
        return found;
    const Sieve sieve(filter, m_words);
    m_comments.each(words, [&](quint32 number) {
        const auto& answer = m_answers[m_comments.answerOf(number)];
        if (sieve.holds(answer))
            found.append(m_comments.comment(number,
                                            { answer.received,
                                              answer.rating,
                                              m_words.word(answer.of.channel),
                                              m_words.word(answer.of.service),
                                              m_words.word(answer.of.reason) }));
        return found.size() < limit;
    });
    return found;
}

QList<Comment> Feedback::complaints(const FeedbackFilter& filter, qsizetype limit) const
{
    QList<Comment> found;
    if (!filter.range.check())
        return found;
    const Sieve sieve(filter, m_words);
    m_comments.each({}, [&](quint32 number) {
        const auto& answer = m_answers[m_comments.answerOf(number)];
        if (answer.rating >= 2 && sieve.holds(answer))
            found.append(m_comments.comment(number,
                                            { answer.received,
                                              answer.rating,
                                              m_words.word(answer.of.channel),
                                              m_words.word(answer.of.service),
                                              m_words.word(answer.of.reason) }));
        return found.size() < limit;
    });
    return found;
}

qint64 Feedback::commentCount(const QString& words, const FeedbackFilter& filter) const
{
    qint64 count = 0;
    if (!filter.range.check())
        return count;
    const Sieve sieve(filter, m_words);
    m_comments.each(words, [&](quint32 number) {
        count += sieve.holds(m_answers[m_comments.answerOf(number)]) ? 1 : 0;
        return true;
    });
    return count;
}

QList<CommentTheme> Feedback::themes(const FeedbackFilter& filter, qsizetype limit) const
{
    if (!filter.range.check())
        return {};
    const Sieve sieve(filter, m_words);
    return m_comments.themes(
        sieve.months(),
        limit,
        [this](const QString& word) { return m_quote.mayBeName(word); },
        [&](quint32 number) -> CommentPlace {
            const auto& answer = m_answers[m_comments.answerOf(number)];
            return { sieve.monthOf(answer.received, answer.of), answer.rating >= 2 };
        });
}

QStringList Feedback::choices(FeedbackBy by) const
{
    std::vector<bool> used(size_t(m_words.size()));
    for (const auto& answer : m_answers)
        used[answer.of.by(by)] = true;
    QStringList words;
    for (size_t number = 0; number < used.size(); ++number) {
        if (used[number] && number != WordBook::Empty)
            words.append(m_words.word(Number(number)));
    }
    words.sort(Qt::CaseInsensitive);
    return words;
}

std::optional<DateRange> Feedback::answered() const
{
    if (m_answers.empty())
        return {};
    const auto [first, last] = std::ranges::minmax_element(m_answers, {}, &Answer::received);
    const auto day = [](const Answer& answer) {
        return QDateTime::fromMSecsSinceEpoch(answer.received, london()).date();
    };
    return DateRange { day(*first), day(*last) };
}

}
