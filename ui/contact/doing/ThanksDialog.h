// ThanksDialog.h - passes thanks on: what is noted already is taken, and Enter sends it.
#pragma once

#include "desk/doing/SmallDesk.h"
#include "ui/contact/doing/DoingDialog.h"

namespace guildhall {

class ThanksDialog final : public DoingDialog
{
    Q_OBJECT

public:
    explicit ThanksDialog(SmallDesk& desk, QWidget* parent = nullptr);

protected:
    void send() override;
    void throwAway() override;

private:
    SmallDesk& m_desk;
    QPlainTextEdit* m_words;
};

}
