// ScanFolder.h - watches the folder into which a scanner writes and tells of pages once they are
// whole.
#pragma once

#include "base/Async.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace guildhall {

/// Looks again and again in the background: a share on another computer tells of no changes by
/// itself.
class ScanFolder final : public QObject
{
    Q_OBJECT

public:
    /// A page is whole when two looks in a row find it of one size.
    ScanFolder(QString folder, std::chrono::milliseconds pause, QObject* parent = nullptr);

    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// Names of files that can be documents.
    [[nodiscard]] static const QStringList& kinds();

Q_SIGNALS:
    /// Written today before this was opened: whose they are nobody can know.
    void earlier(const QStringList& files);
    void appeared(const QStringList& files);
    void unreadable();

private:
    struct Seen
    {
        QString path;
        qint64 size = 0;
    };

    void look();
    void take(const Result<QList<Seen>>& seen);
    [[nodiscard]] static Async<QList<Seen>> list(QString folder);

    QString m_folder;
    QTimer m_next;
    QHash<QString, qint64> m_sizes; ///< at the last look
    QSet<QString> m_told;
    bool m_first = true;
    bool m_missing = false;
};

}
