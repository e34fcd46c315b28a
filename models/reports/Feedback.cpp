#include "reports/Feedback.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guildhall {

SatisfactionFigures Feedback::satisfaction(const FeedbackFilter& filter) const
{
    SatisfactionFigures figures;
    figures.range = filter.range;
    figures.skipped = m_skipped;
    if (!filter.range.check())
        return figures;
    const FeedbackSieve sieve(filter, *m_words);
    std::vector<SatisfactionFigures::Channel> channels(size_t(m_words->size()));
    for (const auto& answer : m_answers) {
        const auto month = sieve.monthOf(answer.received, answer.of);
        if (month < 0)
            continue;
        auto& channel = channels[answer.of.channel];
        if (channel.answers++ == 0)
            channel.byMonth.fill(QList<qint64>(sieve.months(), 0));
        ++channel.byMonth.at(answer.rating)[month];
        ++channel.awareness[m_words->word(answer.awareness)];
    }
    for (size_t number = 0; number < channels.size(); ++number) {
        auto& channel = channels[number];
        channel.channel = m_words->word(Number(number));
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
    const FeedbackSieve sieve(filter, *m_words);
    std::vector<RatingCounts> counts(size_t(m_words->size()));
    for (const auto& answer : m_answers) {
        if (sieve.holds(answer.received, answer.of))
            ++counts[answer.of.by(by)].rated.at(answer.rating);
    }
    QList<RatingGroup> groups;
    for (size_t number = 0; number < counts.size(); ++number) {
        if (counts[number].answers() > 0)
            groups.append({ m_words->word(Number(number)), counts[number] });
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
    const FeedbackSieve sieve(filter, *m_words);
    return std::ranges::count_if(m_answers, [&](const Answer& answer) {
        return !answer.isMatched && sieve.holds(answer.received, answer.of);
    });
}

QList<Comment>
Feedback::comments(const QString& words, const FeedbackFilter& filter, qsizetype limit) const
{
    QList<Comment> found;
    if (!filter.range.check())
        return found;
    const FeedbackSieve sieve(filter, *m_words);
    m_comments.each(words, [&](quint32 number) {
        const auto& answer = m_answers[m_comments.answerOf(number)];
        if (sieve.holds(answer.received, answer.of))
            found.append(commentAt(number));
        return found.size() < limit;
    });
    return found;
}

QList<Comment> Feedback::complaints(const FeedbackFilter& filter, qsizetype limit) const
{
    QList<Comment> found;
    if (!filter.range.check())
        return found;
    const FeedbackSieve sieve(filter, *m_words);
    m_comments.each({}, [&](quint32 number) {
        const auto& answer = m_answers[m_comments.answerOf(number)];
        if (answer.rating >= 2 && sieve.holds(answer.received, answer.of))
            found.append(commentAt(number));
        return found.size() < limit;
    });
    return found;
}

qint64 Feedback::commentCount(const QString& words, const FeedbackFilter& filter) const
{
    qint64 count = 0;
    if (!filter.range.check())
        return count;
    const FeedbackSieve sieve(filter, *m_words);
    m_comments.each(words, [&](quint32 number) {
        const auto& answer = m_answers[m_comments.answerOf(number)];
        count += sieve.holds(answer.received, answer.of) ? 1 : 0;
        return true;
    });
    return count;
}

QList<CommentTheme> Feedback::themes(const FeedbackFilter& filter, qsizetype limit) const
{
    if (!filter.range.check())
        return {};
    const FeedbackSieve sieve(filter, *m_words);
    return m_comments.themes(
        sieve.months(),
        limit,
        [this](const QString& word) { return m_quote.mayBeName(word); },
        [&](quint32 number) -> CommentPlace {
            const auto& answer = m_answers[m_comments.answerOf(number)];
            return { sieve.monthOf(answer.received, answer.of), answer.rating >= 2 };
        });
}

QList<AnswerToReview> Feedback::toReview(const FeedbackFilter& filter,
                                         const std::function<bool(const QString&)>& wants,
                                         qsizetype limit) const
{
    QList<AnswerToReview> found;
    if (!filter.range.check())
        return found;
    const FeedbackSieve sieve(filter, *m_words);
    for (const auto at : m_toReview) {
        const auto& answer = m_answers[at];
        if (!sieve.holds(answer.received, answer.of) || !wants(m_ids[at]))
            continue;
        found.append(
            { m_ids[at],
              { originOf(answer),
                answer.comment == NoComment ? QString() : m_comments.textOf(answer.comment) },
              m_words->word(answer.of.team),
              m_words->word(answer.of.advisor),
              m_contactNames.value(at) });
        if (found.size() == limit)
            break;
    }
    return found;
}

void Feedback::eachDissatisfied(const FeedbackFilter& filter,
                                const std::function<void(const QString&)>& take) const
{
    if (!filter.range.check())
        return;
    const FeedbackSieve sieve(filter, *m_words);
    for (const auto at : m_toReview) {
        const auto& answer = m_answers[at];
        if (answer.rating >= 2 && sieve.holds(answer.received, answer.of))
            take(m_ids[at]);
    }
}

CommentOrigin Feedback::originOf(const Answer& answer) const
{
    return { answer.received,
             answer.rating,
             m_words->word(answer.of.channel),
             m_words->word(answer.of.service),
             m_words->word(answer.of.reason) };
}

Comment Feedback::commentAt(quint32 number) const
{
    return m_comments.comment(number, originOf(m_answers[m_comments.answerOf(number)]));
}

}
