// WorklistPanel.h - the lists of cases to work through: which, how sorted and grouped, and many
// given to somebody at once.
#pragma once

#include "pages/complaints/ComplaintsPage.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace guildhall {

class ChoiceButton;
class RowList;
class SourcesPage;
class TextLabel;

class WorklistPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WorklistPanel(ComplaintsPage& page, QWidget* parent = nullptr);

    /// Names what may be missing here, and why.
    void warnOf(const SourcesPage& sources);
    /// Gives the list the keyboard.
    void goToList();
    void goToWords();
    /// Gives the chosen cases to somebody.
    void assign();
    void go(WorklistWish::List list);

Q_SIGNALS:
    void caseWanted(const QString& caseId);
    void newWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseFirst();
    void retranslate();
    void refresh();
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] static QString nameOf(WorklistWish::List list);

    ComplaintsPage& m_page;
    TextLabel* m_heading;
    TextLabel* m_trouble;
    ChoiceButton* m_list;
    ChoiceButton* m_sort;
    ChoiceButton* m_group;
    ChoiceButton* m_service;
    QLineEdit* m_words;
    RowList* m_cases;
    QPushButton* m_assign;
    QPushButton* m_new;
    QStringList m_kept; ///< chosen before the list was made again
    QString m_current;
};

}
