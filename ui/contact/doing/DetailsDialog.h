// DetailsDialog.h - changes a customer's number or e-mail address in every system that holds them,
// and tells how far each has come.
#pragma once

#include "desk/doing/DetailsDesk.h"
#include "pages/SourceNames.h"
#include "ui/contact/doing/DoingDialog.h"

namespace guildhall {

class DetailsDialog final : public DoingDialog
{
    Q_OBJECT

public:
    DetailsDialog(DetailsDesk& desk, const SourceNames& names, QWidget* parent = nullptr);

protected:
    void send() override;
    void throwAway() override;

private:
    void refresh();

    DetailsDesk& m_desk;
    const SourceNames& m_names;
    ChoiceButton* m_detail;
    QLineEdit* m_value;
    QLineEdit* m_postcode;
    TextLabel* m_holders;
};

}
