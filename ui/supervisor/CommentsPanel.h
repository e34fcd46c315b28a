// CommentsPanel.h - what customers wrote: found by words, counted by themes, quoted without names.
#pragma once

#include "pages/SupervisorPage.h"

#include <QScrollArea>

class QLineEdit;

namespace guildhall {

class ChartCard;
class FilterBar;
class QuoteList;
class TextLabel;

class CommentsPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CommentsPanel(SupervisorPage& page, QWidget* parent = nullptr);

    void search(const QString& words);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showFound();

    SupervisorPage& m_page;
    FilterBar* m_bar;
    QLineEdit* m_words;
    TextLabel* m_count;
    TextLabel* m_care;
    QuoteList* m_quotes;
    ChartCard* m_themes;
};

}
