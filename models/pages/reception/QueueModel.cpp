#include "pages/reception/QueueModel.h"

namespace guildhall {

using namespace Qt::StringLiterals;

void QueueModel::show(QList<QueueRow> rows)
{
    become(std::move(rows), [](const QueueRow& row) { return row.ticket.id; });
}

QString QueueModel::ticketAt(int row) const
{
    return row >= 0 && row < rows().size() ? rows().at(row).ticket.id : QString();
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueRow& row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList words { row.title, row.detail, row.side };
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    case KeyRole:
        return row.ticket.id;
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
        return QVariant::fromValue(row.ticket.needs.testFlag(Need::First) ? Tone::Amber
                                                                          : Tone::Blue);
    default:
        return {};
    }
}

}
