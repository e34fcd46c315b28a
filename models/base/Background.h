// Background.h - work that nobody waits for, on a thread of the pool.
#pragma once

#include "base/Async.h"

#include <QThreadPool>

#include <memory>
#include <utility>

namespace guildhall {

/// The answer of `work`, which gives a Result<T> and must hold all it needs.
template <class T, class Work>
[[nodiscard]] Async<T> inBackground(Work work, QThreadPool& pool = *QThreadPool::globalInstance())
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    pool.start(
        [promise, work = std::move(work)]() mutable { detail::deliver<T>(*promise, work()); });
    return promise->future();
}

}
