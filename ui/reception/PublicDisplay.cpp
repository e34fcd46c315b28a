#include "ui/reception/PublicDisplay.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/TextLabel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype Shown = 4;

}

PublicDisplay::PublicDisplay(ReceptionPage& page, std::function<void()> sound, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_page(page)
    , m_sound(std::move(sound))
{
    setObjectName(u"publicDisplay"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(640, 360);
    resize(1280, 720);
    connect(&m_page, &ReceptionPage::changed, this, &PublicDisplay::refresh);
    refresh();
}

void PublicDisplay::refresh()
{
    // Its window stands where the public sees it, so it speaks both languages at every time.
    setWindowTitle(u"Guildhall · Galw nawr · Now calling"_s);
    QList<Ticket> called;
    for (const Ticket& ticket : m_page.desk().queue().tickets()) {
        if (ticket.called.isValid()
            && (ticket.state == Ticket::State::Called || ticket.state == Ticket::State::Serving))
            called.append(ticket);
    }
    std::ranges::sort(called, [](const Ticket& a, const Ticket& b) { return a.called > b.called; });
    if (called.size() > Shown)
        called.resize(Shown);
    // Somebody who was called before comes first again when the newest has gone: nobody is called.
    const bool another
        = !called.isEmpty() && (!m_newest.isValid() || m_newest < called.first().called);
    if (another)
        m_newest = called.first().called;
    m_called = called;
    QStringList words;
    for (const Ticket& ticket : std::as_const(m_called))
        words.append(u"%1: desk %2, desg %2"_s.arg(ticket.number, ticket.holder.name));
    setAccessibleName(windowTitle());
    setAccessibleDescription(words.join(u"; "_s));
    if (another && m_chime == Chime::On && m_sound)
        m_sound();
    update();
}

void PublicDisplay::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.brand);
    const int margin = height() / 18;
    QFont words = font();
    words.setPixelSize(std::max(18, height() / 18));
    QFont huge = font();
    huge.setBold(true);
    painter.setPen(tokens.onBrand);
    painter.setFont(words);
    const QRect all = rect().adjusted(margin, margin, -margin, -margin);
    const int line = QFontMetrics(words).height();
    if (m_called.isEmpty()) {
        painter.drawText(all,
                         int(Qt::AlignCenter) | Qt::TextWordWrap,
                         u"Please wait until your number is called\n"
                         "Arhoswch nes bydd eich rhif yn cael ei alw"_s);
        return;
    }
    painter.drawText(QRect(all.left(), all.top(), all.width(), line),
                     Qt::AlignHCenter,
                     u"Now calling · Galw nawr"_s);
    const int top = all.top() + line + margin / 2;
    const int first = (all.bottom() - top) / 2;
    const auto draw = [&](const Ticket& ticket, const QRect& row) {
        huge.setPixelSize(std::max(20, row.height() * 3 / 4));
        painter.setFont(huge);
        painter.drawText(QRect(row.left(), row.top(), row.width() / 2 - margin / 2, row.height()),
                         int(Qt::AlignRight | Qt::AlignVCenter),
                         ticket.number);
        QFont desk = font();
        desk.setPixelSize(std::clamp(row.height() / 4, 16, height() / 12));
        painter.setFont(desk);
        painter.drawText(QRect(row.left() + row.width() / 2 + margin / 2,
                               row.top(),
                               row.width() / 2 - margin / 2,
                               row.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter),
                         u"Desk %1\nDesg %1"_s.arg(ticket.holder.name));
    };
    draw(m_called.first(), QRect(all.left(), top, all.width(), first));
    const int rest = (all.bottom() - top - first) / int(Shown - 1);
    for (qsizetype at = 1; at < m_called.size(); ++at)
        draw(m_called.at(at),
             QRect(all.left(), top + first + int(at - 1) * rest, all.width(), rest));
}

void PublicDisplay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F11)
        toggleFullScreen();
    else if (event->key() == Qt::Key_C)
        toggleChime();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

/// For whoever puts the screen up; the keys do the same.
void PublicDisplay::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& words, bool on, void (PublicDisplay::*run)()) {
        QAction* action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("Full screen · %1").arg(u"F11"_s), isFullScreen(), &PublicDisplay::toggleFullScreen);
    add(tr("Chime when a number is called · %1").arg(u"C"_s),
        m_chime == Chime::On,
        &PublicDisplay::toggleChime);
    menu->popup(event->globalPos());
}

void PublicDisplay::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void PublicDisplay::toggleChime()
{
    m_chime = m_chime == Chime::On ? Chime::Off : Chime::On;
}

}
