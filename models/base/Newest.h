// Newest.h - counts in the background what was asked last; what was asked before it is not shown.
#pragma once

#include "base/Background.h"
#include "base/Receive.h"

#include <functional>
#include <optional>

namespace guildhall {

/// One piece of work at a time: while one runs, only the newest of those that were asked waits, so
/// that quick choosing neither piles up work nor shows an older answer. A member of `receiver`.
template <class T>
class Newest
{
public:
    explicit Newest(QObject* receiver)
        : m_receiver(receiver)
    {
    }
    Newest(const Newest&) = delete;
    Newest& operator=(const Newest&) = delete;
    ~Newest() = default;

    void ask(std::function<T()> work, std::function<void(const T&)> take)
    {
        m_next = Asked { std::move(work), std::move(take) };
        if (!m_isBusy)
            run();
    }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

private:
    struct Asked
    {
        std::function<T()> work;
        std::function<void(const T&)> take;
    };

    void run()
    {
        m_isBusy = true;
        auto asked = *std::move(m_next);
        m_next.reset();
        receive(inBackground<T>([work = std::move(asked.work)]() -> Result<T> { return work(); }),
                m_receiver,
                [this, take = std::move(asked.take)](const Result<T>& done) {
                    m_isBusy = false;
                    if (m_next)
                        run();
                    else
                        take(*done);
                });
    }

    QObject* m_receiver;
    std::optional<Asked> m_next;
    bool m_isBusy = false;
};

}
