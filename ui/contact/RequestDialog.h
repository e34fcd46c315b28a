// RequestDialog.h - writes a new service request: what, where, the questions of the service, and
// what is known there already.
#pragma once

#include "desk/RequestDesk.h"
#include "ui/common/RoomyDialog.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace guildhall {

class ChoiceButton;
class TextLabel;

class RequestDialog final : public RoomyDialog
{
    Q_OBJECT

public:
    RequestDialog(RequestDesk& desk, const Catalogue& catalogue, QWidget* parent = nullptr);

private:
    void build();
    void showQuestions();
    QWidget* addQuestion(const ServiceQuestion& question);
    void refresh();
    void send();
    void lead(const QString& missing);

    RequestDesk& m_desk;
    const Catalogue& m_catalogue;
    ChoiceButton* m_what = nullptr;
    QWidget* m_questions = nullptr;
    QLineEdit* m_where = nullptr;
    TextLabel* m_expected = nullptr;
    TextLabel* m_duplicates = nullptr;
    TextLabel* m_trouble = nullptr;
    QPushButton* m_send = nullptr;
    QString m_shown; ///< whose questions stand there
};

}
