// StepDialog.h - one step of a case: its form, and in words what the rules still miss or do not
// allow.
#pragma once

#include "pages/complaints/StepForm.h"
#include "ui/complaint/KeptForm.h"

#include <functional>

namespace guildhall {

class StepDialog final : public KeptForm
{
    Q_OBJECT

public:
    struct Books
    {
        /// Why the rules do not allow it as it is filled in; empty: they do.
        std::function<QString(const StepInput&)> objection;
        std::function<Async<Posted>(const StepInput&)> take;
        QStringList staff; ///< names to offer
        QStringList services;
        FormDrafts* drafts = nullptr; ///< none: what is half-filled is not kept
        Draft draft;
    };

    StepDialog(const StepForm& form, Books books, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString objection() const override;
    [[nodiscard]] Async<Posted> post() override;

private:
    void add(const StepField& field);
    [[nodiscard]] StepInput input() const;

    const StepForm m_form;
    const Books m_books;
    QHash<StepField::What, std::function<QString()>> m_values;
};

}
