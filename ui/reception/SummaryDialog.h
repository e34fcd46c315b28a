// SummaryDialog.h - what the person at the desk may take home in writing, in their language and
// size: read first, then printed, saved or sent.
#pragma once

#include "base/Async.h"
#include "pages/reception/SummaryPage.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace guildhall {

class TextLabel;

class SummaryDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class How { Print, Save, Email, Text };

    /// Nothing leaves before `audit` has written it down.
    using Audit = std::function<Async<qint64>(CustomerId, const QString& why)>;

    SummaryDialog(const SummaryPage& page, CustomerId customer, Audit audit, QWidget* parent);

Q_SIGNALS:
    void printWanted(const guildhall::SummarySheet& sheet);
    void saveWanted(const guildhall::SummarySheet& sheet);
    void sendWanted(const guildhall::Posting& posting, const QString& to);

private:
    [[nodiscard]] SummarySheet sheet() const;
    void refresh();
    void go(How how);

    const SummaryPage& m_page;
    CustomerId m_customer;
    Audit m_audit;
    QComboBox* m_language;
    QCheckBox* m_large;
    QPlainTextEdit* m_preview;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_email;
    QPushButton* m_text;
    TextLabel* m_trouble;
};

}
