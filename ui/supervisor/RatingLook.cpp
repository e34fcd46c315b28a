#include "ui/supervisor/RatingLook.h"

#include <QPainter>

#include <cmath>

namespace guildhall {

namespace {

    void paintStripes(QPainter& painter, const QRectF& field, qreal gap, qreal lean)
    {
        for (qreal x = field.left() - field.height(); x < field.right() + field.height(); x += gap)
            painter.drawLine(QPointF(x, lean > 0 ? field.bottom() : field.top()),
                             QPointF(x + field.height(), lean > 0 ? field.top() : field.bottom()));
    }

    void paintDots(QPainter& painter, const QRectF& field)
    {
        constexpr qreal Gap = 6;
        int row = 0;
        for (qreal y = field.top() + Gap / 2; y < field.bottom(); y += Gap, ++row) {
            for (qreal x = field.left() + (row % 2 ? Gap : Gap / 2); x < field.right(); x += Gap)
                painter.drawEllipse(QPointF(x, y), 1.2, 1.2);
        }
    }

}

void paintRating(QPainter& painter, const QRectF& field, size_t rating, const Tokens& tokens)
{
    const auto& blue = tokens.tone(Tone::Blue);
    const auto& amber = tokens.tone(Tone::Amber);
    const auto& red = tokens.tone(Tone::Red);
    painter.save();
    painter.setClipRect(field, Qt::IntersectClip);
    switch (rating) {
    case 0:
        painter.fillRect(field, blue.text);
        break;
    case 1:
        painter.fillRect(field, blue.back);
        painter.setPen(QPen(blue.text, 1.4));
        paintStripes(painter, field, 6, 1);
        break;
    case 2:
        painter.fillRect(field, amber.back);
        painter.setPen(Qt::NoPen);
        painter.setBrush(amber.text);
        paintDots(painter, field);
        break;
    default:
        painter.fillRect(field, red.text);
        painter.setPen(QPen(tokens.card, 1));
        paintStripes(painter, field, 7, -1);
        paintStripes(painter, field, 7, 1);
        break;
    }
    painter.restore();
    // An edge keeps neighbours apart in print.
    painter.save();
    painter.setPen(QPen(tokens.card, 1));
    painter.drawLine(field.topRight(), field.bottomRight());
    painter.restore();
}

}
