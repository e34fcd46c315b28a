// AppointmentsPage.h - who is expected on a day, found by name or reference, and what is said about
// it.
#pragma once

#include "desk/reception/AppointmentDesk.h"
#include "desk/reception/ReceptionDesk.h"
#include "pages/reception/AppointmentsModel.h"

#include <QObject>

namespace guildhall {

/// While somebody is at this desk, nothing here names anybody else or says why they come.
class AppointmentsPage final : public QObject
{
    Q_OBJECT

public:
    AppointmentsPage(AppointmentDesk& appointments,
                     ReceptionDesk& desk,
                     const Clock& clock,
                     QObject* parent = nullptr);

    [[nodiscard]] AppointmentDesk& appointments() const { return m_appointments; }
    [[nodiscard]] ReceptionDesk& desk() const { return m_desk; }

    /// Of a day; with words only those whose name or reference they are.
    [[nodiscard]] QList<AppointmentRow> on(QDate day, const QString& words) const;
    /// Today's that have not come yet and that the words mean; none without words.
    [[nodiscard]] QList<AppointmentRow> expected(const QString& words) const;
    /// The ticket of who has come for it; null: nobody has.
    [[nodiscard]] const Ticket* ticketOf(const Appointment& appointment) const;
    [[nodiscard]] static ticket::Arrival arrivalOf(const Appointment& appointment);

    [[nodiscard]] QDate today() const;
    [[nodiscard]] static QString dayWords(QDate day); ///< Monday 30 November 2026
    /// "next appointment 2:45pm"; empty: none today
    [[nodiscard]] QString nextWords() const;
    [[nodiscard]] static QString bookedWords(const Appointment& appointment);
    [[nodiscard]] static QString troubleWords(const Error& error);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] AppointmentRow rowOf(const Appointment& appointment) const;
    [[nodiscard]] bool isHidden(const Appointment& appointment) const;

    AppointmentDesk& m_appointments;
    ReceptionDesk& m_desk;
    const Clock& m_clock;
};

}
