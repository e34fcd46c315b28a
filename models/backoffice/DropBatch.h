// DropBatch.h - one batch on its way into a folder that another system imports from, and whether an
// extract has confirmed it; runs off the sync thread.
#pragma once

#include "backoffice/AcceptForm.h"
#include "backoffice/Submitter.h"

#include <QHash>

namespace guildhall {

/// Used by one thread at a time.
class DropBatch
{
public:
    struct Asked
    {
        AcceptForm::File form;
        QString extractName; ///< with * and ?
        char delimiter = ',';
        OutboxEntry entry; ///< its reference is the batch, once that is noted
        AcceptValues values;
        QDateTime now;
    };

    DropBatch(QString outgoing, QString extracts);

    /// The next step of the entry: written aside (Prepared), put into the folder or waiting there
    /// (Pending), confirmed (Accepted), or never confirmed (Refused). Storage, NotFound: the
    /// folder.
    [[nodiscard]] Result<Submitted> goOn(const Asked& asked);

private:
    struct Look
    {
        qint64 size = 0;
        qint64 modified = 0;
        friend bool operator==(const Look&, const Look&) = default;
    };

    [[nodiscard]] Result<Submitted> prepare(const Asked& asked) const;
    [[nodiscard]] Outcome drop(const QString& batch) const;
    [[nodiscard]] Result<Submitted> ask(const Asked& asked);
    void readExtracts(const Asked& asked);
    void readExtract(const Asked& asked, const QString& path);
    [[nodiscard]] QString asidePath(const QString& batch) const;

    const QString m_outgoing;
    const QString m_extracts;
    QHash<QString, Look> m_looks; ///< of extracts that were read, by path
    QHash<QString, QString> m_confirmed; ///< what the system calls each entry, by the entry's id
};

}
