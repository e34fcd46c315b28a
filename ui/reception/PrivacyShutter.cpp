#include "ui/reception/PrivacyShutter.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/reception/PublicDisplay.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

PrivacyShutter::PrivacyShutter(QWidget& window)
    : QWidget(&window)
    , m_window(window)
    , m_title(new TextLabel(
          { TextLabel::Size::Title, TextLabel::Weight::Strong, TextLabel::Colour::OnBrand }, this))
    , m_words(new TextLabel(
          { TextLabel::Size::Body, TextLabel::Weight::Normal, TextLabel::Colour::OnBrand }, this))
{
    setObjectName(u"privacyShutter"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setAlignment(Qt::AlignCenter);
    m_words->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addStretch(1);
    retranslate();
    hide();
    m_window.installEventFilter(this);
    // A dialog keeps the window's own keys from working; this one works over dialogs too.
    QCoreApplication::instance()->installEventFilter(this);
}

void PrivacyShutter::toggle()
{
    if (m_shut)
        open();
    else
        shut();
}

void PrivacyShutter::shut()
{
    m_shut = true;
    m_focus = QApplication::focusWidget();
    m_hidden.clear();
    for (QObject* child : m_window.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget && widget != this && !widget->isWindow() && !widget->isHidden())
            m_hidden.append(widget);
    }
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* widget : windows) {
        if (isOver(*widget) && !widget->isHidden() && !qobject_cast<PublicDisplay*>(widget))
            m_hidden.append(widget);
    }
    for (const auto& widget : std::as_const(m_hidden))
        widget->hide();
    setGeometry(m_window.rect());
    show();
    raise();
    setFocus();
}

/// A dialog of this window, however deep it was asked for.
bool PrivacyShutter::isOver(const QWidget& widget) const
{
    for (const QWidget* at = widget.parentWidget(); at; at = at->parentWidget()) {
        if (at == &m_window)
            return true;
    }
    return false;
}

void PrivacyShutter::open()
{
    m_shut = false;
    hide();
    for (const auto& widget : std::as_const(m_hidden)) {
        if (widget)
            widget->show();
    }
    m_hidden.clear();
    if (m_focus)
        m_focus->setFocus();
}

bool PrivacyShutter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && m_shut)
        setGeometry(m_window.rect());
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F8) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        const auto* dialog = widget ? qobject_cast<QDialog*>(widget->window()) : nullptr;
        if (dialog && isOver(*dialog)) {
            toggle();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PrivacyShutter::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PrivacyShutter::retranslate()
{
    m_title->setText(tr("The screen is hidden"));
    m_words->setText(tr("Press %1 to show it again.").arg(u"F8"_s));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_words->text());
}

void PrivacyShutter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(*this).brand);
}

}
