#include "ui/common/Card.h"

#include "ui/common/HouseStyle.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace guildhall {

Card::Card(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(
        space::Medium + 1, space::Medium, space::Medium + 1, space::Medium);
    m_column->setSpacing(space::XSmall);
}

void Card::setAccent(std::optional<Tone> accent)
{
    m_accent = accent;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(box, space::CardRadius, space::CardRadius);
    painter.fillPath(shape, tokens.card);
    if (m_accent) {
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(QRectF(0, 0, space::XSmall, height()), tokens.tone(*m_accent).text);
        painter.restore();
    }
    painter.setPen(tokens.line);
    painter.drawPath(shape);
}

}
