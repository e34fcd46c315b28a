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

    /// `of`: whose they are, where that is not clear from where the card stands.
    void show(const QList<ClockView>& clocks, const QString& of = {});

private:
    void add(const ClockView& clock);

    TextLabel* m_title;
    QVBoxLayout* m_clocks;
    QList<ClockView> m_shown;
};

}
