// ConflictsDialog.h - what is said of the customer, who says it, why one value is shown, and which
// of them the customer confirms.
#pragma once

#include "desk/doing/ConfirmDesk.h"
#include "pages/CustomerPage.h"
#include "pages/DisputedModel.h"
#include "ui/contact/doing/DoingDialog.h"

#include <optional>

namespace guildhall {

class RowList;

class ConflictsDialog final : public DoingDialog
{
    Q_OBJECT

public:
    /// `desk` has begun with the customer on the page.
    ConflictsDialog(ConfirmDesk& desk, CustomerPage& page, QWidget* parent = nullptr);

    [[nodiscard]] static Detail firstDisputed(const CustomerView& view);

protected:
    void send() override;
    void throwAway() override;

private:
    void refresh();
    void showValues();
    void showCorrections();
    void showRow();
    [[nodiscard]] std::optional<SaidDetail> meant() const;
    [[nodiscard]] QString stateOf(const Correction& correction) const;

    ConfirmDesk& m_desk;
    CustomerPage& m_page;
    DisputedModel m_values;
    ChoiceButton* m_detail;
    RowList* m_list;
    TextLabel* m_row;
    TextLabel* m_confirmed;
    QLineEdit* m_other;
    ChoiceButton* m_channel;
    TextLabel* m_systems;
    ChoiceButton* m_told;
};

}
