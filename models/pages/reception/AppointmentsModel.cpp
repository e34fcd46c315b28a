#include "pages/reception/AppointmentsModel.h"

#include <QStringList>

#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

void AppointmentsModel::show(QList<AppointmentRow> rows)
{
    become(std::move(rows), [](const AppointmentRow& row) { return row.appointment.id; });
}

const Appointment* AppointmentsModel::at(int row) const
{
    return row >= 0 && row < rows().size() ? &rows().at(row).appointment : nullptr;
}

QVariant AppointmentsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AppointmentRow& row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList words { row.title, row.detail, row.side };
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    case KeyRole:
        return row.appointment.id;
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case SideRole:
        return row.side;
    case SideToneRole:
        return QVariant::fromValue(row.sideTone);
    case SignRole:
        return QVariant::fromValue(row.sign);
    case ToneRole:
        return QVariant::fromValue(Tone::Blue);
    default:
        return {};
    }
}

}
