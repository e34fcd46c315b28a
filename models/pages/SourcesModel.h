// SourcesModel.h - every source in a table: its state, how old its data is, and what went wrong.
#pragma once

#include "base/Clock.h"
#include "domain/Sources.h"
#include "pages/RowRoles.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

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
        RejectedColumn,
        RequestsColumn,
        ErrorColumn,
        NextColumn,
        Columns
    };

    explicit SourcesModel(const Clock& clock, QObject* parent = nullptr);

    void show(const QList<SourceState>& sources);
    void countRequests(const QHash<SourceId, int>& requests);
    void countRejected(const QHash<SourceId, qint64>& rejected);
    void progressed(const SourceId& source, qint64 fetched);
    void retell();
    /// Nothing for a row that is not there.
    [[nodiscard]] std::optional<SourceState> sourceAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static Tone tone(SourceCondition condition);

private:
    void retell(Column column);
    [[nodiscard]] static bool isNumber(int column);
    [[nodiscard]] QString words(const SourceState& source, Column column) const;

    const Clock& m_clock;
    QList<SourceState> m_sources;
    QHash<SourceId, int> m_requests;
    QHash<SourceId, qint64> m_rejected;
    QHash<SourceId, qint64> m_fetched; ///< in the round that runs
};

}
