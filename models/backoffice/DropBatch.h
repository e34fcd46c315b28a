// DropBatch.h - one batch on its way into a folder that another system imports from, and whether an
// extract has confirmed it; runs off the sync thread.
#pragma once

#include "backoffice/AcceptForm.h"
#include "backoffice/DropAnswers.h"
#include "backoffice/Submitter.h"

namespace guildhall {

/// Used by one thread at a time.
class DropBatch
{
public:
    struct Row
    {
        EntryId id;
        AcceptValues values;
        QString fileName; ///< of what stands beside it; empty: nothing does
        QByteArray fileBytes;
    };
    struct Asked
    {
        AcceptForm::File form;
        DropAnswers::Extracts extracts;
        OutboxEntry entry; ///< its reference is the batch, once that is noted
        QList<Row> rows; ///< to be written where it is not: the entry's own, and those with it
        QDateTime now;
    };

    explicit DropBatch(QString outgoing);

    /// The next step of the entry: written aside (Prepared), put into the folder or waiting there
    /// (Pending), confirmed (Accepted), or refused or never confirmed (Refused). Storage, NotFound:
    /// the folder.
    [[nodiscard]] Result<Submitted> goOn(const Asked& asked);

private:
    [[nodiscard]] Result<Submitted> prepare(const Asked& asked) const;
    [[nodiscard]] Outcome writeBeside(const Asked& asked, const QString& batch) const;
    void forgetEarlierTries(const Asked& asked) const;
    [[nodiscard]] Outcome drop(const QString& batch) const;
    [[nodiscard]] Result<Submitted> ask(const Asked& asked);
    [[nodiscard]] QString asidePath(const QString& batch) const;
    /// Of the files that belong to its rows.
    [[nodiscard]] QString besidePath(const QString& batch) const;

    const QString m_outgoing;
    DropAnswers m_answers;
};

}
