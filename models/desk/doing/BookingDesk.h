// BookingDesk.h - an appointment in person, booked while somebody is on the line: the reception's
// diary, seen from a contact.
#pragma once

#include "desk/doing/Doing.h"
#include "desk/reception/AppointmentDesk.h"

namespace guildhall {

struct BookingForm
{
    QString name; ///< of who comes
    QString reason; ///< code of VisitWords
    QDateTime at; ///< invalid: not chosen
    Needs needs;

    friend bool operator==(const BookingForm&, const BookingForm&) = default;
};

/// Anybody may come in. The appointment stands on the customer's page only where the caller may be
/// told of what the council does for them; otherwise it carries the name that was said.
class BookingDesk final : public QObject
{
    Q_OBJECT

public:
    enum class Wanted { Name, Time };

    /// `appointments` and `here` outlive it.
    BookingDesk(Doing doing,
                AppointmentDesk& appointments,
                std::function<Desk()> here,
                QObject* parent = nullptr);

    void takeUp() { m_forms.takeUp(); }
    bool begin();
    [[nodiscard]] bool isOpen() const { return m_forms.isOpen(); }
    [[nodiscard]] const BookingForm& form() const { return m_form; }
    [[nodiscard]] QList<QDate> days() const { return m_appointments.freeDays(); }
    /// Those with a place left.
    [[nodiscard]] QList<QDateTime> timesOn(QDate day) const;
    [[nodiscard]] QList<Wanted> missing() const;

    void setName(const QString& name);
    void setReason(const QString& reason);
    void setTime(const QDateTime& at);
    void setNeed(Need need, Qt::CheckState wanted);
    void giveUp();

    /// Conflict when the time has been given away meanwhile.
    Result<Appointment> submit();

Q_SIGNALS:
    void changed();

private:
    void edited();
    [[nodiscard]] bool isCustomers() const;

    const Doing m_doing;
    AppointmentDesk& m_appointments;
    const std::function<Desk()> m_here;
    KeptForms m_forms;
    BookingForm m_form;
};

}
