#include "ui/complaint/ClockBar.h"

#include "ui/common/HouseStyle.h"

#include <QPainter>

namespace guildhall {

ClockBar::ClockBar(const ClockView& clock, QWidget* parent)
    : QWidget(parent)
    , m_passed(clock.passed)
    , m_tone(clock.tone)
{
    setFixedHeight(space::Small);
    setAccessibleName(clock.name);
}

void ClockBar::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal round = whole.height() / 2;
    painter.setPen(tokens.border);
    painter.setBrush(tokens.ground);
    painter.drawRoundedRect(whole, round, round);
    if (m_passed <= 0)
        return;
    QRectF run = whole;
    run.setWidth(qMax(whole.height(), whole.width() * m_passed));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.tone(m_tone).text);
    painter.drawRoundedRect(run, round, round);
}

}
