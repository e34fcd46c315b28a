// FallenTree.h - somebody who withholds number and name reports a fallen tree: what an advisor
// types, by keys alone.
#pragma once

#include "Hands.h"

namespace guildhall::fallentree {

using namespace Qt::StringLiterals;

inline const QString Place = u"Mill Road by the bridge"_s;

[[nodiscard]] inline bool standsAt(QLatin1StringView place)
{
    return QTest::qWaitFor([place] { return Hands::place() == place; }, 10'000);
}

/// The reason of the contact under way, and a request for it; not sent yet.
[[nodiscard]] inline bool fillIn(Hands& hands)
{
    Hands::press(Qt::Key_R, Qt::AltModifier);
    if (!standsAt("reasonEdit"_L1))
        return false;
    Hands::type(u"tree"_s);
    Hands::press(Qt::Key_Return);
    Hands::press(Qt::Key_R, Qt::ControlModifier);
    if (!hands.dialog("requestDialog") || !Hands::tabTo("answer-blocking") || !Hands::pick(2)
        || !Hands::tabTo("requestWhere"))
        return false;
    Hands::type(Place);
    return true;
}

[[nodiscard]] inline bool send(Hands& hands)
{
    // Also from a button that is for something else.
    if (!Hands::tabTo("requestLater"))
        return false;
    Hands::press(Qt::Key_Return, Qt::ControlModifier);
    return hands.backInTheWindow();
}

/// Passes it on to the team of the streets, and ends the contact.
[[nodiscard]] inline bool finish(Hands& hands)
{
    Hands::press(Qt::Key_Return, Qt::ControlModifier);
    if (!standsAt("outcome-resolved"_L1) || !Hands::tabTo("outcome-passed_on"))
        return false;
    Hands::press(Qt::Key_Space);
    if (!Hands::tabTo("passedTo"))
        return false;
    Hands::type(u"Streets"_s);
    Hands::press(Qt::Key_Return, Qt::ControlModifier);
    if (!hands.dialog("finishDialog") || !Hands::tabTo("finishNow"))
        return false;
    Hands::press(Qt::Key_Return);
    return true;
}

}
