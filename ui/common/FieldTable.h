// FieldTable.h - a table to read: one column takes the room that is left and wraps its words.
#pragma once

#include <QTableView>

namespace guildhall {

class FieldTable final : public QTableView
{
    Q_OBJECT

public:
    FieldTable(int wideColumn, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void fit();

    int m_wideColumn;
    bool m_isStale = true; ///< measured for other words, or for none
};

}
