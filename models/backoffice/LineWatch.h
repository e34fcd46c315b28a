// LineWatch.h - notices that this computer can be reached by others again: it woke up, or it is on
// another network.
#pragma once

#include "base/Clock.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>

namespace guildhall {

class LineWatch final : public QObject
{
    Q_OBJECT

public:
    /// The addresses under which this computer can be reached; none: it is on no network.
    using Addresses = std::function<QStringList()>;
    [[nodiscard]] static QStringList ownAddresses();

    /// `clock` outlives it.
    LineWatch(Addresses addresses,
              const Clock& clock,
              std::chrono::milliseconds every = std::chrono::seconds(5),
              QObject* parent = nullptr);

    /// From now on it looks by itself.
    void keepLooking();
    void look();

Q_SIGNALS:
    void cameBack();

private:
    const Addresses m_addresses;
    const Clock& m_clock;
    QTimer m_next;
    QDateTime m_looked;
    QStringList m_known;
};

}
