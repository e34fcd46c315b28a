#include "ui/shell/BarButton.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/Icons.h"

#include <QPainter>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

BarButton::BarButton(Kind kind, QWidget* parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
}

QSize BarButton::sizeHint() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    const int arrow = m_kind == Kind::Menu ? metrics.height() : 0;
    const int side = m_kind == Kind::Quiet ? space::Small : space::Medium;
    return { metrics.horizontalAdvance(text()) + arrow + 2 * side,
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
    const bool field = isChecked() && m_kind == Kind::Place;
    if (field) {
        painter.setBrush(tokens.onBrand);
        painter.drawRoundedRect(box, space::ControlRadius, space::ControlRadius);
    } else if (underMouse() || isDown()) {
        QColor veil = tokens.onBrand;
        veil.setAlphaF(0.16f);
        painter.setBrush(veil);
        painter.drawRoundedRect(box, space::ControlRadius, space::ControlRadius);
    }
    const QColor colour = field ? tokens.brand : tokens.onBrand;
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(colour);
    QRect room = rect();
    if (m_kind == Kind::Menu) {
        const int size = fontMetrics().ascent();
        const QRectF sign(width() - size - space::Small, (height() - size) / 2 + 1, size, size);
        paintIcon(painter, u"down"_s, sign, colour);
        room.setRight(int(sign.left()));
    }
    painter.drawText(room, int(Qt::AlignCenter) | Qt::TextHideMnemonic, text());
    if (isChecked() && m_kind == Kind::Quiet) {
        const int wide = QFontMetrics(words).horizontalAdvance(text());
        const int under = (height() + fontMetrics().height()) / 2;
        painter.fillRect((width() - wide) / 2, under, wide, 2, colour);
    }
    if (hasFocus())
        paintFocus(painter, box, tokens, space::ControlRadius);
}

}
