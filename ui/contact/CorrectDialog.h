// CorrectDialog.h - puts a past contact right: what was written stays, and who changed it, when and
// why stands beside it.
#pragma once

#include "desk/Catalogue.h"
#include "desk/ContactDesk.h"
#include "pages/CustomerPage.h"
#include "pages/PastContacts.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace guildhall {

class ChoiceButton;
class NoteEdit;
class TextLabel;

class CorrectDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Of the contacts of the customer on the page.
    CorrectDialog(ContactDesk& desk,
                  CustomerPage& page,
                  const Catalogue& catalogue,
                  QWidget* parent = nullptr);

private:
    void build();
    void sayThereIsNone(QVBoxLayout& column);
    void choose(int at);
    void showChoices();
    void showOutcome();
    void save();
    void leaveUnlessTheirs();
    [[nodiscard]] QString nameOf(const PastContact& contact) const;
    [[nodiscard]] QString historyOf(const PastContact& contact) const;

    ContactDesk& m_desk;
    CustomerPage& m_page;
    const Catalogue& m_catalogue;
    const CustomerId m_customer;
    const QList<PastContact> m_past;
    int m_at = 0;
    ContactOutcome m_outcome = ContactOutcome::Resolved;
    ChoiceButton* m_which;
    NoteEdit* m_note;
    ChoiceButton* m_ended;
    QLineEdit* m_passedTo;
    QLineEdit* m_why;
    TextLabel* m_trouble;
    TextLabel* m_history;
    QPushButton* m_save;
};

}
