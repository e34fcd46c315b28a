#include "ui/common/Chip.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/Icons.h"
#include "ui/common/TextLabel.h"

#include <QEvent>
#include <QPainter>

namespace guildhall {

namespace {

    constexpr int Side = 10;

    void paintField(QPainter& painter, const QRectF& field, Tone tone, const Tokens& tokens)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokens.outlined ? QPen(tokens.tone(tone).text) : QPen(Qt::NoPen));
        painter.setBrush(tokens.tone(tone).back);
        const QRectF box = field.adjusted(0.5, 0.5, -0.5, -0.5);
        const qreal radius = std::min<qreal>(box.height() / 2, 14);
        painter.drawRoundedRect(box, radius, radius);
        painter.restore();
    }

}

Chip::Chip(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(font());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::show(const QString& words, Tone tone, const QString& icon)
{
    if (words == text() && tone == m_tone && icon == m_icon)
        return;
    m_tone = tone;
    m_icon = icon;
    setText(words);
    updateGeometry();
    update();
}

int Chip::paint(
    QPainter& painter, const QRect& line, const QString& words, Tone tone, const Tokens& tokens)
{
    if (words.isEmpty())
        return 0;
    painter.save();
    painter.setFont(font());
    const QFontMetrics metrics(painter.font());
    const int width = std::min(line.width(), metrics.horizontalAdvance(words) + 2 * Side);
    const QRect field(
        line.right() - width + 1, line.center().y() - height(metrics) / 2, width, height(metrics));
    paintField(painter, field, tone, tokens);
    painter.setPen(tokens.tone(tone).text);
    painter.drawText(
        field, Qt::AlignCenter, metrics.elidedText(words, Qt::ElideRight, width - Side));
    painter.restore();
    return width;
}

QFont Chip::font()
{
    return TextLabel::fontOf({ TextLabel::Size::Small, TextLabel::Weight::Strong });
}

int Chip::height(const QFontMetrics& metrics)
{
    return std::max(24, metrics.height() + space::Small);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(QLabel::font());
    return { metrics.horizontalAdvance(text()) + 2 * Side + iconSpace() + 1, height(metrics) };
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    paintField(painter, rect(), m_tone, tokens);
    const QColor colour = tokens.tone(m_tone).text;
    int left = Side;
    if (!m_icon.isEmpty()) {
        const int size = QFontMetrics(QLabel::font()).ascent();
        paintIcon(
            painter, m_icon, QRectF(left, (QWidget::height() - size) / 2, size, size), colour);
        left += iconSpace();
    }
    painter.setPen(colour);
    painter.setFont(QLabel::font());
    painter.drawText(QRect(left, 0, width() - left, QWidget::height()),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     text());
}

bool Chip::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(font());
    return QLabel::event(event);
}

int Chip::iconSpace() const
{
    return m_icon.isEmpty() ? 0 : QFontMetrics(QLabel::font()).ascent() + space::XSmall;
}

}
