// RestrictionDialog.h - restricts how somebody may reach the council, by the policy on persistent
// contact: with evidence, with regard to the Equality Act, with a day of review.
#pragma once

#include "pages/complaints/ComplaintInputs.h"
#include "ui/complaint/KeptForm.h"

class QLineEdit;
class QPlainTextEdit;

namespace guildhall {

class ComplaintsPage;
class DayEdit;

class RestrictionDialog final : public KeptForm
{
    Q_OBJECT

public:
    explicit RestrictionDialog(ComplaintsPage& page, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString objection() const override;
    [[nodiscard]] Async<Posted> post() override;

private:
    [[nodiscard]] RestrictionInput input() const;

    ComplaintsPage& m_page;
    QLineEdit* m_how;
    QPlainTextEdit* m_evidence;
    QPlainTextEdit* m_equality;
    DayEdit* m_review;
};

}
