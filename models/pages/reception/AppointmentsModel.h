// AppointmentsModel.h - appointments as rows of a list.
#pragma once

#include "desk/reception/Appointments.h"
#include "pages/KeyedListModel.h"
#include "pages/RowRoles.h"

namespace guildhall {

struct AppointmentRow
{
    Appointment appointment;
    QString title;
    QString detail;
    QString side; ///< how it stands
    Tone sideTone = Tone::Plain;
    Sign sign = Sign::Clock;

    friend bool operator==(const AppointmentRow&, const AppointmentRow&) = default;
};

class AppointmentsModel final : public KeyedListModel<AppointmentRow>
{
    Q_OBJECT

public:
    using KeyedListModel::KeyedListModel;

    void show(QList<AppointmentRow> rows);
    /// Null: there is no such row.
    [[nodiscard]] const Appointment* at(int row) const;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

}
