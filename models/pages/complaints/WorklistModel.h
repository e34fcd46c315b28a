// WorklistModel.h - cases as rows, with headings between groups; ten thousand of them at once.
#pragma once

#include "base/Clock.h"
#include "pages/complaints/Worklist.h"

#include <QAbstractListModel>

namespace guildhall {

/// Rows that come in the same order change in their places; another order or other rows are a new
/// list, on which the view finds its case again by `rowOf`. (Moving thousands of rows one by one
/// would take longer than a frame.)
class WorklistModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit WorklistModel(const Clock& clock, QObject* parent = nullptr);

    void show(QList<WorkRow> rows);

    [[nodiscard]] const QList<WorkRow>& rows() const { return m_rows; }
    /// In the order of the rows; cases that are not shown are left out.
    [[nodiscard]] QList<int> rowsOf(const QStringList& caseIds) const;
    [[nodiscard]] int rowOf(const QString& caseId) const; ///< -1: not in the list
    [[nodiscard]] QString caseAt(int row) const; ///< empty: a heading, or no such row
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QVariant headingData(const WorkRow& row, int role) const;
    [[nodiscard]] QVariant caseData(const CaseItem& item, int role) const;

    const Clock& m_clock;
    QList<WorkRow> m_rows;
};

}
