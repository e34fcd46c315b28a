// FigureCard.h - one figure of a customer: how many, what stands out, and of what.
#pragma once

#include "ui/common/Card.h"

namespace guildhall {

class Chip;
class TextLabel;

class FigureCard final : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget* parent = nullptr);

    struct Words
    {
        QString title;
        QString figure;
        QString detail;
        QString chip {}; ///< empty: nothing stands out
        Tone tone = Tone::Plain;
        QString icon {};
    };
    void show(const Words& words);

private:
    TextLabel* m_title;
    Chip* m_chip;
    TextLabel* m_figure;
    TextLabel* m_detail;
};

}
