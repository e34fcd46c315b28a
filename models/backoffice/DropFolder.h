// DropFolder.h - looks into a drop folder and takes from it page by page; runs off the sync thread.
#pragma once

#include "backoffice/Connector.h"
#include "backoffice/CsvExtract.h"
#include "backoffice/DropCursor.h"
#include "base/Clock.h"

#include <QElapsedTimer>
#include <QHash>

namespace guildhall {

/// Used by one thread at a time. A folder may be on a network share that hangs, so nothing here may
/// run in a thread that others wait for.
class DropFolder
{
public:
    /// `settle`: a file is read when it has not changed for that long, so a half-written one is
    /// not.
    DropFolder(QString folder,
               std::chrono::milliseconds settle,
               qint64 pageRows,
               const Clock& clock);

    /// See Connector::pull. Conflict: the file changed while it was read.
    [[nodiscard]] Result<Pull>
    pull(const SourceId& source, const FeedProfile& feed, DropCursor cursor);

private:
    struct Look
    {
        qint64 size = 0;
        qint64 modified = 0;
        QElapsedTimer since;
    };
    struct Choice
    {
        std::optional<DropFile> file;
        enum class Waiting { No, Yes };
        Waiting waiting = Waiting::No; ///< a file is there that may still be written
    };

    [[nodiscard]] Result<Choice> choose(const FeedProfile& feed, DropCursor& cursor);
    [[nodiscard]] bool hasSettled(const DropFile& file);
    [[nodiscard]] Outcome open(const FeedProfile& feed, const DropCursor& cursor);
    [[nodiscard]] Result<Pull>
    rows(const SourceId& source, const FeedProfile& feed, DropCursor cursor);
    [[nodiscard]] bool isUnchanged(const DropFile& file) const;
    [[nodiscard]] QString pathOf(const DropFile& file) const;
    void report(const DropFile& file) const;
    void close();

    const QString m_folder;
    const std::chrono::milliseconds m_settle;
    const qint64 m_pageRows;
    const Clock& m_clock;
    QHash<QString, Look> m_looks;
    std::optional<DropFile> m_openFile;
    std::unique_ptr<CsvExtract> m_extract;
    QList<RowFault> m_faults; // of the open file
};

}
