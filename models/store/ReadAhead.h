// ReadAhead.h - reads on this thread what another works on, a batch behind.
#pragma once

#include <future>
#include <utility>

namespace guildhall {

/// `read(batch)` fills an empty batch and says whether there is more; `work(batch)` is called on
/// another thread, one batch at a time; `take(batch)` gets it here again, in order. `Batch` can be
/// made empty and moved.
template <class Batch, class Read, class Work, class Take>
void readAhead(Read read, Work work, Take take)
{
    std::future<Batch> ahead;
    for (bool more = true; more;) {
        Batch batch;
        more = read(batch);
        Batch done;
        const bool isFirst = !ahead.valid();
        if (!isFirst)
            done = ahead.get();
        ahead = std::async(std::launch::async, [&work, batch = std::move(batch)]() mutable {
            work(batch);
            return std::move(batch);
        });
        if (!isFirst)
            take(std::move(done));
    }
    take(ahead.get());
}

}
