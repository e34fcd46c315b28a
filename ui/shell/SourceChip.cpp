#include "ui/shell/SourceChip.h"

#include "ui/common/Chip.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Icons.h"

#include <QPainter>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

SourceChip::SourceChip(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(u"sourceChip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SourceChip::show(const QString& words, Tone tone)
{
    m_tone = tone;
    setText(words);
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize SourceChip::sizeHint() const
{
    const QFontMetrics metrics(Chip::font());
    return { metrics.horizontalAdvance(text()) + metrics.ascent() + 2 * space::Medium
                 + space::XSmall,
             std::max(28, metrics.height() + space::Medium) };
}

QSize SourceChip::minimumSizeHint() const
{
    return sizeHint();
}

void SourceChip::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(*this);
    const ToneColours& colours = tokens.tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.outlined ? QPen(colours.text) : QPen(Qt::NoPen));
    painter.setBrush(colours.back);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setFont(Chip::font());
    const QFontMetrics metrics(painter.font());
    const int size = metrics.ascent();
    paintIcon(painter,
              icon(),
              QRectF(space::Medium - 2, (height() - size) / 2, size, size),
              colours.text);
    painter.setPen(colours.text);
    painter.drawText(rect().adjusted(space::Medium + size + space::XSmall - 2, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     text());
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), tokens, box.height() / 2);
}

QString SourceChip::icon() const
{
    switch (m_tone) {
    case Tone::Green:
        return u"dot"_s;
    case Tone::Red:
        return u"offline"_s;
    case Tone::Amber:
        return u"clock"_s;
    default:
        return u"sync"_s;
    }
}

}
