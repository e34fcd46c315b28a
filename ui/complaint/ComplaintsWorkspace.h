// ComplaintsWorkspace.h - the lists of cases at the left, the open case at the right.
#pragma once

#include "pages/complaints/ComplaintInputs.h"
#include "pages/complaints/Worklist.h"

#include <QWidget>

class QBoxLayout;

namespace guildhall {

class CasePanel;
class ComplaintsPage;
class SourcesPage;
class WorklistPanel;

class ComplaintsWorkspace final : public QWidget
{
    Q_OBJECT

public:
    explicit ComplaintsWorkspace(ComplaintsPage& page, QWidget* parent = nullptr);

    /// Names what may be missing in the list, and why.
    void warnOf(const SourcesPage& sources);
    void openCase(const QString& caseId);
    /// By what people call it; as soon as the cases are read.
    void openCalled(const QString& reference);
    /// Logs a new complaint or request; `begun` is what is known already.
    void begin(const ComplaintInput& begun, const QString& name);
    void praise(const ComplimentInput& begun, const QString& name);
    void go(WorklistWish::List list);
    void goToList();
    void goToWords();
    void takeNext();
    void openSteps();
    void openLetters();
    void assign();

Q_SIGNALS:
    void customerWanted(guildhall::CustomerId customer);
    /// Somebody is to be logged here: the window knows whom.
    void newWanted();
    void praised(const guildhall::EntryId& contact, const guildhall::EntryId& id);
    /// A new case has been kept and stands open.
    void opened();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();

    ComplaintsPage& m_page;
    QString m_awaited; ///< kept a moment ago, and not read yet
    QBoxLayout* m_row;
    WorklistPanel* m_list;
    CasePanel* m_case;
};

}
