#include "ui/common/KeyHint.h"

#include "ui/common/HouseStyle.h"

#include <QPainter>

namespace guildhall {

KeyHint::KeyHint(const QString& keys, QWidget* parent)
    : TextLabel({ Size::Small, Weight::Normal, Colour::Muted }, keys, parent)
{
    setWordWrap(false);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyHint::sizeHint() const
{
    const QFontMetrics metrics(font());
    return { metrics.horizontalAdvance(text()) + 2 * space::Small,
             metrics.height() + space::XSmall };
}

QSize KeyHint::minimumSizeHint() const
{
    return sizeHint();
}

void KeyHint::paintEvent(QPaintEvent* event)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.ground);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::XSmall, space::XSmall);
    painter.end();
    TextLabel::paintEvent(event);
}

}
