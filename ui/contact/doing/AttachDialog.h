// AttachDialog.h - a file is attached to the contact: typed, pasted or chosen.
#pragma once

#include "desk/doing/SmallDesk.h"
#include "ui/contact/doing/DoingDialog.h"

namespace guildhall {

class AttachDialog final : public DoingDialog
{
    Q_OBJECT

public:
    explicit AttachDialog(SmallDesk& desk, QWidget* parent = nullptr);

protected:
    void send() override;
    void throwAway() override;

private:
    void showHomes();
    void chooseFile();

    SmallDesk& m_desk;
    QLineEdit* m_path;
    ChoiceButton* m_home = nullptr;
    const QList<FileHome> m_homes; ///< as they were when the form was opened
    int m_chosen = 0;
};

}
