// MonthLine.h - a share month by month as a line, in the band where it lies with 95% confidence.
#pragma once

#include "reports/Figures.h"
#include "ui/supervisor/Chart.h"

#include <QDate>

namespace guildhall {

class MonthLine final : public Chart
{
    Q_OBJECT

public:
    struct Month
    {
        QDate first;
        Percent share; ///< of no answers: the line has a gap
    };

    using Chart::Chart;

    void show(const QList<Month>& months);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int neighbour(int from, Qt::Key key) const override;
    [[nodiscard]] QRectF placeOf(int point) const override;
    void draw(QPainter& painter) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF at(qsizetype month, double percent) const;
    void drawGround(QPainter& painter) const;
    void drawRun(QPainter& painter, qsizetype from, qsizetype until) const;

    QList<Month> m_months;
};

}
