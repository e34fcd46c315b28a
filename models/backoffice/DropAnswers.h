// DropAnswers.h - what a system that imports files says in its extracts of the entries that were
// handed to it; runs off the sync thread.
#pragma once

#include "backoffice/AcceptForm.h"

#include <QDateTime>
#include <QHash>

namespace guildhall {

/// Used by one thread at a time. Each extract is read once.
class DropAnswers
{
public:
    struct Extracts
    {
        QString folder;
        QString name; ///< with * and ?
        char delimiter = ',';
    };
    struct Said
    {
        enum class What { Accepted, Refused };
        What what = What::Accepted;
        QString reference; ///< what the system calls it
        QString state; ///< in its own word
        QDateTime at; ///< when the extract was written
    };

    /// Reads what has come since the last call. What was written just before `now` may be half
    /// written, and is left for the next.
    void
    read(const Extracts& extracts, const AcceptForm::File::Confirmed& form, const QDateTime& now);
    /// The last word about an entry; nothing: it is not named, or only that it has come.
    [[nodiscard]] const Said* about(const EntryId& entry) const;

private:
    struct Look
    {
        qint64 size = 0;
        qint64 modified = 0;
        friend bool operator==(const Look&, const Look&) = default;
    };

    void readOne(const QString& path,
                 const QDateTime& written,
                 char delimiter,
                 const AcceptForm::File::Confirmed& form);

    QHash<QString, Look> m_looks; ///< of extracts that were read, by column and path
    QHash<QString, Said> m_said; ///< by the entry's id
};

}
