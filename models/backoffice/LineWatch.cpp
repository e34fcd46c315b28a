#include "backoffice/LineWatch.h"

#include <QNetworkInterface>

namespace guildhall {

using namespace std::chrono_literals;

namespace {

    constexpr std::chrono::milliseconds Asleep = 20s; // a busy computer is late by less

}

QStringList LineWatch::ownAddresses()
{
    QStringList all;
    const auto addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress& address : addresses) {
        if (!address.isLoopback() && !address.isLinkLocal())
            all.append(address.toString());
    }
    all.sort();
    return all;
}

LineWatch::LineWatch(Addresses addresses,
                     const Clock& clock,
                     std::chrono::milliseconds every,
                     QObject* parent)
    : QObject(parent)
    , m_addresses(addresses ? std::move(addresses) : Addresses(&LineWatch::ownAddresses))
    , m_clock(clock)
    , m_next(this)
{
    m_next.setInterval(every);
    connect(&m_next, &QTimer::timeout, this, &LineWatch::look);
}

void LineWatch::keepLooking()
{
    look();
    m_next.start();
}

void LineWatch::look()
{
    const QDateTime now = m_clock.now();
    const QStringList addresses = m_addresses();
    const bool isFirst = !m_looked.isValid();
    // A timer stands still while the computer sleeps; the wall clock does not.
    const bool slept = !isFirst
        && m_looked.msecsTo(now)
            > std::chrono::milliseconds(m_next.intervalAsDuration() + Asleep).count();
    const bool moved = !isFirst && addresses != m_known;
    m_looked = now;
    m_known = addresses;
    if (!addresses.isEmpty() && (slept || moved))
        Q_EMIT cameBack();
}

}
