// FormDialog.h - a request filled in by two people before one screen: large questions in both
// languages, and nothing of anybody else.
#pragma once

#include "desk/RequestDesk.h"
#include "letters/LetterBook.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace guildhall {

class ChoiceButton;
class ColumnScroll;
class TextLabel;

class FormDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The customer's language stands first and large. The desk has the form of who is here.
    FormDialog(RequestDesk& desk,
               const Catalogue& catalogue,
               LetterLanguage language,
               QWidget* parent);

Q_SIGNALS:
    /// The reason that the request was made for.
    void sent(const guildhall::ServiceReason& reason);

private:
    void build();
    void refresh();
    void showQuestions();
    void ask(const ServiceQuestion& question, QVBoxLayout& column);
    void askWhere(QVBoxLayout& column);
    void addWords(const BothLanguages& words, QVBoxLayout& column);
    void send();
    void lead(const QString& missing);
    [[nodiscard]] const QString& first(const BothLanguages& words) const;
    [[nodiscard]] const QString& second(const BothLanguages& words) const;

    RequestDesk& m_desk;
    const Catalogue& m_catalogue;
    LetterLanguage m_language;
    ChoiceButton* m_what;
    ColumnScroll* m_scroll;
    QWidget* m_questions = nullptr;
    TextLabel* m_expected;
    TextLabel* m_trouble;
    QPushButton* m_send;
    QString m_shown; ///< whose questions stand there
};

}
