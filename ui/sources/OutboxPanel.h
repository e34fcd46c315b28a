// OutboxPanel.h - what was written here for other systems, and the decisions that people make about
// it.
#pragma once

#include "pages/OutboxPage.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace guildhall {

class Chip;
class RowList;
class TextLabel;

class OutboxPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxPanel(OutboxPage& page, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addDecisions(QVBoxLayout* column);
    void retranslate();
    void refresh();
    void showVersions();

    OutboxPage& m_page;
    TextLabel* m_title;
    Chip* m_oldest;
    RowList* m_list;
    QWidget* m_decisions;
    TextLabel* m_trouble;
    QWidget* m_versions; ///< both versions side by side
    QGridLayout* m_grid;
    TextLabel* m_textLabel;
    QPlainTextEdit* m_text;
    QPushButton* m_ours;
    QPushButton* m_theirs;
    QPushButton* m_edited;
    TextLabel* m_whyLabel;
    QLineEdit* m_why;
    QPushButton* m_withdraw;
    EntryId m_shown;
};

}
