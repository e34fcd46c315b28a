// FlowLayout.h - things in a row that go on in the next one when the row is full.
#pragma once

#include <QLayout>
#include <QList>

namespace guildhall {

class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    /// Apart: where all fits in one row, the last thing stands at its right end.
    enum class Ends { Together, Apart };

    explicit FlowLayout(int gap, Ends ends = Ends::Together, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Step { Measure, Place };
    int arrange(const QRect& rect, Step step) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
    Ends m_ends;
};

}
