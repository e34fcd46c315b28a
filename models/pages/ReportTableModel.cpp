#include "pages/ReportTableModel.h"

#include "pages/Words.h"
#include "reports/ReportPrinter.h"

namespace guildhall {

void ReportTableModel::show(const ReportTable& table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& cell = m_table.rows.at(index.row()).at(index.column());
    if (role == Qt::DisplayRole)
        return words(cell, Words::locale());
    if (role == Qt::TextAlignmentRole && isFigure(cell))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.columns.at(section).heading;
    // A heading stands as the figures below it do.
    if (role == Qt::TextAlignmentRole && !m_table.rows.isEmpty()
        && isFigure(m_table.rows.first().at(section)))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

}
