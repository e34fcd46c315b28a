#include "ui/supervisor/MonthLine.h"

#include "pages/Words.h"
#include "reports/ReportPrinter.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/TextLabel.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qreal Dot = 5;

    QFont smallFont()
    {
        return TextLabel::fontOf({ TextLabel::Size::Small });
    }

    double percentOf(const Percent& share)
    {
        return 100 * double(share.part) / double(std::max<qint64>(1, share.whole));
    }

}

void MonthLine::show(const QList<Month>& months)
{
    m_months = months;
    const auto locale = Words::locale();
    QStringList sentences;
    for (const auto& month : months) {
        const auto name = locale.toString(month.first, u"MMMM yyyy"_s);
        if (month.share.whole == 0) {
            sentences.append(tr("%1: no answers.").arg(name));
            continue;
        }
        const auto likely = wilson(month.share.part, month.share.whole);
        //: "March 2024: 85.0% very satisfied, 256 of 303 answers, likely between 80.5% and 88.6%."
        auto sentence = tr("%1: %2% very satisfied, %3 of %4 answers, likely between %5% and %6%.")
                            .arg(name,
                                 words(month.share, locale),
                                 Words::number(month.share.part),
                                 Words::number(month.share.whole),
                                 words(Estimate { likely.low }, locale),
                                 words(Estimate { likely.high }, locale));
        if (isTooFewToCompare(month.share.whole))
            sentence += u' ' + tr("Too few answers to compare.");
        sentences.append(sentence);
    }
    setSentences(sentences);
}

QSize MonthLine::sizeHint() const
{
    return { 480, fontMetrics().height() * 13 };
}

QSize MonthLine::minimumSizeHint() const
{
    return { 240, fontMetrics().height() * 9 };
}

int MonthLine::neighbour(int from, Qt::Key key) const
{
    const int to = key == Qt::Key_Left || key == Qt::Key_Up ? from - 1 : from + 1;
    return std::clamp(to, 0, points() - 1);
}

QRectF MonthLine::placeOf(int point) const
{
    const auto& month = m_months.at(point);
    const auto middle = at(point, month.share.whole > 0 ? percentOf(month.share) : 50);
    return QRectF(middle.x() - 12, middle.y() - 12, 24, 24);
}

void MonthLine::draw(QPainter& painter)
{
    drawGround(painter);
    qsizetype from = 0;
    while (from < m_months.size()) {
        auto until = from;
        while (until < m_months.size() && m_months.at(until).share.whole > 0)
            ++until;
        drawRun(painter, from, until);
        from = until + 1;
    }
    const auto& tokens = tokensOf(*this);
    const auto blue = tokens.tone(Tone::Blue).text;
    painter.setFont(smallFont());
    const QFontMetrics metrics(painter.font());
    const auto widest = metrics.horizontalAdvance(u"100.0%"_s) + space::Small;
    const auto step = m_months.size() > 1 ? at(1, 0).x() - at(0, 0).x() : plot().width();
    const auto each = std::max<qsizetype>(1, qsizetype(std::ceil(widest / std::max(1.0, step))));
    for (qsizetype i = 0; i < m_months.size(); ++i) {
        const auto& share = m_months.at(i).share;
        if (share.whole == 0)
            continue;
        const auto middle = at(i, percentOf(share));
        painter.setPen(QPen(blue, 2));
        painter.setBrush(isTooFewToCompare(share.whole) ? tokens.card : blue);
        painter.drawEllipse(middle, Dot, Dot);
        if (i % each != 0)
            continue;
        // Below the line: above it a high share would run out of the chart.
        painter.setPen(tokens.ink);
        painter.drawText(QRectF(middle.x() - step / 2 - widest,
                                middle.y() + Dot + 3,
                                step + 2 * widest,
                                metrics.height()),
                         Qt::AlignHCenter | Qt::AlignTop,
                         words(share, Words::locale()) + u'%');
    }
}

QRectF MonthLine::plot() const
{
    const QFontMetrics metrics(smallFont());
    const int left = metrics.horizontalAdvance(u"100%"_s) + space::Medium;
    return QRectF(left,
                  metrics.height() / 2.0 + 2,
                  width() - left - space::Small,
                  height() - metrics.height() * 2 - space::Large);
}

QPointF MonthLine::at(qsizetype month, double percent) const
{
    const auto area = plot();
    const auto column = area.width() / double(std::max<qsizetype>(1, m_months.size()));
    return { area.left() + column * (double(month) + 0.5),
             area.bottom() - area.height() * percent / 100 };
}

void MonthLine::drawGround(QPainter& painter) const
{
    const auto& tokens = tokensOf(*this);
    const auto area = plot();
    painter.setFont(smallFont());
    const QFontMetrics metrics(painter.font());
    for (int percent = 0; percent <= 100; percent += 25) {
        const auto y = at(0, percent).y();
        painter.setPen(tokens.line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tokens.muted);
        painter.drawText(
            QRectF(0, y - metrics.height() / 2.0, area.left() - space::Small, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter,
            Words::number(percent) + u'%');
    }
    const auto locale = Words::locale();
    const auto step = m_months.size() > 1 ? at(1, 0).x() - at(0, 0).x() : area.width();
    const auto need = metrics.horizontalAdvance(u"MMM"_s) + space::Small;
    const auto each = std::max<qsizetype>(1, qsizetype(std::ceil(need / std::max(1.0, step))));
    for (qsizetype i = 0; i < m_months.size(); i += each) {
        const auto first = m_months.at(i).first;
        const bool namesYear = i == 0 || (first.month() <= each && m_months.size() <= 24);
        const auto name
            = locale.toString(first, namesYear && step > 2 * need ? u"MMM yyyy"_s : u"MMM"_s);
        painter.drawText(
            QRectF(
                at(i, 0).x() - need * 2, area.bottom() + space::Small, need * 4, metrics.height()),
            Qt::AlignHCenter | Qt::AlignTop,
            name);
    }
}

void MonthLine::drawRun(QPainter& painter, qsizetype from, qsizetype until) const
{
    if (until <= from)
        return;
    const auto& tokens = tokensOf(*this);
    const auto blue = tokens.tone(Tone::Blue).text;
    QPolygonF band;
    QPolygonF line;
    for (auto i = from; i < until; ++i) {
        const auto& share = m_months.at(i).share;
        band.append(at(i, wilson(share.part, share.whole).high));
        line.append(at(i, percentOf(share)));
    }
    for (auto i = until; i > from; --i) {
        const auto& share = m_months.at(i - 1).share;
        band.append(at(i - 1, wilson(share.part, share.whole).low));
    }
    auto veil = blue;
    veil.setAlphaF(0.16f);
    painter.setPen(QPen(blue, until - from == 1 ? 3 : 0.7, Qt::DotLine));
    painter.setBrush(veil);
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(blue, 2.5));
    painter.drawPolyline(line);
}

}
