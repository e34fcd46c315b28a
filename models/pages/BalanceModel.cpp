#include "pages/BalanceModel.h"

#include "pages/Words.h"

namespace guildhall {

void BalanceModel::show(const QList<BalanceLine>& lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int BalanceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int BalanceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant BalanceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return words(m_lines.at(index.row()), index.column());
    return {};
}

QVariant BalanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("Date");
    case WhatColumn:
        return tr("What");
    case AmountColumn:
        return tr("Amount");
    case BalanceColumn:
        return tr("Balance then");
    default:
        return {};
    }
}

QVariant BalanceModel::alignment(int column)
{
    return QVariant::fromValue((column < AmountColumn ? Qt::AlignLeft : Qt::AlignRight)
                               | Qt::AlignVCenter);
}

QString BalanceModel::words(const BalanceLine& line, int column)
{
    using What = BalanceLine::What;
    switch (column) {
    case WhenColumn:
        return line.what == What::Before ? tr("Before") : Words::date(line.on);
    case WhatColumn:
        if (line.what == What::Before)
            return tr("All that the source does not list");
        //: %1 is a bill or a payment that is still to come.
        return line.what == What::Coming ? tr("To come: %1").arg(line.text) : line.text;
    case AmountColumn:
        if (line.pence == 0)
            return tr("no charge");
        return line.pence > 0 ? Words::money(line.pence)
                              : tr("%1 paid or credited").arg(Words::money(-line.pence));
    default:
        return Words::balance(line.balance);
    }
}

}
