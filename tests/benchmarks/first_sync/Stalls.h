// Stalls.h - how late an event loop is: a beat of five milliseconds, and how far each misses.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <vector>

namespace guildhall {

class Stalls
{
public:
    struct Summary
    {
        double median = 0; ///< milliseconds, as the others
        double late = 0; ///< of 1,000 beats one is later
        double most = 0;
    };

    Stalls()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(Beat);
        m_beat.callOnTimeout(&m_beat, [this] {
            const auto passed = static_cast<double>(m_since.nsecsElapsed()) / 1e6;
            m_since.restart();
            m_late.push_back(std::max(0.0, passed - Beat));
        });
        m_since.start();
        m_beat.start();
    }

    [[nodiscard]] Summary stop()
    {
        m_beat.stop();
        if (m_late.empty())
            return {};
        std::ranges::sort(m_late);
        const auto at = [this](double share) {
            const auto place = std::floor(share * static_cast<double>(m_late.size() - 1));
            return m_late[static_cast<std::size_t>(place)];
        };
        return { at(0.5), at(0.999), m_late.back() };
    }

private:
    static constexpr int Beat = 5;

    QTimer m_beat;
    QElapsedTimer m_since;
    std::vector<double> m_late;
};

}
