// Latest.h - the newest question wins: an answer to an older one is dropped unseen.
#pragma once

#include "base/Async.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <utility>

namespace guildhall {

/// Watches the newest future. (A watcher and not `.then`: what `.then` was given may be gone by the
/// time that a future of another thread ends, and Qt 6.4 does not look.)
template <class T>
class Latest
{
public:
    Latest() = default;
    Latest(const Latest&) = delete;
    Latest& operator=(const Latest&) = delete;
    ~Latest()
    {
        if (m_watcher)
            m_watcher->cancel();
    }

    /// `receive` is called in the thread of this object, unless `context` is gone or another
    /// question was asked.
    template <class Receive>
    void ask(Async<T> question, QObject* context, Receive receive)
    {
        cancel();
        m_watcher = std::make_unique<QFutureWatcher<Result<T>>>();
        QObject::connect(m_watcher.get(),
                         &QFutureWatcherBase::finished,
                         context,
                         [watcher = m_watcher.get(), receive = std::move(receive)]() mutable {
                             const auto answer = watcher->future();
                             if (!answer.isCanceled() && answer.resultCount() > 0)
                                 receive(answer.result());
                         });
        m_watcher->setFuture(std::move(question));
    }

    void cancel()
    {
        if (!m_watcher)
            return;
        m_watcher->disconnect();
        m_watcher->cancel();
        // It may be on its way up the stack: a receiver asks the next question.
        m_watcher.release()->deleteLater();
    }

private:
    std::unique_ptr<QFutureWatcher<Result<T>>> m_watcher;
};

}
