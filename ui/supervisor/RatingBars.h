// RatingBars.h - one bar a channel, team or reason, parted by the four ratings.
#pragma once

#include "reports/Feedback.h"
#include "ui/supervisor/Chart.h"

namespace guildhall {

class RatingBars final : public Chart
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label;
        RatingCounts counts;
    };

    using Chart::Chart;

    /// At most `Most` are drawn; the table beside the chart holds all.
    static constexpr int Most = 10;
    void show(const QList<Bar>& bars);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] int neighbour(int from, Qt::Key key) const override;
    [[nodiscard]] QRectF placeOf(int point) const override;
    void draw(QPainter& painter) override;

private:
    static constexpr int Ratings = int(SatisfactionFigures::Ratings);

    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int noteWidth() const;
    [[nodiscard]] QRectF barOf(int row) const;
    [[nodiscard]] static QString noteOf(const Bar& bar);
    /// Draws the legend from `top`, or only measures; answers its height.
    int legend(QPainter* painter, int top, int width) const;

    QList<Bar> m_bars;
};

}
