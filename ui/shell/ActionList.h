// ActionList.h - every action of a window with its keys, as a list that can be filtered.
#pragma once

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>

namespace guildhall {

class ActionList final : public QAbstractListModel
{
    Q_OBJECT

public:
    ActionList(const QList<QAction*>& actions, QObject* parent = nullptr);

    /// Keeps the actions whose words hold every word of `text`, in any case.
    void filter(const QString& text);
    [[nodiscard]] QAction* actionAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<QPointer<QAction>> m_all;
    QList<QPointer<QAction>> m_shown;
};

}
