// CheckInDialog.h - who has come: somebody we know, somebody with an appointment, or nobody in
// particular; why; and what they need.
#pragma once

#include "pages/SearchPage.h"
#include "pages/reception/AppointmentsPage.h"
#include "pages/reception/ReceptionPage.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace guildhall {

class RowList;
class SourcesPage;
class TextLabel;

class CheckInDialog final : public QDialog
{
    Q_OBJECT

public:
    CheckInDialog(ReceptionPage& page,
                  AppointmentsPage& appointments,
                  SearchPage& search,
                  const SourcesPage& sources,
                  QWidget* parent);

    /// Somebody who has come for this appointment.
    void expect(const ticket::Arrival& arrival);

Q_SIGNALS:
    void checkedIn(const guildhall::Ticket& ticket);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showExpected();
    void showResults();
    void choose(int row);
    void checkIn();

    ReceptionPage& m_page;
    AppointmentsPage& m_appointments;
    SearchPage& m_search;
    QLineEdit* m_who;
    AppointmentsModel m_model;
    RowList* m_expected;
    TextLabel* m_found;
    RowList* m_list;
    TextLabel* m_chosen;
    QComboBox* m_reason;
    QList<QCheckBox*> m_needs;
    QPushButton* m_checkIn;
    TextLabel* m_given;
    ticket::Arrival m_arrival;
};

}
