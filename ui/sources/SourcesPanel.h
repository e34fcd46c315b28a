// SourcesPanel.h - where the data comes from: every source, its state, what went wrong, and what
// can be done.
#pragma once

#include "pages/SourcesPage.h"

#include <QWidget>

class QPushButton;

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
    void addControls(QWidget* bar);
    void refresh();
    void showControls();
    [[nodiscard]] SourceId chosen() const;

    SourcesPage& m_page;
    TextLabel* m_title;
    TextLabel* m_words;
    TextLabel* m_lookedUp; ///< sources without a feed
    Chip* m_chip;
    FieldTable* m_table;
    StatePanel* m_state;
    TextLabel* m_chosen;
    TextLabel* m_mayNot; ///< for who may not run sync, in place of the buttons
    QPushButton* m_update;
    QPushButton* m_stop;
    QPushButton* m_pause;
    QPushButton* m_resume;
    QPushButton* m_updateAll;
};

}
