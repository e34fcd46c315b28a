// ProbablyPanel.h - what they are probably calling about, with the reason to think so.
#pragma once

#include "pages/CustomerPage.h"

#include <QWidget>

class QVBoxLayout;

namespace guildhall {

class Card;
class TextLabel;

class ProbablyPanel final : public QWidget
{
    Q_OBJECT

public:
    ProbablyPanel(CustomerPage& page, const Clock& clock, QWidget* parent = nullptr);

    void refresh();

private:
    struct Told
    {
        QString title;
        QString why;

        friend bool operator==(const Told&, const Told&) = default;
    };
    [[nodiscard]] QString titleOf(const ProbableReason& reason) const;
    [[nodiscard]] QString whyOf(const Evidence& evidence) const;
    [[nodiscard]] QList<Told> all() const;
    void add(const Told& told);

    CustomerPage& m_page;
    const Clock& m_clock;
    TextLabel* m_title;
    Card* m_card;
    QList<Told> m_told;
};

}
