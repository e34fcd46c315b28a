// Hands.h - somebody at the keyboard: what is pressed goes to whatever has the focus, and nothing
// else is touched.
#pragma once

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <functional>

namespace guildhall {

class Hands
{
public:
    explicit Hands(QWidget& window)
        : m_window(window)
    {
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
    }

    [[nodiscard]] bool ready() { return QTest::qWaitForWindowActive(&m_window); }

    static void type(const QString& words) { QTest::keyClicks(focus(), words); }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, with);
    }

    /// Where the focus stands.
    [[nodiscard]] static QString place()
    {
        const QWidget* widget = QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    }

    /// Tab, until the focus stands there.
    [[nodiscard]] static bool tabTo(const char* name)
    {
        for (int step = 0; step < FarthestTab; ++step) {
            if (focus()->objectName() == QLatin1StringView(name))
                return true;
            press(Qt::Key_Tab);
        }
        qWarning("Tab does not lead to %s", name);
        return false;
    }

    /// Opens the menu of the button in focus and goes down so many lines.
    [[nodiscard]] static bool pick(int down)
    {
        return pickBy([down](QWidget* menu) {
            for (int step = 0; step < down; ++step)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
            return true;
        });
    }

    /// Opens the menu of the button in focus and goes down to these words; false when they are not
    /// there or cannot be chosen.
    [[nodiscard]] static bool pick(const QString& words)
    {
        return pickBy([&words](QWidget* popup) {
            auto* menu = qobject_cast<QMenu*>(popup);
            const qsizetype lines = menu ? menu->actions().size() : 0;
            QStringList seen;
            for (qsizetype step = 0; step < lines; ++step) {
                QTest::keyClick(menu, Qt::Key_Down);
                const QAction* line = menu->activeAction();
                seen.append(line ? line->text() : QString());
                if (line && line->text().remove(u'&') == words && line->isEnabled()) {
                    QTest::keyClick(menu, Qt::Key_Return);
                    return true;
                }
            }
            qWarning("%s is not among %s", qPrintable(words), qPrintable(seen.join(u", ")));
            QTest::keyClick(popup, Qt::Key_Escape);
            return false;
        });
    }

    /// A dialog is there and has the keyboard.
    [[nodiscard]] QDialog* dialog(const char* name)
    {
        QDialog* found = nullptr;
        const bool there = QTest::qWaitFor(
            [&] {
                found = m_window.findChild<QDialog*>(QLatin1StringView(name));
                return found && found->isActiveWindow() && QApplication::focusWidget()
                    && found->isAncestorOf(QApplication::focusWidget());
            },
            10'000);
        return there ? found : nullptr;
    }

    [[nodiscard]] bool backInTheWindow()
    {
        return QTest::qWaitFor(
            [this] {
                // Without a window manager nobody else gives the keyboard back.
                if (!m_window.findChild<QDialog*>())
                    m_window.activateWindow();
                return m_window.isActiveWindow() && QApplication::focusWidget();
            },
            10'000);
    }

private:
    static constexpr int FarthestTab = 120;

    /// The button may hold on until its menu is closed: the keys come from a timer.
    [[nodiscard]] static bool pickBy(const std::function<bool(QWidget*)>& choose)
    {
        QTimer keys;
        bool done = false;
        bool chosen = false;
        QObject::connect(&keys, &QTimer::timeout, &keys, [&] {
            QWidget* menu = QApplication::activePopupWidget();
            if (!menu)
                return;
            keys.stop();
            chosen = choose(menu);
            done = true;
        });
        keys.start(20);
        const QPointer<QWidget> window = focus()->window();
        press(Qt::Key_Space);
        const bool closed = QTest::qWaitFor(
            [&done, &window] {
                if (!done || QApplication::activePopupWidget())
                    return false;
                if (window)
                    window->activateWindow(); // without a window manager nobody else does
                return QApplication::focusWidget() != nullptr;
            },
            20'000);
        return closed && chosen;
    }

    static QWidget* focus()
    {
        const bool somewhere = QTest::qWaitFor(
            [] { return QApplication::focusWidget() || QApplication::activeWindow(); }, 20'000);
        if (!somewhere)
            qFatal("nothing has the keyboard");
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : QApplication::activeWindow();
    }

    QWidget& m_window;
};

}
