// ComplimentDialog.h - praise, kept as it was said: one key opens it, and where the contact has
// said what and about which service, one keeps it.
#pragma once

#include "pages/complaints/ComplaintInputs.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace guildhall {

class ComplaintsPage;
class TextLabel;

class ComplimentDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `begun`: what is known of the contact under way: its words, service and channel.
    ComplimentDialog(ComplaintsPage& page,
                     const ComplimentInput& begun,
                     const QString& name,
                     QWidget* parent = nullptr);

Q_SIGNALS:
    /// `contact`: in which it was said; `id` names it.
    void kept(const guildhall::EntryId& contact, const guildhall::EntryId& id);

private:
    void keep();

    ComplaintsPage& m_page;
    const ComplimentInput m_begun;
    QPlainTextEdit* m_text;
    QComboBox* m_service;
    TextLabel* m_trouble;
    QPushButton* m_keep;
};

}
