// SupervisorSide.h - beside the figures: what dissatisfied customers wrote, and what comments are
// about.
#pragma once

#include "pages/SupervisorPage.h"

#include <QScrollArea>

class QVBoxLayout;

namespace guildhall {

class Card;
class TextLabel;

class SupervisorSide final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SupervisorSide(SupervisorPage& page, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showQuotes();
    void showMeant();
    void showThemes();
    static void addLine(Card& card, const QString& name, const QString& figure);

    SupervisorPage& m_page;
    TextLabel* m_quotesTitle;
    QWidget* m_quotes;
    TextLabel* m_care;
    TextLabel* m_meantTitle;
    Card* m_meant;
    TextLabel* m_themesTitle;
    Card* m_themes;
};

}
