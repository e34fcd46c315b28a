// ColumnScroll.h - one column that scrolls up and down and is never squeezed lower than its words.
#pragma once

#include <QScrollArea>

namespace guildhall {

class ColumnScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnScroll(QWidget* parent = nullptr);

    /// `content` must have a layout.
    void setContent(QWidget* content);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

}
