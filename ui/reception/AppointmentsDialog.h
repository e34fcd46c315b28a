// AppointmentsDialog.h - who is expected on a day: checks them in, moves and cancels, and books the
// next appointment for whoever is at the desk.
#pragma once

#include "pages/reception/AppointmentsPage.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace guildhall {

class RowList;
class SourcesPage;
class TextLabel;

class AppointmentsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// For whom is booked unless somebody types another name: who is at the desk. Empty: nobody.
    struct Guest
    {
        CustomerId customer;
        QString name;
        QString reason;
    };

    AppointmentsDialog(AppointmentsPage& page,
                       const Guest& guest,
                       const SourcesPage& sources,
                       QWidget* parent);

Q_SIGNALS:
    void checkInWanted(const guildhall::ticket::Arrival& arrival);
    /// In the words in which it can be said and printed.
    void booked(const guildhall::Appointment& appointment, const QString& words);

private:
    void refresh();
    void fillDays();
    void fillTimes();
    void showChosen();
    void book();
    void move();
    void cancel();
    void tell(const QString& words);
    [[nodiscard]] const Appointment* chosen() const;
    [[nodiscard]] QWidget* expectedSide();
    [[nodiscard]] QWidget* bookingSide();

    AppointmentsPage& m_page;
    Guest m_guest;
    AppointmentsModel m_model;
    QComboBox* m_day;
    QLineEdit* m_filter;
    RowList* m_list;
    QPushButton* m_checkIn;
    QPushButton* m_move;
    QPushButton* m_cancel;
    QLineEdit* m_name;
    QComboBox* m_reason;
    QComboBox* m_bookDay;
    QComboBox* m_time;
    QPushButton* m_book;
    TextLabel* m_told;
};

}
