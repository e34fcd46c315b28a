// SourcesModel.h - every source in a table: its state, how old its data is, and what went wrong.
#pragma once

#include "base/Clock.h"
#include "domain/Sources.h"
#include "pages/RowRoles.h"

#include <QAbstractTableModel>

namespace guildhall {

class SourcesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StateColumn,
        AsAtColumn,
        RecordsColumn,
        ErrorColumn,
        NextColumn,
        Columns
    };

    explicit SourcesModel(const Clock& clock, QObject* parent = nullptr);

    void show(const QList<SourceState>& sources);
    void retell();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static Tone tone(SourceCondition condition);

private:
    [[nodiscard]] QString words(const SourceState& source, Column column) const;

    const Clock& m_clock;
    QList<SourceState> m_sources;
};

}
