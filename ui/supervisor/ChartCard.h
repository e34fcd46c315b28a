// ChartCard.h - a chart with its title, its definition and its table.
#pragma once

#include "pages/ReportTableModel.h"
#include "ui/common/Card.h"

class QPushButton;

namespace guildhall {

class Chart;
class FieldTable;
class TextLabel;

class ChartCard final : public Card
{
    Q_OBJECT

public:
    /// Without a chart the table is all there is, and always shown.
    explicit ChartCard(Chart* chart, QWidget* parent = nullptr);

    struct Words
    {
        QString title;
        QString aside {}; ///< at the right: what exactly is drawn
        QString nothing {}; ///< said in place of a chart and a table without rows
    };
    void show(const Words& words, const ReportTable& table);
    /// Puts a control into the line of the title.
    void addControl(QWidget* control);

    /// Cells of the table can be chosen, by Enter or a double click.
    void letChoose();

    [[nodiscard]] QString tableButtonName() const;

Q_SIGNALS:
    void chosen(int row, int column);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitTable();
    void showTable();

    Chart* m_chart;
    ReportTableModel m_model;
    Words m_words;
    TextLabel* m_title;
    TextLabel* m_aside;
    QPushButton* m_button;
    FieldTable* m_table;
    TextLabel* m_line;
    QString m_definition;
};

}
