// AssurancePanel.h - who looked at what and why, unusual look-ups, verification, data quality and
// what waits to be reviewed.
#pragma once

#include "pages/AssurancePage.h"

#include <QScrollArea>

namespace guildhall {

class ChartCard;
class ChoiceButton;
class ReportExport;
class StatePanel;
class TextLabel;

/// Reads when somebody opens it, never by itself: each reading is in the audit trail.
class AssurancePanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AssurancePanel(AssurancePage& page, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    AssurancePage& m_page;
    ReportExport* m_export;
    TextLabel* m_title;
    TextLabel* m_told;
    ChoiceButton* m_period;
    ChoiceButton* m_format;
    StatePanel* m_state;
    QList<std::pair<QString, ChartCard*>> m_tables; ///< by the id of the table
};

}
