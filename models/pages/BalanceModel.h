// BalanceModel.h - the lines of one account as a table in words: when, what, how much, what is owed
// then.
#pragma once

#include "pages/BalanceLines.h"

#include <QAbstractTableModel>

namespace guildhall {

class BalanceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhatColumn, AmountColumn, BalanceColumn, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<BalanceLine>& lines);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString words(const BalanceLine& line, int column);
    /// Of a column's cells and of its head.
    [[nodiscard]] static QVariant alignment(int column);

    QList<BalanceLine> m_lines;
};

}
