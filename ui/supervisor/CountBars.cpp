#include "ui/supervisor/CountBars.h"

#include "pages/Words.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/TextLabel.h"

#include <QPainter>

#include <algorithm>

namespace guildhall {

namespace {

    QFont smallFont()
    {
        return TextLabel::fontOf({ TextLabel::Size::Small });
    }

    constexpr int HeightInLines = 9;

}

void CountBars::show(const QList<Bar>& bars)
{
    m_bars = bars;
    m_most = 1;
    QStringList sentences;
    for (const auto& bar : bars) {
        m_most = std::max(m_most, bar.count);
        //: "09:00–09:59: 1,204."
        sentences.append(tr("%1: %2.").arg(bar.label, Words::number(bar.count)));
    }
    setSentences(sentences);
    updateGeometry();
}

QSize CountBars::sizeHint() const
{
    return { 480, fontMetrics().height() * HeightInLines };
}

QSize CountBars::minimumSizeHint() const
{
    return { 240, sizeHint().height() };
}

int CountBars::neighbour(int from, Qt::Key key) const
{
    const int to = key == Qt::Key_Left || key == Qt::Key_Up ? from - 1 : from + 1;
    return to < 0 || to >= points() ? from : to;
}

QRectF CountBars::field() const
{
    const QFontMetrics metrics(smallFont());
    return QRectF(rect()).adjusted(
        0, metrics.height() + space::XSmall, 0, -metrics.height() - space::XSmall);
}

QRectF CountBars::placeOf(int point) const
{
    const auto all = field();
    const auto step = all.width() / qreal(m_bars.size());
    const auto height = all.height() * qreal(m_bars.at(point).count) / qreal(m_most);
    return { all.left() + step * point + step * 0.15,
             all.bottom() - height,
             step * 0.7,
             std::max(1.0, height) };
}

void CountBars::draw(QPainter& painter)
{
    if (m_bars.isEmpty())
        return;
    const auto& tokens = tokensOf(*this);
    const auto all = field();
    const auto step = all.width() / qreal(m_bars.size());
    painter.setFont(smallFont());
    const QFontMetrics metrics(painter.font());
    painter.setPen(tokens.line);
    painter.drawLine(all.bottomLeft(), all.bottomRight());
    for (int i = 0; i < m_bars.size(); ++i) {
        const auto bar = placeOf(i);
        painter.fillRect(bar, tokens.brand);
        const QRectF column(all.left() + step * i, 0, step, height());
        const auto count = Words::number(m_bars.at(i).count);
        painter.setPen(tokens.ink);
        if (metrics.horizontalAdvance(count) <= step)
            painter.drawText(
                QRectF(column.left(), bar.top() - metrics.height() - 2, step, metrics.height()),
                Qt::AlignHCenter | Qt::AlignBottom,
                count);
        painter.setPen(tokens.muted);
        const auto label = m_bars.at(i).label.left(2);
        painter.drawText(
            QRectF(column.left(), all.bottom() + space::XSmall, step, metrics.height()),
            Qt::AlignHCenter | Qt::AlignTop,
            label);
    }
}

}
