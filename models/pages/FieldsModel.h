// FieldsModel.h - "where this comes from": each field, its value, its source, the source's time and
// when it was fetched.
#pragma once

#include "base/Clock.h"
#include "pages/CustomerView.h"
#include "pages/SourceNames.h"

#include <QAbstractTableModel>

namespace guildhall {

class FieldsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, ValueColumn, SourceColumn, UpdatedColumn, FetchedColumn, Columns };

    FieldsModel(const Clock& clock, const SourceNames& names, QObject* parent = nullptr);

    void show(const CustomerView& view);
    void retell();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString fieldName(Field field);

private:
    [[nodiscard]] QString value(const FieldValue& field) const;
    /// With why it is the one on the page, and that the customer has confirmed it.
    [[nodiscard]] QString valueAndWhy(const FieldValue& field) const;

    const Clock& m_clock;
    const SourceNames& m_names;
    QList<FieldValue> m_fields;
    QList<Disagreement> m_disagreements;
    QList<ConfirmedDetail> m_confirmed;
};

}
