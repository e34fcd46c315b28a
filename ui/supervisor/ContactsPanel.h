// ContactsPanel.h - contacts answered, resolved the first time, passed on, and made again.
#pragma once

#include "pages/SupervisorPage.h"

#include <QScrollArea>

namespace guildhall {

class ChartCard;
class CountBars;
class FilterBar;
class ShareCard;

/// Lays out its tables while it is shown only.
class ContactsPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ContactsPanel(SupervisorPage& page, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showHours();

    SupervisorPage& m_page;
    FilterBar* m_bar;
    ShareCard* m_first;
    ShareCard* m_passedOn;
    ShareCard* m_again;
    ShareCard* m_waiting;
    QList<std::pair<QString, ChartCard*>> m_tables; ///< by the id of the table
    CountBars* m_hourBars;
    ChartCard* m_hours;
};

}
