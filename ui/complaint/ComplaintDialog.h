// ComplaintDialog.h - logs what somebody is dissatisfied with: the three questions that tell a
// complaint from a request, the customer's choice, and what was said.
#pragma once

#include "pages/complaints/ComplaintInputs.h"
#include "ui/complaint/KeptForm.h"

class QComboBox;
class QPlainTextEdit;

namespace guildhall {

class ComplaintsPage;
class DayEdit;

class ComplaintDialog final : public KeptForm
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

protected:
    [[nodiscard]] QString objection() const override;
    [[nodiscard]] Async<Posted> post() override;
    void wasPosted(const Posted& posted) override;

private:
    QComboBox* addQuestion(const QString& words, const QString& name);
    [[nodiscard]] ComplaintInput input() const;

    ComplaintsPage& m_page;
    const ComplaintInput m_begun;
    QPlainTextEdit* m_text;
    QComboBox* m_chosen;
    QComboBox* m_before = nullptr;
    QComboBox* m_unhappy = nullptr;
    QComboBox* m_wants = nullptr;
    QComboBox* m_service;
    QComboBox* m_channel;
    DayEdit* m_received;
    QPlainTextEdit* m_sought;
};

}
