// QualityPanel.h - the screen of the quality of the data, by source.
#pragma once

#include "pages/QualityPage.h"

#include <QWidget>

class QPushButton;

namespace guildhall {

class TablePanel;

class QualityPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QualityPanel(QualityPage& page, QWidget* parent = nullptr);

    /// Names the sources of which not all may be counted.
    void warnOf(const SourcesPage& sources);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    QualityPage& m_page;
    TablePanel* m_panel;
    QPushButton* m_again;
};

}
