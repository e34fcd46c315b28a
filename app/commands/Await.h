// Await.h - a sub-command has no window to keep alive, so it may wait for an answer.
#pragma once

#include "base/Async.h"

#include <QCoreApplication>
#include <QFutureWatcher>

namespace guildhall {

/// Runs the program's event loop until the answer is there; never used where a window is open. A
/// question that was cancelled answers TimedOut.
template <class T>
[[nodiscard]] Result<T> await(const Async<T>& question)
{
    if (!question.isFinished()) {
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher,
                         &QFutureWatcherBase::finished,
                         QCoreApplication::instance(),
                         &QCoreApplication::quit,
                         Qt::QueuedConnection);
        watcher.setFuture(question);
        QCoreApplication::exec();
    }
    if (question.resultCount() == 0)
        return Error { Error::Kind::TimedOut, {} };
    return question.result();
}

}
