// ClockBar.h - how far a clock has run, as a bar; the words beside it say the same.
#pragma once

#include "pages/complaints/CaseView.h"

#include <QWidget>

namespace guildhall {

class ClockBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ClockBar(const ClockView& clock, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const double m_passed;
    const Tone m_tone;
};

}
