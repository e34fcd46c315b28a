// FileImport.h - takes one CSV extract through a profile into the cache: `guildhall import`.
#pragma once

#include "backoffice/Mapping.h"
#include "base/Async.h"
#include "base/Clock.h"
#include "store/RecordBook.h"

#include <QObject>

namespace guildhall {

/// What an import did. `rejected` holds every bad row in order of line; the others are kept.
struct ImportOutcome
{
    qint64 rows = 0;
    PageOutcome records;
    QList<RowFault> rejected;
    QStringList unreadColumns; ///< columns of the file that the profile does not read
};

/// A row with a known key replaces the earlier one. Reads in a thread of its own, a transaction for
/// each page.
class FileImport final : public QObject
{
    Q_OBJECT

public:
    FileImport(RecordBook& records, const Clock& clock, QObject* parent = nullptr);

    /// By the first feed of `profile`. NotFound, Storage: the file; Malformed: columns are missing;
    /// otherwise the store's errors. Pages before an error stay.
    [[nodiscard]] Async<ImportOutcome> run(const Profile& profile, const QString& path);

private:
    RecordBook& m_records;
    const Clock& m_clock;
};

}
