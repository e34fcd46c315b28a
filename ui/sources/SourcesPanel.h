// SourcesPanel.h - where the data comes from: every source, its state and what went wrong.
#pragma once

#include "pages/SourcesPage.h"

#include <QWidget>

namespace guildhall {

class Chip;
class FieldTable;
class StatePanel;
class TextLabel;

class SourcesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesPanel(SourcesPage& page, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    SourcesPage& m_page;
    TextLabel* m_title;
    TextLabel* m_words;
    Chip* m_chip;
    FieldTable* m_table;
    StatePanel* m_state;
};

}
