// CountBars.h - one upright bar an hour, or whatever else is counted side by side.
#pragma once

#include "ui/supervisor/Chart.h"

namespace guildhall {

class CountBars final : public Chart
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label;
        qint64 count = 0;
    };

    using Chart::Chart;

    void show(const QList<Bar>& bars);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int neighbour(int from, Qt::Key key) const override;
    [[nodiscard]] QRectF placeOf(int point) const override;
    void draw(QPainter& painter) override;

private:
    [[nodiscard]] QRectF field() const;

    QList<Bar> m_bars;
    qint64 m_most = 1;
};

}
