// Feedback.h - every held answer and contact in compact columns: figures while somebody chooses.
#pragma once

#include "reports/CommentIndex.h"
#include "reports/ContactsReport.h"
#include "reports/Quote.h"
#include "reports/SatisfactionReport.h"
#include "reports/WordBook.h"

#include <memory>
#include <optional>
#include <vector>

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

struct RatingCounts
{
    std::array<qint64, SatisfactionFigures::Ratings> rated {};

    [[nodiscard]] qint64 answers() const { return satisfied() + dissatisfied(); }
    [[nodiscard]] qint64 satisfied() const { return rated[0] + rated[1]; }
    [[nodiscard]] qint64 dissatisfied() const { return rated[2] + rated[3]; }
};

/// What the answers with the same word say; an empty word: not recorded, or no contact was found.
struct RatingGroup
{
    QString word;
    RatingCounts counts;
};

/// How long customers waited, and how long they were served.
struct ContactTimes
{
    qint64 answered = 0;
    qint64 waitingSeconds = 0;
    qint64 handlingSeconds = 0;
};

/// Does not change once built (FeedbackBuilder), so threads may share it. Service, reason and
/// advisor of an answer are those of the contact whose token it carries, its team too where the
/// answer names none; an answer without a known token has none of them.
class Feedback
{
public:
    /// Equal to SatisfactionReport::count over the same rows.
    [[nodiscard]] SatisfactionFigures satisfaction(const FeedbackFilter& filter) const;
    /// Most answers first, then by word.
    [[nodiscard]] QList<RatingGroup> satisfactionBy(FeedbackBy by,
                                                    const FeedbackFilter& filter) const;
    /// Answers that no contact was found for.
    [[nodiscard]] qint64 unmatched(const FeedbackFilter& filter) const;

    /// Equal to ContactsReport::count over the same rows.
    [[nodiscard]] ContactFigures contacts(const FeedbackFilter& filter) const;
    [[nodiscard]] ContactTimes contactTimes(const FeedbackFilter& filter) const;

    /// Newest first, at most `limit`. Each word must begin a word of the comment; no words: all.
    [[nodiscard]] QList<Comment>
    comments(const QString& words, const FeedbackFilter& filter, qsizetype limit) const;
    /// Dissatisfied ones only, newest first, at most `limit`.
    [[nodiscard]] QList<Comment> complaints(const FeedbackFilter& filter, qsizetype limit) const;
    /// How many comments the words are found in.
    [[nodiscard]] qint64 commentCount(const QString& words, const FeedbackFilter& filter) const;
    /// The words that most comments hold, `limit` of them.
    [[nodiscard]] QList<CommentTheme> themes(const FeedbackFilter& filter, qsizetype limit) const;

    /// A comment without names and numbers, as it may be quoted.
    [[nodiscard]] QString quoted(const Comment& comment) const
    {
        return m_quote.without(comment.text);
    }

    /// Words that answers have, in order; for choosing.
    [[nodiscard]] QStringList choices(FeedbackBy by) const;
    [[nodiscard]] qsizetype answerCount() const { return qsizetype(m_answers.size()); }
    [[nodiscard]] qsizetype contactCount() const { return qsizetype(m_contacts.size()); }
    /// From the first to the last day of the answers; nothing when there is none.
    [[nodiscard]] std::optional<DateRange> answered() const;

private:
    friend class FeedbackBuilder;
    using Number = WordBook::Number;

    struct Dimensions
    {
        Number channel = 0;
        Number team = 0;
        Number service = 0;
        Number reason = 0;
        Number advisor = 0;

        [[nodiscard]] Number by(FeedbackBy what) const;
    };
    struct Answer
    {
        qint64 received = 0; ///< ms since the epoch
        Dimensions of;
        Number awareness = 0;
        quint8 rating = 0;
        bool isMatched = false;
    };
    struct ContactMade
    {
        qint64 opened = 0; ///< ms since the epoch
        Dimensions of;
        quint16 waitingSeconds = 0;
        quint16 handlingSeconds = 0;
        bool isPassedOn = false;
        bool isRepeat = false;
    };
    class Sieve;

    std::vector<Answer> m_answers;
    std::vector<ContactMade> m_contacts;
    WordBook m_words;
    CommentIndex m_comments;
    Quote m_quote;
    QList<SkippedRow> m_skippedAnswers;
    QList<SkippedRow> m_skippedContacts;
};

using FeedbackFile = std::shared_ptr<const Feedback>;

}
