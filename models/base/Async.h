// Async.h - what takes time: a future of a Result. A cancelled future means that nobody listens.
#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QPromise>

namespace guildhall {

/// Receive with `.then(context, ...)`; a failure is an Error inside, never a cancelled future.
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

}
