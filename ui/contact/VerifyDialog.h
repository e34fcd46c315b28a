// VerifyDialog.h - asks the questions that prove who calls; the answers are compared, never shown.
#pragma once

#include "desk/ContactDesk.h"
#include "ui/common/RoomyDialog.h"

class QLineEdit;
class QVBoxLayout;

namespace guildhall {

class Chip;
class ColumnScroll;
class TextLabel;

class VerifyDialog final : public RoomyDialog
{
    Q_OBJECT

public:
    VerifyDialog(ContactDesk& desk, CustomerId shown, QWidget* parent = nullptr);

private:
    struct Row
    {
        VerificationQuestion question;
        QLineEdit* said = nullptr;
        Chip* result = nullptr;
    };
    /// Those that nobody else in the household could answer, or the others.
    void addGroup(QVBoxLayout& column, bool strong, const QString& name);
    void addRow(QVBoxLayout& column, const VerificationQuestion& question);
    void judge(int row);
    void refresh();

    ContactDesk& m_desk;
    CustomerId m_shown;
    QList<Row> m_rows;
    Chip* m_standing;
    TextLabel* m_words;
    ColumnScroll* m_scroll;
};

}
