// ClocksCard.h - every clock of a case under one another: what, until when, by which rule, and its
// days on demand.
#pragma once

#include "pages/complaints/CaseView.h"
#include "ui/common/Card.h"

namespace guildhall {

class TextLabel;

class ClocksCard final : public Card
{
    Q_OBJECT

public:
    explicit ClocksCard(QWidget* parent = nullptr);

    void show(const QList<ClockView>& clocks);

private:
    void add(const ClockView& clock);

    TextLabel* m_title;
    QVBoxLayout* m_clocks;
    QList<ClockView> m_shown;
};

}
