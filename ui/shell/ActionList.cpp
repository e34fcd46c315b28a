#include "ui/shell/ActionList.h"

#include "pages/RowRoles.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

ActionList::ActionList(const QList<QAction*>& actions, QObject* parent)
    : QAbstractListModel(parent)
{
    for (QAction* action : actions) {
        if (!action->text().isEmpty())
            m_all.append(action);
    }
    m_shown = m_all;
}

void ActionList::filter(const QString& text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (const auto& action : std::as_const(m_all)) {
        const QString own = action->text().toLower();
        if (std::ranges::all_of(words, [&](const QString& word) { return own.contains(word); }))
            m_shown.append(action);
    }
    endResetModel();
}

QAction* ActionList::actionAt(int row) const
{
    return m_shown.value(row);
}

int ActionList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ActionList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_shown.at(index.row()))
        return {};
    const QAction& action = *m_shown.at(index.row());
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return keys.isEmpty() ? action.text() : u"%1, %2"_s.arg(action.text(), keys);
    case TitleRole:
        return action.text();
    case SideRole:
        return keys;
    default:
        return {};
    }
}

}
