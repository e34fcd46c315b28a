// DataWorkspace.h - where the data comes from: every source, its state and what went wrong.
#pragma once

#include "pages/OutboxPage.h"
#include "pages/SourcesPage.h"

#include <QWidget>

namespace guildhall {

class Chip;
class FieldTable;
class StatePanel;
class TextLabel;

class DataWorkspace final : public QWidget
{
    Q_OBJECT

public:
    /// Without `outbox` only the sources are shown.
    DataWorkspace(SourcesPage& page, OutboxPage* outbox, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    SourcesPage& m_page;
    TextLabel* m_title;
    TextLabel* m_outboxTitle;
    TextLabel* m_words;
    Chip* m_chip;
    FieldTable* m_table;
    StatePanel* m_state;
};

}
