#include "ui/common/DialogKeys.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace guildhall {

bool DialogKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* widget = qobject_cast<QWidget*>(watched);
    auto* dialog = widget ? qobject_cast<QDialog*>(widget->window()) : nullptr;
    if (!dialog)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || !(key->modifiers() & Qt::ControlModifier))
        return QObject::eventFilter(watched, event);
    // Another button in focus has taken the default's part, which goes back when it leaves.
    const QPointer<QPushButton> focused = qobject_cast<QPushButton*>(dialog->focusWidget());
    if (focused)
        focused->clearFocus();
    const QList<QPushButton*> buttons = dialog->findChildren<QPushButton*>();
    const auto wanted = std::ranges::find_if(buttons, [](const QPushButton* button) {
        return button->isDefault() && button->isVisible() && button->isEnabled();
    });
    if (wanted != buttons.end())
        (*wanted)->click();
    if (focused && focused->isVisible() && !dialog->focusWidget())
        focused->setFocus(Qt::OtherFocusReason);
    return true;
}

}
