// CommentDialog.h - what the manager of a service says beside its figures.
#pragma once

#include "pages/AnnualPage.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace guildhall {

class ChoiceButton;
class TextLabel;

class CommentDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `service` is the one that is chosen first.
    CommentDialog(AnnualPage& page, const QString& service, QWidget* parent = nullptr);

private:
    void choose(const QString& service);
    void save();

    AnnualPage& m_page;
    QString m_service;
    ChoiceButton* m_choice;
    QPlainTextEdit* m_text;
    TextLabel* m_trouble;
    QPushButton* m_save;
};

}
