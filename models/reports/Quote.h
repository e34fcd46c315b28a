// Quote.h - a comment as it may stand in a report: without names, numbers and addresses.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace guildhall {

/// Takes out by rule what could tell who is meant, and rather too much than too little: words that
/// begin with a capital inside a sentence, or at its beginning where nobody writes them small,
/// words of staff's names, what follows a title, figures of four and more digits, references,
/// postcodes, telephone numbers and e-mail addresses. A rule can miss something: a person reads a
/// quote before it is published.
class Quote
{
public:
    Quote() = default;
    /// `staff`: names as sources write them ("K. Shaw"). `kept`: words that may begin with a
    /// capital, such as those of services. `small`: folded words that customers write small.
    Quote(const QStringList& staff, const QStringList& kept, QSet<QString> small);

    [[nodiscard]] QString without(const QString& comment) const;
    /// Of a folded word: staff's, or one that nobody writes small.
    [[nodiscard]] bool mayBeName(const QString& word) const
    {
        return m_staff.contains(word) || !(m_small.contains(word) || m_kept.contains(word));
    }

private:
    [[nodiscard]] bool isName(const QString& word, bool beginsSentence, bool followsTitle) const;

    QSet<QString> m_staff; ///< folded words
    QSet<QString> m_kept; ///< folded words
    QSet<QString> m_small; ///< folded words
};

}
