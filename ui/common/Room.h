// Room.h - how large a dialog may be: no larger than the window over which it stands.
#pragma once

#include <QSize>
#include <QWidget>

namespace guildhall {

[[nodiscard]] inline QSize roomIn(const QWidget* parent, QSize wished)
{
    constexpr double OfTheWindow = 0.96;
    const QSize window = parent ? parent->window()->size() : QSize(1024, 720);
    return wished.boundedTo(window * OfTheWindow);
}

}
