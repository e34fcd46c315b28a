// Async.h - what takes time: a future of a Result. A cancelled future means that nobody listens.
#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace guildhall {

/// Receive with `receive`, go on with `continued` or `afterwards`: on Qt 6.4 QFuture's own `then`
/// and `unwrap` race when they are chained. A failure is an Error inside, never a cancelled future.
template <class T>
using Async = QFuture<Result<T>>;

template <class T>
[[nodiscard]] Async<T> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

namespace detail {

    template <class T>
    void deliver(QPromise<Result<T>>& promise, Result<T> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }

    /// Exactly one continuation, made on a future of a promise, whose own future nobody asks: a
    /// continuation of a continuation reads freed memory in Qt 6.4 (it walks up to the first
    /// future's data, which nothing keeps alive).
    template <class T, class Take>
    void onAnswer(Async<T> first, Take take)
    {
        static_cast<void>(first.then(
            [take = std::move(take)](const Result<T>& answer) mutable { take(answer); }));
    }

}

/// The answer of `next(const Result<T>&)`, which gives a Result<U> or an Async<U> and is called in
/// whichever thread brings the first answer: it must hold all it needs. Cancelled when the first
/// is.
template <class U, class T, class Next>
[[nodiscard]] Async<U> continued(const Async<T>& first, Next next)
{
    auto promise = std::make_shared<QPromise<Result<U>>>();
    promise->start();
    detail::onAnswer<T>(first, [promise, next = std::move(next)](const Result<T>& answer) mutable {
        if constexpr (std::is_same_v<std::invoke_result_t<Next&, const Result<T>&>, Async<U>>) {
            detail::onAnswer<U>(next(answer), [promise](const Result<U>& last) {
                detail::deliver(*promise, last);
            });
        } else {
            detail::deliver<U>(*promise, next(answer));
        }
    });
    return promise->future();
}

}
