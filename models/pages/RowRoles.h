// RowRoles.h - what the rows of all lists have in common, so that one delegate draws them.
#pragma once

#include <QMetaType>
#include <Qt>

namespace guildhall {

/// DisplayRole is the whole row in words, which a screen reader reads. The others are its parts.
enum RowRole {
    KeyRole = Qt::UserRole, ///< the id that the row keeps when its list is made again
    WhenRole,
    TitleRole,
    DetailRole,
    SideRole, ///< words of the chip at the end of the row
    SignRole,
    ToneRole, ///< of the sign
    SideToneRole
};

/// The picture beside a row; `ui` draws it, and the words say it too.
enum class Sign {
    Phone,
    Email,
    Person,
    Letter,
    Chat,
    Request,
    Complaint,
    Money,
    Survey,
    Home,
    Tick,
    Clock,
    Alert,
    Waiting
};

/// What stands out and how; never alone, always with words.
enum class Tone { Plain, Red, Amber, Green, Blue, Violet };

}

Q_DECLARE_METATYPE(guildhall::Sign)
Q_DECLARE_METATYPE(guildhall::Tone)
