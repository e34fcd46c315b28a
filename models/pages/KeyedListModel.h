// KeyedListModel.h - a list whose rows keep their identity, so that selection, scroll position and
// a screen reader's place stay when it is read again.
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <utility>

namespace guildhall {

/// `Key` of a row is what `keyOf(row)` answers; keys within one list differ.
template <class Row>
class KeyedListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }

    /// Ages and language change without the facts: says that every row reads differently now.
    void retell()
    {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    }

protected:
    /// Removes, moves, inserts and changes rows until the list is `rows`.
    template <class KeyOf>
    void become(QList<Row> rows, KeyOf keyOf)
    {
        removeOthers(rows, keyOf);
        QSet<decltype(keyOf(std::declval<const Row&>()))> held;
        for (const Row& row : std::as_const(m_rows))
            held.insert(keyOf(row));

        for (qsizetype at = 0; at < rows.size(); ++at) {
            const auto key = keyOf(rows.at(at));
            if (!held.contains(key)) {
                qsizetype end = at + 1;
                while (end < rows.size() && !held.contains(keyOf(rows.at(end))))
                    ++end;
                beginInsertRows({}, int(at), int(end - 1));
                m_rows = m_rows.first(at) + rows.sliced(at, end - at) + m_rows.sliced(at);
                endInsertRows();
                at = end - 1;
                continue;
            }
            qsizetype from = at;
            while (keyOf(m_rows.at(from)) != key)
                ++from;
            if (from != at) {
                beginMoveRows({}, int(from), int(from), {}, int(at));
                m_rows.move(from, at);
                endMoveRows();
            }
            if (!(m_rows.at(at) == rows.at(at))) {
                m_rows[at] = std::move(rows[at]);
                Q_EMIT dataChanged(index(int(at)), index(int(at)));
            }
        }
    }

private:
    template <class KeyOf>
    void removeOthers(const QList<Row>& rows, KeyOf keyOf)
    {
        QSet<decltype(keyOf(std::declval<const Row&>()))> wanted;
        for (const Row& row : rows)
            wanted.insert(keyOf(row));
        for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
            if (wanted.contains(keyOf(m_rows.at(last))))
                continue;
            qsizetype first = last;
            while (first > 0 && !wanted.contains(keyOf(m_rows.at(first - 1))))
                --first;
            beginRemoveRows({}, int(first), int(last));
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    QList<Row> m_rows;
};

}
