// DialogKeys.h - Ctrl+Enter presses what a dialog is for, wherever the keyboard stands in it.
#pragma once

#include <QObject>

namespace guildhall {

/// An event filter of dialogs, and of buttons, which take every Enter for themselves. By Enter
/// alone a field of several lines begins a new one.
class DialogKeys final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}
