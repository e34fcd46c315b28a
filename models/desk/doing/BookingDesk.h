// BookingDesk.h - an appointment, booked while somebody is on the line: at the reception, or a
// visit about an open request at the times that its system offers.
#pragma once

#include "desk/Catalogue.h"
#include "desk/doing/Doing.h"
#include "desk/reception/AppointmentDesk.h"
#include "domain/VisitTime.h"

#include <optional>

namespace guildhall {

/// What systems are asked about visits, as functions.
struct VisitBooks
{
    std::function<bool(const SourceId&)> offers;
    std::function<Async<QList<VisitTime>>(const SourceId&, const QString& record)> times;
};

/// An open request about which somebody could come.
struct VisitPlace
{
    SourceId source;
    QString record;
    QString reference;
    QString title;

    friend bool operator==(const VisitPlace&, const VisitPlace&) = default;
};

struct BookingForm
{
    QString visit; ///< key of the request that somebody comes about; empty: at the reception
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
    /// Of the system's times.
    enum class Asking { No, Yes, Failed, Answered };

    /// `appointments` and `catalogue` outlive it.
    BookingDesk(Doing doing,
                AppointmentDesk& appointments,
                const Catalogue& catalogue,
                std::function<Desk()> here,
                VisitBooks visits,
                QObject* parent = nullptr);

    void takeUp() { m_forms.takeUp(); }
    bool begin();
    [[nodiscard]] bool isOpen() const { return m_forms.isOpen(); }
    [[nodiscard]] const BookingForm& form() const { return m_form; }
    /// None that the caller may not be told of.
    [[nodiscard]] QList<VisitPlace> places() const;
    [[nodiscard]] std::optional<VisitPlace> place() const;
    [[nodiscard]] Asking asking() const { return m_asking; }
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }
    [[nodiscard]] QList<QDate> days() const;
    /// Those with a place left.
    [[nodiscard]] QList<QDateTime> timesOn(QDate day) const;
    /// The end of a visit that begins then; invalid: not said, or at the reception.
    [[nodiscard]] QDateTime endOf(const QDateTime& at) const;
    [[nodiscard]] QList<Wanted> missing() const;

    /// The key of one of `places`; empty: at the reception. Its system is asked.
    void setPlace(const QString& record);
    void setName(const QString& name);
    void setReason(const QString& reason);
    void setTime(const QDateTime& at);
    void setNeed(Need need, Qt::CheckState wanted);
    void giveUp();

    /// At the reception. Conflict when the time has been given away meanwhile.
    Result<Appointment> submit();
    /// Asks the system for the visit, through the outbox.
    [[nodiscard]] Async<Posted> submitVisit();

Q_SIGNALS:
    void changed();

private:
    void edited();
    void askTimes();
    [[nodiscard]] bool isCustomers() const;

    const Doing m_doing;
    AppointmentDesk& m_appointments;
    const Catalogue& m_catalogue;
    const std::function<Desk()> m_here;
    const VisitBooks m_visits;
    KeptForms m_forms;
    BookingForm m_form;
    Latest<QList<VisitTime>> m_latest;
    QList<VisitTime> m_offered;
    Asking m_asking = Asking::No;
    std::optional<Error> m_trouble;
};

}
