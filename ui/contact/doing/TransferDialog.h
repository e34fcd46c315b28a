// TransferDialog.h - hands the contact over in writing.
#pragma once

#include "desk/doing/TransferDesk.h"
#include "ui/contact/doing/DoingDialog.h"

namespace guildhall {

class TransferDialog final : public DoingDialog
{
    Q_OBJECT

public:
    explicit TransferDialog(TransferDesk& desk, QWidget* parent = nullptr);

protected:
    void send() override;
    void throwAway() override;

private:
    void refresh();

    TransferDesk& m_desk;
    ChoiceButton* m_team;
    TextLabel* m_outside;
    QPlainTextEdit* m_why;
    QPlainTextEdit* m_said;
};

}
