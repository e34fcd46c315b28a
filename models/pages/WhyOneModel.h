// WhyOneModel.h - what holds a customer's records together, field by field with its weight, as a
// table in words.
#pragma once

#include "domain/LinkCases.h"
#include "pages/SourceNames.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace guildhall {

/// For each bond its fields, strongest first, then what holds before anything is compared, then
/// what it comes to. The weights of a bond add up to its sum.
class WhyOneModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RecordsColumn, WhatColumn, SpeaksColumn, WeightColumn, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<LinkBond>& bonds, const SourceNames& names);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Row = std::array<QString, Columns>;
    void add(const LinkBond& bond, const QString& records);
    /// Of a column's cells and of its head.
    [[nodiscard]] static QVariant alignment(int column);

    std::vector<Row> m_rows;
};

}
