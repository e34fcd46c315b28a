// WaitingAge.h - how pressing it is that something written here has not been sent yet.
#pragma once

#include "pages/RowRoles.h"

#include <QDateTime>

#include <chrono>

namespace guildhall {

/// Plain at first; amber when an advisor would ask why nothing happens; red when somebody must see
/// to it. `oldest` invalid: nothing waits.
[[nodiscard]] inline Tone toneOfWaiting(const QDateTime& oldest, const QDateTime& now)
{
    using namespace std::chrono_literals;
    constexpr std::chrono::seconds Late = 15min;
    constexpr std::chrono::seconds TooLate = 60min;
    if (!oldest.isValid())
        return Tone::Plain;
    const std::chrono::seconds age(oldest.secsTo(now));
    if (age >= TooLate)
        return Tone::Red;
    return age >= Late ? Tone::Amber : Tone::Plain;
}

}
