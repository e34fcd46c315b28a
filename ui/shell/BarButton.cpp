#include "ui/shell/BarButton.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/Icons.h"

#include <QPainter>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

BarButton::BarButton(Arrow arrow, QWidget* parent)
    : QPushButton(parent)
    , m_arrow(arrow)
{
    setAttribute(Qt::WA_Hover);
}

QSize BarButton::sizeHint() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    const int arrow = m_arrow == Arrow::Down ? metrics.height() : 0;
    return { metrics.horizontalAdvance(text()) + arrow + 2 * space::Medium,
             std::max(32, metrics.height() + 2 * space::Small) };
}

QSize BarButton::minimumSizeHint() const
{
    return sizeHint();
}

void BarButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF box(rect());
    if (isChecked()) {
        painter.setBrush(tokens.onBrand);
        painter.drawRoundedRect(box, space::ControlRadius, space::ControlRadius);
    } else if (underMouse() || isDown()) {
        QColor veil = tokens.onBrand;
        veil.setAlphaF(0.16f);
        painter.setBrush(veil);
        painter.drawRoundedRect(box, space::ControlRadius, space::ControlRadius);
    }
    const QColor colour = isChecked() ? tokens.brand : tokens.onBrand;
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(colour);
    QRect room = rect();
    if (m_arrow == Arrow::Down) {
        const int size = fontMetrics().ascent();
        const QRectF sign(width() - size - space::Small, (height() - size) / 2 + 1, size, size);
        paintIcon(painter, u"down"_s, sign, colour);
        room.setRight(int(sign.left()));
    }
    painter.drawText(room, int(Qt::AlignCenter) | Qt::TextHideMnemonic, text());
    if (hasFocus())
        paintFocus(painter, box, tokens, space::ControlRadius);
}

}
