// Receive.h - takes an answer in the receiver's own thread, also when the receiver may be gone
// first.
#pragma once

#include "base/Async.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <utility>

namespace guildhall {

/// Calls `take(const Result<T>&)` in the thread of `receiver`, in which this is called too. When
/// the receiver is gone by then, or the future is cancelled, nothing is called. (On Qt 6.4
/// `future.then(context, ...)` must not outlive its context: it asserts, and without assertions it
/// races with the destructor.)
template <class T, class Take>
void receive(const Async<T>& answer, QObject* receiver, Take take)
{
    auto* watcher = new QFutureWatcher<Result<T>>(receiver);
    QObject::connect(watcher,
                     &QFutureWatcherBase::finished,
                     receiver,
                     [watcher, take = std::move(take)]() mutable {
                         watcher->deleteLater();
                         const auto future = watcher->future();
                         if (!future.isCanceled() && future.resultCount() > 0)
                             take(future.result());
                     });
    watcher->setFuture(answer);
}

/// The answer of `next(const Result<T>&)`, which is called in the thread of `receiver` and answers
/// an Async<U>. Cancelled when the receiver is gone by then.
template <class U, class T, class Next>
[[nodiscard]] Async<U> afterwards(const Async<T>& first, QObject* receiver, Next next)
{
    auto promise = std::make_shared<QPromise<Result<U>>>();
    promise->start();
    receive(first,
            receiver,
            [receiver, promise, next = std::move(next)](const Result<T>& answer) mutable {
                receive(next(answer), receiver, [promise](const Result<U>& last) {
                    promise->addResult(last);
                    promise->finish();
                });
            });
    return promise->future();
}

}
