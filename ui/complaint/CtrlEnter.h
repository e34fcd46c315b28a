// CtrlEnter.h - the key that keeps a form, also where words of several lines take Enter for
// themselves.
#pragma once

#include <QShortcut>
#include <QWidget>

#include <utility>

namespace guildhall {

template <class Run>
void onCtrlEnter(QWidget& form, Run run)
{
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto* done = new QShortcut(QKeySequence(int(Qt::CTRL) | int(key)), &form);
        done->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(done, &QShortcut::activated, &form, run);
    }
}

}
