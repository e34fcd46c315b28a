// Parallel.h - runs one piece of work per thread over a range, in pieces that do not depend on who
// is quicker.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <iterator>
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

/// Sorts by a total order: what compares equal must be the same, or the result depends on
/// `threads`.
template <class T, class Less>
void sortInPieces(std::vector<T>& values, unsigned threads, Less less)
{
    constexpr size_t WorthIt = size_t { 1 } << 15;
    if (threads < 2 || values.size() < WorthIt) {
        std::sort(values.begin(), values.end(), less);
        return;
    }
    const auto middle = values.begin() + std::ssize(values) / 2;
    inPieces(2, 1, 2, [&](unsigned, size_t piece, size_t) {
        if (piece == 0)
            std::sort(values.begin(), middle, less);
        else
            std::sort(middle, values.end(), less);
    });
    std::inplace_merge(values.begin(), middle, values.end(), less);
}

}
