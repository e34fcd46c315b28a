// Parallel.h - runs one piece of work per thread over a range, in pieces that do not depend on who
// is quicker.
#pragma once

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace guildhall::linkage {

/// Calls work(thread, begin, end) over 0..count in pieces of `grain`; `threads` of them at a time.
/// What the work writes must depend on the piece only, never on the thread, or the result depends
/// on the machine.
template <class Work>
void inPieces(size_t count, size_t grain, unsigned threads, Work work)
{
    std::atomic<size_t> next { 0 };
    const auto run = [&](unsigned thread) {
        for (;;) {
            const size_t begin = next.fetch_add(grain);
            if (begin >= count)
                return;
            work(thread, begin, begin + grain < count ? begin + grain : count);
        }
    };
    std::vector<std::jthread> others;
    for (unsigned thread = 1; thread < threads; ++thread)
        others.emplace_back(run, thread);
    run(0);
}

}
