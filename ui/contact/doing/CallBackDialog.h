// CallBackDialog.h - arranges that somebody rings the caller back.
#pragma once

#include "desk/doing/CallBackDesk.h"
#include "ui/contact/doing/DoingDialog.h"

namespace guildhall {

class CallBackDialog final : public DoingDialog
{
    Q_OBJECT

public:
    CallBackDialog(CallBackDesk& desk, const Clock& clock, QWidget* parent = nullptr);

protected:
    void send() override;
    void throwAway() override;

private:
    void refresh();
    [[nodiscard]] QString timeWords(const OfferedTime& time) const;

    CallBackDesk& m_desk;
    const Clock& m_clock;
    QLineEdit* m_about;
    ChoiceButton* m_owner;
    ChoiceButton* m_time;
    ChoiceButton* m_numbers;
    QLineEdit* m_number;
    TextLabel* m_warning;
    ChoiceButton* m_leave;
};

}
