// Rooms.h - the rooms and what each may use, as the CMake files say it.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace guildhall::house {

struct Room
{
    QString name;
    QString folder; ///< from the top of the tree
    QStringList uses; ///< rooms whose headers it may include
    QStringList links; ///< libraries
};

/// From the ground up, in the order in which CMake adds them; ui is last.
[[nodiscard]] QList<Room> rooms();

/// The room in which a file lies; nothing for files of app and tests.
[[nodiscard]] const Room* roomOf(const QList<Room>& all, const QString& path);

}
