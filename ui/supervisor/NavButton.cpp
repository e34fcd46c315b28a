#include "ui/supervisor/NavButton.h"

#include "ui/common/HouseStyle.h"

#include <QPainter>

#include <algorithm>

namespace guildhall {

NavButton::NavButton(QWidget* parent)
    : QPushButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
}

QSize NavButton::sizeHint() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    return { metrics.horizontalAdvance(text()) + 2 * space::Small,
             std::max(28, metrics.height() + space::Small) };
}

void NavButton::paintEvent(QPaintEvent*)
{
    const auto& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? tokens.selected : tokens.hover);
        painter.drawRoundedRect(QRectF(rect()), space::ControlRadius, space::ControlRadius);
    }
    // Weight says which screen is shown where colour does not.
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(isChecked() ? tokens.link : tokens.ink);
    painter.drawText(rect().adjusted(space::Small, 0, -space::Small, 0),
                     int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextHideMnemonic,
                     text());
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), tokens, space::ControlRadius);
}

}
