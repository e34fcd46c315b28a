// RestrictionDialog.h - restricts how somebody may reach the council, by the policy on persistent
// contact: with evidence, with regard to the Equality Act, with a day of review.
#pragma once

#include "pages/complaints/ComplaintInputs.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace guildhall {

class ComplaintsPage;
class DayEdit;
class TextLabel;

class RestrictionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RestrictionDialog(ComplaintsPage& page, QWidget* parent = nullptr);

private:
    [[nodiscard]] RestrictionInput input() const;
    void refresh();
    void keep();

    ComplaintsPage& m_page;
    QLineEdit* m_how;
    QPlainTextEdit* m_evidence;
    QPlainTextEdit* m_equality;
    DayEdit* m_review;
    TextLabel* m_objection;
    QPushButton* m_keep;
};

}
