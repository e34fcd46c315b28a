// ContactsPanel.h - contacts answered, resolved the first time, passed on, and made again.
#pragma once

#include "pages/SupervisorPage.h"

#include <QScrollArea>

namespace guildhall {

class ChartCard;
class FilterBar;
class ShareCard;

/// Counts while it is shown only: there are millions of contacts.
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

    SupervisorPage& m_page;
    FilterBar* m_bar;
    ShareCard* m_first;
    ShareCard* m_passedOn;
    ShareCard* m_again;
    ShareCard* m_waiting;
    ChartCard* m_channels;
    ChartCard* m_reasons;
};

}
