// LetterDialog.h - a letter in the making: its words, beside them what the Code demands of it, and
// its pages as they will be printed.
#pragma once

#include "base/Latest.h"
#include "pages/complaints/LetterWork.h"

#include <QDialog>
#include <QImage>
#include <QTimer>

class QComboBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace guildhall {

class ComplaintsPage;
class TextLabel;

/// It cannot be sent while one demand is open. What was written is kept as it is typed and comes
/// back with the next opening.
class LetterDialog final : public QDialog
{
    Q_OBJECT

public:
    LetterDialog(ComplaintsPage& page, const QString& letter, QWidget* parent = nullptr);

private:
    void build();
    [[nodiscard]] QWidget* buildSide();
    void begin(const Result<LetterWork>& work);
    void showWork();
    void showChecklist();
    void showPages();
    void tick(int row);
    void send();
    void savePdf();

    ComplaintsPage& m_page;
    const QString m_letter;
    LetterWork m_work;
    QTabWidget* m_tabs = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QVBoxLayout* m_pages = nullptr;
    QListWidget* m_checklist = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_way = nullptr;
    TextLabel* m_to = nullptr;
    TextLabel* m_caution = nullptr;
    TextLabel* m_warning = nullptr;
    TextLabel* m_note = nullptr;
    TextLabel* m_open = nullptr;
    QPushButton* m_send = nullptr;
    QTimer m_keep;
    Latest<QString> m_kept;
    Latest<QList<QImage>> m_drawn;
};

}
