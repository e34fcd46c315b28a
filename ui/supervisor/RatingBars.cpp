#include "ui/supervisor/RatingBars.h"

#include "pages/Words.h"
#include "reports/ReportPrinter.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/supervisor/RatingLook.h"

#include <QPainter>

#include <algorithm>

namespace guildhall {

namespace {

    QFont smallFont()
    {
        return TextLabel::fontOf({ TextLabel::Size::Small });
    }

    constexpr int Swatch = 14;

}

void RatingBars::show(const QList<Bar>& bars)
{
    m_bars = bars.first(std::min<qsizetype>(bars.size(), Most));
    QStringList sentences;
    for (const auto& bar : std::as_const(m_bars)) {
        const auto answers = bar.counts.answers();
        for (size_t rating = 0; rating < SatisfactionFigures::Ratings; ++rating) {
            const auto count = bar.counts.rated.at(rating);
            //: "Telephone: 750 of 926 answers are very satisfied, 81.0%." %2 is a rating.
            auto sentence = tr("%1 · %2: %3 of %4 answers, %5%.")
                                .arg(bar.label,
                                     SatisfactionReport::ratingWord(rating).words,
                                     Words::number(count),
                                     Words::number(answers),
                                     words(Percent { count, answers }, Words::locale()));
            if (isTooFewToCompare(answers))
                sentence += u' ' + tr("Too few answers to compare.");
            sentences.append(sentence);
        }
    }
    setSentences(sentences);
}

QSize RatingBars::sizeHint() const
{
    return { 480, heightForWidth(std::max(width(), 480)) };
}

QSize RatingBars::minimumSizeHint() const
{
    return { 240, heightForWidth(std::max(width(), 240)) };
}

int RatingBars::heightForWidth(int width) const
{
    return int(m_bars.size()) * rowHeight() + legend(nullptr, 0, width);
}

int RatingBars::neighbour(int from, Qt::Key key) const
{
    int to = from;
    if (key == Qt::Key_Left)
        to = from - 1;
    if (key == Qt::Key_Right)
        to = from + 1;
    if (key == Qt::Key_Up)
        to = from - Ratings;
    if (key == Qt::Key_Down)
        to = from + Ratings;
    return to < 0 || to >= points() ? from : to;
}

QRectF RatingBars::placeOf(int point) const
{
    const auto& counts = m_bars.at(point / Ratings).counts;
    auto field = barOf(point / Ratings);
    const auto answers = qreal(std::max<qint64>(1, counts.answers()));
    qint64 before = 0;
    for (int rating = 0; rating < point % Ratings; ++rating)
        before += counts.rated.at(size_t(rating));
    const qreal whole = field.width();
    const qreal left = field.left();
    field.setLeft(left + whole * qreal(before) / answers);
    field.setWidth(whole * qreal(counts.rated.at(size_t(point % Ratings))) / answers);
    return field;
}

void RatingBars::draw(QPainter& painter)
{
    const auto& tokens = tokensOf(*this);
    const int labels = labelWidth();
    for (int row = 0; row < m_bars.size(); ++row) {
        const auto& bar = m_bars.at(row);
        const auto field = barOf(row);
        const QRect line(0, row * rowHeight(), width(), rowHeight());
        painter.setFont(font());
        painter.setPen(tokens.ink);
        painter.drawText(
            QRect(0, line.top(), labels, line.height()),
            int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
            fontMetrics().elidedText(bar.label, Qt::ElideRight, labels - space::Small));
        for (int rating = 0; rating < Ratings; ++rating) {
            const auto part = placeOf(row * Ratings + rating);
            if (part.width() <= 0)
                continue;
            paintRating(painter, part, size_t(rating), tokens);
            const auto count = Words::number(bar.counts.rated.at(size_t(rating)));
            painter.setFont(smallFont());
            const QFontMetrics metrics(painter.font());
            const int need = metrics.horizontalAdvance(count) + 10;
            if (part.width() < need + 4)
                continue;
            // The count stands on a plate, so that no pattern runs through it.
            const QRectF plate(part.center().x() - need / 2.0,
                               part.center().y() - metrics.height() / 2.0,
                               need,
                               metrics.height());
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.card);
            painter.drawRoundedRect(plate, 4, 4);
            painter.setPen(tokens.ink);
            painter.drawText(plate, Qt::AlignCenter, count);
        }
        painter.setFont(smallFont());
        painter.setPen(tokens.muted);
        painter.drawText(
            QRectF(field.right() + space::Medium, line.top(), noteWidth(), line.height()),
            int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
            noteOf(bar));
    }
    legend(&painter, int(m_bars.size()) * rowHeight(), width());
}

int RatingBars::rowHeight() const
{
    return std::max(30, fontMetrics().height() + space::Medium);
}

int RatingBars::labelWidth() const
{
    int widest = 0;
    for (const auto& bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.label));
    return std::min(widest + space::Large, width() / 3);
}

int RatingBars::noteWidth() const
{
    const QFontMetrics metrics(smallFont());
    int widest = 0;
    for (const auto& bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(noteOf(bar)));
    return widest + space::XSmall;
}

QRectF RatingBars::barOf(int row) const
{
    const int left = labelWidth();
    const int right = width() - noteWidth() - space::Medium;
    const int height = rowHeight();
    return QRectF(left, row * height + 4, std::max(40, right - left), height - 8);
}

QString RatingBars::noteOf(const Bar& bar)
{
    const auto answers = bar.counts.answers();
    return isTooFewToCompare(answers)
        //: How many answers there are, in the space beside a bar.
        ? tr("%1 · too few to compare").arg(Words::number(answers))
        : tr("%n answer(s)", nullptr, int(answers));
}

int RatingBars::legend(QPainter* painter, int top, int width) const
{
    const QFontMetrics metrics(smallFont());
    const int line = std::max(metrics.height(), Swatch) + space::XSmall;
    int x = 0;
    int y = top + space::Small;
    for (size_t rating = 0; rating < SatisfactionFigures::Ratings; ++rating) {
        const auto name = SatisfactionReport::ratingWord(rating).words;
        const int need = Swatch + space::Small + metrics.horizontalAdvance(name) + space::Large;
        if (x > 0 && x + need - space::Large > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            const auto& tokens = tokensOf(*this);
            const QRect swatch(x, y + (line - Swatch) / 2, Swatch, Swatch);
            paintRating(*painter, swatch, rating, tokens);
            painter->setFont(smallFont());
            painter->setPen(tokens.ink);
            painter->drawText(QRect(x + Swatch + space::Small, y, need, line),
                              int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                              name);
        }
        x += need;
    }
    return y + line - top;
}

}
