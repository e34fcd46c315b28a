#include "ui/supervisor/Chart.h"

#include "ui/common/HouseStyle.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace guildhall {

namespace {

    class ChartInterface final : public QAccessibleWidget
    {
    public:
        explicit ChartInterface(Chart& chart)
            : QAccessibleWidget(&chart, QAccessible::Chart)
            , m_chart(chart)
        {
        }

        [[nodiscard]] QString text(QAccessible::Text what) const override
        {
            return what == QAccessible::Value ? m_chart.said() : QAccessibleWidget::text(what);
        }

    private:
        Chart& m_chart;
    };

    QAccessibleInterface* chartInterface(const QString&, QObject* object)
    {
        auto* chart = qobject_cast<Chart*>(object);
        return chart ? new ChartInterface(*chart) : nullptr;
    }

}

Chart::Chart(QWidget* parent)
    : QWidget(parent)
{
    QAccessible::installFactory(chartInterface); // a second time changes nothing
    setFocusPolicy(Qt::StrongFocus);
}

void Chart::setSentences(const QStringList& sentences)
{
    m_sentences = sentences;
    m_current = hasFocus() && !sentences.isEmpty()
        ? std::clamp(m_current, 0, int(sentences.size()) - 1)
        : -1;
    updateGeometry();
    update();
    if (m_current >= 0)
        Q_EMIT told(said());
}

void Chart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    if (!hasFocus())
        return;
    const QRectF around
        = m_current < 0 ? QRectF(rect()) : placeOf(m_current).adjusted(-4, -4, 4, 4);
    paintFocus(painter, around & QRectF(rect()), tokensOf(*this), space::ControlRadius);
}

void Chart::keyPressEvent(QKeyEvent* event)
{
    const auto key = Qt::Key(event->key());
    switch (key) {
    case Qt::Key_Home:
        go(0);
        return;
    case Qt::Key_End:
        go(points() - 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        go(m_current < 0 ? 0 : neighbour(m_current, key));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chart::mousePressEvent(QMouseEvent* event)
{
    for (int point = 0; point < points(); ++point) {
        if (placeOf(point).contains(event->position())) {
            go(point);
            return;
        }
    }
}

void Chart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        go(0);
    update();
}

void Chart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_current = -1;
    update();
    Q_EMIT told({});
}

void Chart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

void Chart::go(int point)
{
    if (points() == 0)
        return;
    m_current = std::clamp(point, 0, points() - 1);
    update();
    Q_EMIT told(said());
    QAccessibleValueChangeEvent event(this, said());
    QAccessible::updateAccessibility(&event);
}

}
