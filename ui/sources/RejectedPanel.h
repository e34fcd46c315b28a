// RejectedPanel.h - the screen of the rows that could not be read.
#pragma once

#include "pages/RejectedPage.h"

#include <QWidget>

namespace guildhall {

class TablePanel;

class RejectedPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RejectedPanel(RejectedPage& page, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    RejectedPage& m_page;
    TablePanel* m_panel;
};

}
