// Chart.h - a drawn figure that keyboard and screen reader can walk over point by point.
#pragma once

#include <QStringList>
#include <QWidget>

namespace guildhall {

/// The charts of this folder are painted from it. Arrow keys move from point to point, Home and End
/// to the first and last; the sentence of the point is told, shown beside the chart, and is the
/// chart's value for a screen reader.
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(QWidget* parent = nullptr);

    [[nodiscard]] int points() const { return int(m_sentences.size()); }
    [[nodiscard]] int current() const { return m_current; }
    /// Of the current point; empty while there is none.
    [[nodiscard]] QString said() const { return m_sentences.value(m_current); }

Q_SIGNALS:
    /// Empty when the chart is left.
    void told(const QString& sentence);

protected:
    void setSentences(const QStringList& sentences);
    /// The point that an arrow key leads to from `from`; `from` itself where there is none.
    [[nodiscard]] virtual int neighbour(int from, Qt::Key key) const = 0;
    [[nodiscard]] virtual QRectF placeOf(int point) const = 0;
    virtual void draw(QPainter& painter) = 0;

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void go(int point);

    QStringList m_sentences;
    int m_current = -1;
};

}
