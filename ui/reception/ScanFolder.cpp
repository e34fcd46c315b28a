#include "ui/reception/ScanFolder.h"

#include "base/Receive.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

ScanFolder::ScanFolder(QString folder, std::chrono::milliseconds pause, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_next.setSingleShot(true);
    m_next.setInterval(pause);
    connect(&m_next, &QTimer::timeout, this, &ScanFolder::look);
    look();
}

const QStringList& ScanFolder::kinds()
{
    static const QStringList all { u"*.pdf"_s, u"*.jpg"_s, u"*.jpeg"_s,
                                   u"*.png"_s, u"*.tif"_s, u"*.tiff"_s };
    return all;
}

Async<QList<ScanFolder::Seen>> ScanFolder::list(QString folder)
{
    auto promise = std::make_shared<QPromise<Result<QList<Seen>>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, folder = std::move(folder)] {
        const QDir dir(folder);
        if (!dir.isReadable()) {
            promise->addResult(Result<QList<Seen>>(Error { Error::Kind::NotFound, {} }));
        } else {
            QList<Seen> seen;
            const auto infos = dir.entryInfoList(kinds(), QDir::Files, QDir::Time | QDir::Reversed);
            for (const QFileInfo& info : infos) {
                if (info.lastModified().date() == QDate::currentDate())
                    seen.append({ info.filePath(), info.size() });
            }
            promise->addResult(Result<QList<Seen>>(seen));
        }
        promise->finish();
    });
    return promise->future();
}

void ScanFolder::look()
{
    receive(list(m_folder), this, [this](const Result<QList<Seen>>& seen) { take(seen); });
}

void ScanFolder::take(const Result<QList<Seen>>& seen)
{
    m_next.start();
    if (!seen) {
        if (!std::exchange(m_missing, true))
            Q_EMIT unreadable();
        return;
    }
    m_missing = false;
    QHash<QString, qint64> sizes;
    QStringList whole;
    for (const Seen& one : *seen) {
        sizes.insert(one.path, one.size);
        const bool isWhole = m_first || m_sizes.value(one.path, -1) == one.size;
        if (one.size == 0 || !isWhole || m_told.contains(one.path))
            continue;
        m_told.insert(one.path);
        whole.append(one.path);
    }
    m_sizes = sizes;
    const bool first = std::exchange(m_first, false);
    if (whole.isEmpty())
        return;
    if (first)
        Q_EMIT earlier(whole);
    else
        Q_EMIT appeared(whole);
}

}
