// SearchPopup.h - what the search box found, below it and over the page.
#pragma once

#include "pages/SearchPage.h"

#include <QWidget>

namespace guildhall {

class GapLine;
class RowList;
class SearchBox;
class SourcesPage;
class TextLabel;

/// Arrows move from the box into the list and back; Enter opens the row, from the box the first
/// one.
class SearchPopup final : public QWidget
{
    Q_OBJECT

public:
    SearchPopup(SearchPage& page, SearchBox& box, const SourcesPage& sources, QWidget* parent);

    /// Where the popup stands: below the box, inside `room`.
    void place(const QRect& box, const QRect& room);
    void close();

Q_SIGNALS:
    void chosen(guildhall::CustomerId customer);
    void needsPlace();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showAnswer();
    void chooseFirst();
    void choose(int row);
    void retranslate();

    SearchPage& m_page;
    SearchBox& m_box;
    GapLine* m_gap;
    RowList* m_list;
    TextLabel* m_words;
    TextLabel* m_keys;
    enum class Enter { None, Pressed };
    Enter m_enter = Enter::None; ///< pressed before the answer was there
};

}
