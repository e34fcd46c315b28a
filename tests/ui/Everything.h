// Everything.h - all that anybody could learn from a window: what is drawn, what is hidden behind
// another tab, what a screen reader says, what a pointer brings up, what the clipboard takes.
#pragma once

#include "Hands.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace guildhall {

/// Every role that holds words, whatever the delegate draws of it.
inline void tellModel(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& all)
{
    constexpr int OwnRoles = 32;
    QList<int> roles { Qt::DisplayRole,
                       Qt::EditRole,
                       Qt::ToolTipRole,
                       Qt::StatusTipRole,
                       Qt::WhatsThisRole,
                       Qt::AccessibleTextRole,
                       Qt::AccessibleDescriptionRole };
    for (int role = Qt::UserRole; role < Qt::UserRole + OwnRoles; ++role)
        roles.append(role);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : std::as_const(roles))
                all.append(index.data(role).toString());
            tellModel(model, index, all);
        }
    }
}

inline void tellAccessible(QAccessibleInterface* interface, QStringList& all)
{
    if (!interface)
        return;
    for (const QAccessible::Text text : { QAccessible::Name,
                                          QAccessible::Description,
                                          QAccessible::Value,
                                          QAccessible::Help,
                                          QAccessible::Accelerator })
        all.append(interface->text(text));
    if (auto* words = interface->textInterface())
        all.append(words->text(0, words->characterCount()));
    for (int child = 0; child < interface->childCount(); ++child)
        tellAccessible(interface->child(child), all);
}

/// Shown or not.
inline QString everythingIn(QWidget& window)
{
    QStringList all;
    QList<QWidget*> widgets = window.findChildren<QWidget*>();
    widgets.append(&window);
    for (QWidget* widget : std::as_const(widgets)) {
        all << widget->windowTitle() << widget->toolTip() << widget->statusTip()
            << widget->whatsThis() << widget->accessibleName() << widget->accessibleDescription();
        if (auto* label = qobject_cast<QLabel*>(widget))
            all.append(label->text());
        if (auto* button = qobject_cast<QAbstractButton*>(widget))
            all.append(button->text());
        if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
            all << text->toPlainText() << text->placeholderText();
        if (auto* line = qobject_cast<QLineEdit*>(widget)) {
            all << line->text() << line->placeholderText();
            if (line->completer() && line->completer()->model())
                tellModel(*line->completer()->model(), {}, all);
        }
        if (auto* box = qobject_cast<QComboBox*>(widget); box && box->model())
            tellModel(*box->model(), {}, all);
        if (auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->model())
            tellModel(*view->model(), {}, all);
        for (const QAction* action : widget->actions())
            all << action->text() << action->toolTip() << action->data().toString();
    }
    tellAccessible(QAccessible::queryAccessibleInterface(&window), all);
    return all.join(u'\n');
}

/// Goes round the window by Tab and takes at every place whatever can be taken.
inline QString copiedFrom(QWidget& window)
{
    constexpr int MostPlaces = 150;
    QStringList all;
    QWidget* first = window.focusWidget();
    for (int place = 0; place < MostPlaces; ++place) {
        QWidget* here = window.focusWidget();
        if (!here)
            break;
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(here, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(here, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(here, Qt::Key_Insert, Qt::ControlModifier);
        all.append(QGuiApplication::clipboard()->text());
        QTest::keyClick(here, Qt::Key_Tab);
        if (window.focusWidget() == first)
            break;
    }
    return all.join(u'\n');
}

}
