// JobQueue.h - jobs that wait for a thread of the store.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace guildhall {

class JobQueue
{
public:
    using Job = std::function<void()>;

    void post(Job job)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_jobs.push_back(std::move(job));
        }
        m_wake.notify_one();
    }

    /// The next job; nothing after close() when all are taken.
    [[nodiscard]] std::optional<Job> take()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
        if (m_jobs.empty())
            return {};
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        return job;
    }

    [[nodiscard]] bool isEmpty()
    {
        const std::lock_guard lock(m_mutex);
        return m_jobs.empty();
    }

    /// Lets the threads end when they have done what waits.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_wake.notify_all();
    }

    /// Forgets what waits.
    void clear()
    {
        std::deque<Job> dropped;
        const std::lock_guard lock(m_mutex);
        dropped.swap(m_jobs);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_closed = false;
};

}
