// InsightCards.h - above the tabs: repeat contact, promises, what changed since they last called,
// what one answer settles, what neighbours report.
#pragma once

#include "pages/CustomerPage.h"

#include <QWidget>

namespace guildhall {

class Card;
class TextLabel;

class InsightCards final : public QWidget
{
    Q_OBJECT

public:
    InsightCards(CustomerPage& page, const Clock& clock, QWidget* parent = nullptr);

    void refresh();

private:
    struct Told
    {
        Card* card = nullptr;
        TextLabel* title = nullptr;
        TextLabel* words = nullptr;
    };
    Told addCard(const char* name);
    static void tell(const Told& told, const QString& title, const QString& words);

    [[nodiscard]] QString promiseWords() const;
    [[nodiscard]] QString nearbyWords() const;

    CustomerPage& m_page;
    const Clock& m_clock;
    Told m_repeat;
    Told m_promises;
    Told m_since;
    Told m_together;
    Told m_nearby;
};

}
