// ComplaintDialog.h - logs what somebody is dissatisfied with: the three questions that tell a
// complaint from a request, the customer's choice, and what was said.
#pragma once

#include "pages/complaints/ComplaintInputs.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace guildhall {

class ComplaintsPage;
class DayEdit;
class TextLabel;

class ComplaintDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `begun`: customer, channel and words that are known already. `name`: of the customer.
    ComplaintDialog(ComplaintsPage& page,
                    const ComplaintInput& begun,
                    const QString& name,
                    QWidget* parent = nullptr);

Q_SIGNALS:
    /// It is kept; `caseId` is its id.
    void logged(const QString& caseId);

private:
    QComboBox* addQuestion(QVBoxLayout& column, const QString& words, const char* name);
    void build(const QString& name);
    [[nodiscard]] ComplaintInput input() const;
    void refresh();
    void keep();

    ComplaintsPage& m_page;
    const ComplaintInput m_begun;
    QComboBox* m_before = nullptr;
    QComboBox* m_unhappy = nullptr;
    QComboBox* m_wants = nullptr;
    QComboBox* m_chosen = nullptr;
    QComboBox* m_service = nullptr;
    QComboBox* m_channel = nullptr;
    DayEdit* m_received = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPlainTextEdit* m_sought = nullptr;
    TextLabel* m_objection = nullptr;
    QPushButton* m_keep = nullptr;
};

}
