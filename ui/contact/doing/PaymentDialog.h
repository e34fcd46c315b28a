// PaymentDialog.h - chooses the account that the caller pays and opens its payment page.
#pragma once

#include "desk/doing/SmallDesk.h"

#include <QDialog>

namespace guildhall {

class TextLabel;

class PaymentDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PaymentDialog(SmallDesk& desk, QWidget* parent = nullptr);

private:
    void pay(const Payable& account);

    SmallDesk& m_desk;
    TextLabel* m_words;
};

}
