// Feedback.h - every held answer and contact in compact columns: figures while somebody chooses.
#pragma once

#include "domain/Ids.h"
#include "reports/CommentIndex.h"
#include "reports/ContactColumns.h"
#include "reports/Quote.h"
#include "reports/SatisfactionReport.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace guildhall {

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

/// The contact that an answer belongs to, as its source names it; empty where none was found.
struct ContactName
{
    SourceId source;
    QString key;

    [[nodiscard]] bool isEmpty() const { return key.isEmpty(); }
    friend bool operator==(const ContactName&, const ContactName&) = default;
};

/// An answer that a supervisor should read: dissatisfied, or with a comment.
struct AnswerToReview
{
    QString id; ///< of the response
    Comment said; ///< its text may be empty
    QString team;
    QString advisor;
    ContactName contact;
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

    /// The contacts.
    [[nodiscard]] const ContactColumns& calls() const { return m_contacts; }

    /// Newest first, at most `limit`. Each word must begin a word of the comment; no words: all.
    [[nodiscard]] QList<Comment>
    comments(const QString& words, const FeedbackFilter& filter, qsizetype limit) const;
    /// Dissatisfied ones only, newest first, at most `limit`.
    [[nodiscard]] QList<Comment> complaints(const FeedbackFilter& filter, qsizetype limit) const;
    /// Answers to be read, newest first, that `wants` says yes to by their id, at most `limit`.
    [[nodiscard]] QList<AnswerToReview> toReview(const FeedbackFilter& filter,
                                                 const std::function<bool(const QString&)>& wants,
                                                 qsizetype limit) const;
    /// Ids of dissatisfied answers, in any order.
    void eachDissatisfied(const FeedbackFilter& filter,
                          const std::function<void(const QString&)>& take) const;
    /// How many comments the words are found in.
    [[nodiscard]] qint64 commentCount(const QString& words, const FeedbackFilter& filter) const;
    /// The words that most comments hold, `limit` of them.
    [[nodiscard]] QList<CommentTheme> themes(const FeedbackFilter& filter, qsizetype limit) const;

    /// A comment without names and numbers, as it may be quoted.
    [[nodiscard]] QString quoted(const Comment& comment) const
    {
        return m_quote.without(comment.text);
    }

    /// Words that answers or contacts have, in order; for choosing.
    [[nodiscard]] const QStringList& choices(FeedbackBy by) const
    {
        return m_choices.at(size_t(by));
    }
    [[nodiscard]] qsizetype answerCount() const { return qsizetype(m_answers.size()); }
    [[nodiscard]] qsizetype contactCount() const { return m_contacts.size(); }
    /// From the first to the last day of the answers, or of the contacts where there are no
    /// answers; nothing when there is neither.
    [[nodiscard]] const std::optional<DateRange>& days() const { return m_days; }

private:
    friend class FeedbackBuilder;
    using Number = WordBook::Number;

    struct Answer
    {
        qint64 received = 0; ///< ms since the epoch
        FeedbackDimensions of;
        Number awareness = 0;
        quint8 rating = 0;
        bool isMatched = false;
        quint32 comment = NoComment; ///< its number in m_comments
    };
    static constexpr quint32 NoComment = 0xffff'ffff;

    [[nodiscard]] CommentOrigin originOf(const Answer& answer) const;
    [[nodiscard]] Comment commentAt(quint32 number) const;

    std::vector<Answer> m_answers;
    std::vector<QString> m_ids; ///< beside m_answers
    std::vector<quint32> m_toReview; ///< places in m_answers, newest first
    QHash<quint32, ContactName> m_contactNames; ///< by places in m_answers
    ContactColumns m_contacts;
    std::shared_ptr<WordBook> m_words = std::make_shared<WordBook>();
    CommentIndex m_comments;
    Quote m_quote;
    QList<SkippedRow> m_skipped;
    std::array<QStringList, AllFeedbackBy.size()> m_choices;
    std::optional<DateRange> m_days;
};

using FeedbackFile = std::shared_ptr<const Feedback>;

}
