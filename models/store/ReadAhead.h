// ReadAhead.h - reads on this thread what others work on, a batch or two behind.
#pragma once

#include <deque>
#include <future>
#include <utility>

namespace guildhall {

/// `read(batch)` fills an empty batch and says whether there is more; `work(batch)` is called on
/// another thread, at most `Beside` batches at a time; `take(batch)` gets it here again, in order.
/// `Batch` can be made empty and moved.
template <class Batch, std::size_t Beside = 1, class Read, class Work, class Take>
void readAhead(Read read, Work work, Take take)
{
    std::deque<std::future<Batch>> ahead;
    const auto takeFirst = [&] {
        Batch done = ahead.front().get();
        ahead.pop_front();
        return done;
    };
    for (bool more = true; more;) {
        Batch batch;
        more = read(batch);
        Batch done;
        const bool isFull = ahead.size() == Beside;
        if (isFull)
            done = takeFirst();
        ahead.push_back(std::async(std::launch::async, [&work, batch = std::move(batch)]() mutable {
            work(batch);
            return std::move(batch);
        }));
        if (isFull)
            take(std::move(done));
    }
    while (!ahead.empty())
        take(takeFirst());
}

}
