// AnnualPanel.h - the reports on complaints: their tables, the cases behind each figure, and the
// managers' comments.
#pragma once

#include "pages/AnnualPage.h"

#include <QScrollArea>

class QPushButton;

namespace guildhall {

class ChartCard;
class ChoiceButton;
class ReportExport;
class StatePanel;
class TextLabel;

class AnnualPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AnnualPanel(AnnualPage& page, QWidget* parent = nullptr);

Q_SIGNALS:
    void customerWanted(guildhall::CustomerId customer);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showChoices();
    void showState();
    void openCases(const QString& table, int row, int column);
    void openComment(const QString& service);

    AnnualPage& m_page;
    ReportExport* m_export;
    TextLabel* m_title;
    TextLabel* m_told;
    ChoiceButton* m_kind;
    ChoiceButton* m_period;
    ChoiceButton* m_format;
    StatePanel* m_state;
    QPushButton* m_comment;
    QList<std::pair<QString, ChartCard*>> m_tables; ///< by the id of the table
    TextLabel* m_notes;
};

}
