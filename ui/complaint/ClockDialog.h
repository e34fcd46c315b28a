// ClockDialog.h - the arithmetic of one clock, day by day, with the rule that it follows.
#pragma once

#include "pages/complaints/CaseView.h"

#include <QDialog>

namespace guildhall {

class ClockDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ClockDialog(const ClockView& clock, QWidget* parent = nullptr);
};

}
