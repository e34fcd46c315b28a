// AppointmentDesk.h - what a desk does about appointments: sees which times are free, books, moves
// and cancels.
#pragma once

#include "base/Clock.h"
#include "base/Latest.h"
#include "desk/reception/Appointments.h"
#include "desk/reception/ReceptionBooks.h"
#include "domain/Changes.h"

#include <QObject>

#include <functional>
#include <optional>

namespace guildhall {

struct AppointmentRules
{
    OpeningHours hours;
    std::function<bool(QDate)> isWorkingDay;
};

/// As with tickets, what is said is true here at once and goes into the journal behind.
class AppointmentDesk final : public QObject
{
    Q_OBJECT

public:
    AppointmentDesk(ReceptionBooks books,
                    AppointmentRules rules,
                    StaffId staff,
                    const Clock& clock,
                    QObject* parent = nullptr);

    [[nodiscard]] const Appointments& all() const { return m_all; }
    [[nodiscard]] bool isSettled() const { return m_settled; }
    [[nodiscard]] QList<Appointment> today() const;

    /// Working days on which a time is free, the first of them today while one is left.
    [[nodiscard]] QList<QDate> freeDays() const;
    /// Times of the day that are still to come, full ones with 0.
    [[nodiscard]] QList<AppointmentSlot> slotsOn(QDate day) const;

    void read();
    void readAgain(const Changes& changes);

    /// Conflict when the time has been given away, Invalid when it is none. Id, reference and state
    /// of `wish` are made here.
    Result<Appointment> book(Appointment wish, const Desk& desk);
    Outcome move(const QString& id, const QDateTime& to, const Desk& desk);
    void cancel(const QString& id, const Desk& desk);

Q_SIGNALS:
    void changed();
    void failed(const guildhall::Error& error);

private:
    void say(Fact fact);
    void fold();
    [[nodiscard]] std::optional<Error> faultOf(const QDateTime& at) const;

    ReceptionBooks m_books;
    AppointmentRules m_rules;
    StaffId m_staff;
    const Clock& m_clock;
    QList<Fact> m_facts;
    Appointments m_all;
    Latest<QList<Fact>> m_latest;
    int m_posting = 0;
    bool m_settled = false;
};

}
