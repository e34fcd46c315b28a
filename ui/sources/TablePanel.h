// TablePanel.h - one screen of the Data workspace: a title, what the table means, and the table, or
// why there is none.
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QVBoxLayout;

namespace guildhall {

class FieldTable;
class StatePanel;
class TextLabel;

class TablePanel final : public QWidget
{
    Q_OBJECT

public:
    /// `wideColumn` takes the room that the others leave.
    TablePanel(QAbstractItemModel& model, int wideColumn, QWidget* parent);

    void setWords(const QString& title, const QString& meaning);
    void showTable();
    void showState(const QString& icon, const QString& title, const QString& sentence);
    [[nodiscard]] FieldTable* table() const { return m_table; }
    /// For what stands between the words and the table.
    [[nodiscard]] QVBoxLayout* between() const { return m_between; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    TextLabel* m_title;
    TextLabel* m_meaning;
    QVBoxLayout* m_between;
    FieldTable* m_table;
    StatePanel* m_state;
};

}
