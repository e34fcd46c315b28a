#include "ui/common/DialogKeys.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace guildhall {

bool DialogKeys::eventFilter(QObject* watched, QEvent* event)
{
    auto* dialog = qobject_cast<QDialog*>(watched);
    if (!dialog || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || !(key->modifiers() & Qt::ControlModifier))
        return QObject::eventFilter(watched, event);
    const QList<QPushButton*> buttons = dialog->findChildren<QPushButton*>();
    const auto wanted = std::ranges::find_if(buttons, [](const QPushButton* button) {
        return button->isDefault() && button->isVisible() && button->isEnabled();
    });
    if (wanted != buttons.end())
        (*wanted)->click();
    return true;
}

}
