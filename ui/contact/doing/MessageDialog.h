// MessageDialog.h - chooses what is sent to the caller and shows it word for word before it goes.
#pragma once

#include "desk/doing/MessageDesk.h"
#include "ui/contact/doing/DoingDialog.h"

namespace guildhall {

class MessageDialog final : public DoingDialog
{
    Q_OBJECT

public:
    explicit MessageDialog(MessageDesk& desk, QWidget* parent = nullptr);

protected:
    void send() override;
    void throwAway() override;

private:
    void refresh();
    void showAddress();
    [[nodiscard]] QWidget* fieldOf(MessageDesk::Wanted wanted) const;

    MessageDesk& m_desk;
    ChoiceButton* m_message;
    ChoiceButton* m_by;
    ChoiceButton* m_addresses;
    QLineEdit* m_to;
    ChoiceButton* m_language;
    TextLabel* m_preview;
};

}
