// StepDialog.h - one step of a case: its form, and in words what the rules still miss or do not
// allow.
#pragma once

#include "base/Async.h"
#include "domain/Facts.h"
#include "pages/complaints/StepForm.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace guildhall {

class TextLabel;

class StepDialog final : public QDialog
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
    };

    StepDialog(const StepForm& form, Books books, QWidget* parent = nullptr);

private:
    void add(const StepField& field);
    [[nodiscard]] StepInput input() const;
    void refresh();
    void keep();

    const StepForm m_form;
    const Books m_books;
    QVBoxLayout* m_fields;
    QHash<StepField::What, std::function<QString()>> m_values;
    TextLabel* m_objection;
    QPushButton* m_keep;
};

}
