// CommentIndex.h - finds comments of the survey by their words, and counts what they are about.
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace guildhall {

/// What is told of the answer beside a comment.
struct CommentOrigin
{
    qint64 received = 0; ///< ms since the epoch
    int rating = 0; ///< 0 very satisfied to 3 very dissatisfied
    QString channel;
    QString service;
    QString reason;
};

struct Comment
{
    CommentOrigin from;
    QString text; ///< as the customer wrote it
};

/// A word that many comments hold.
struct CommentTheme
{
    QString word;
    qint64 comments = 0;
    qint64 dissatisfied = 0; ///< of them
    QList<qint64> byMonth;
};

struct CommentPlace
{
    qsizetype month = -1; ///< -1: not in the period
    bool isDissatisfied = false;
};

class CommentIndex
{
public:
    /// In any order of time; `finish` sorts them.
    void add(quint32 answer, qint64 received, const QString& text);
    void finish();
    /// The words that a comment holds with a small letter, folded.
    [[nodiscard]] QSet<QString> smallWords() const;

    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }
    [[nodiscard]] quint32 answerOf(quint32 number) const { return m_entries[number].answer; }
    [[nodiscard]] const QString& textOf(quint32 number) const { return m_entries[number].text; }
    [[nodiscard]] Comment comment(quint32 number, const CommentOrigin& from) const
    {
        return { from, m_entries[number].text };
    }

    /// Newest first, until `take` says no. Each word of `words` must begin a word of the comment;
    /// case, accents and marks do not count.
    void each(const QString& words, const std::function<bool(quint32)>& take) const;

    /// By number of comments in the period, at most `limit`; words that say nothing of the matter
    /// are left out, words that fewer than three comments hold, and what `isName`.
    [[nodiscard]] QList<CommentTheme>
    themes(qsizetype months,
           qsizetype limit,
           const std::function<bool(const QString&)>& isName,
           const std::function<CommentPlace(quint32)>& placeOf) const;

private:
    struct Entry
    {
        quint32 answer = 0;
        qint64 received = 0;
        QString text;
    };

    [[nodiscard]] std::vector<quint32> beginningWith(const QString& word) const;

    std::vector<Entry> m_entries; ///< newest first once finished
    QStringList m_words; ///< in order
    std::vector<std::vector<quint32>> m_holders; ///< by word: numbers of comments, rising
};

}
