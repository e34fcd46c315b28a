// Reach.h - what a test asks of a window for everybody's sake: names for screen readers, and room
// for words.
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QTabBar>
#include <QTest>
#include <QWidget>

namespace guildhall::reach {

using namespace Qt::StringLiterals;

inline QList<QWidget*> visible(QWidget& window)
{
    QList<QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible())
            found.append(widget);
    }
    return found;
}

inline void checkNames(QWidget& window)
{
    for (QWidget* widget : visible(window)) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
            continue;
        const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
    }
}

inline QString describe(const QWidget& widget, const QString& words)
{
    return u"%1 \"%2\" has %3x%4"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
                                        words,
                                        QString::number(widget.width()),
                                        QString::number(widget.height()));
}

/// The first label or button that is smaller than its words or stands outside what holds it.
inline QString squeezed(QWidget& window)
{
    for (QWidget* widget : visible(window)) {
        QSize need;
        QString words;
        if (auto* label = qobject_cast<QLabel*>(widget)) {
            words = label->text();
            need = label->wordWrap()
                ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()))
                : label->minimumSizeHint();
        } else if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
            words = button->text();
            need = button->minimumSizeHint();
        } else if (auto* bar = qobject_cast<QTabBar*>(widget)) {
            words = bar->tabText(bar->count() - 1);
            need = QSize(bar->tabRect(bar->count() - 1).right(), bar->tabRect(0).height());
        } else {
            continue;
        }
        if (words.isEmpty())
            continue;
        const QString what = describe(*widget, words);
        if (widget->width() < need.width() || widget->height() < need.height())
            return what
                + u", needs %1x%2"_s.arg(QString::number(need.width()),
                                         QString::number(need.height()));
        const QRect holder = widget->parentWidget()->rect();
        if (!holder.adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            return what + u", outside"_s;
    }
    return {};
}

}
