#include "pages/complaints/WorklistModel.h"

#include "pages/Words.h"
#include "pages/complaints/CaseWords.h"

#include <QSet>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int SoonDays = 2;

    Tone toneOf(QDate due, QDate today)
    {
        if (!due.isValid())
            return Tone::Plain;
        if (due < today)
            return Tone::Red;
        return due <= today.addDays(SoonDays) ? Tone::Amber : Tone::Plain;
    }

    bool isSame(const WorkRow& a, const WorkRow& b)
    {
        return a.item.id == b.item.id && a.heading == b.heading;
    }

}

WorklistModel::WorklistModel(const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

void WorklistModel::show(QList<WorkRow> rows)
{
    if (!std::ranges::equal(m_rows, rows, isSame)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (m_rows.at(at) == rows.at(at))
            continue;
        m_rows[at] = rows.at(at);
        Q_EMIT dataChanged(index(int(at)), index(int(at)));
    }
}

QList<int> WorklistModel::rowsOf(const QStringList& caseIds) const
{
    const QSet<QString> wanted(caseIds.begin(), caseIds.end());
    QList<int> found;
    for (qsizetype at = 0; at < m_rows.size() && found.size() < wanted.size(); ++at) {
        if (!m_rows.at(at).isHeading() && wanted.contains(m_rows.at(at).item.id))
            found.append(int(at));
    }
    return found;
}

int WorklistModel::rowOf(const QString& caseId) const
{
    const auto found = rowsOf({ caseId });
    return found.isEmpty() ? -1 : found.first();
}

QString WorklistModel::caseAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).item.id : QString();
}

int WorklistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant WorklistModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorkRow& row = m_rows.at(index.row());
    return row.isHeading() ? headingData(row, role) : caseData(row.item, role);
}

/// A heading is heard, but it cannot be chosen.
Qt::ItemFlags WorklistModel::flags(const QModelIndex& index) const
{
    return index.isValid() && m_rows.at(index.row()).isHeading()
        ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
        : QAbstractListModel::flags(index);
}

QVariant WorklistModel::headingData(const WorkRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case TitleRole:
        return row.heading;
    case DetailRole:
        return tr("%n case(s)", nullptr, row.count);
    case SignRole:
        return QVariant::fromValue(Sign::Waiting);
    case ToneRole:
        return QVariant::fromValue(Tone::Plain);
    default:
        return {};
    }
}

QVariant WorklistModel::caseData(const CaseItem& item, int role) const
{
    const QDateTime now = m_clock.now();
    const QDate today = inLondon(now).date();
    const auto side = [&]() -> QString {
        if (!item.due.isValid())
            return item.standing;
        return Words::due(QDateTime(item.due, QTime(23, 59, 59), london()), now);
    };
    const auto title = [&] {
        return item.service.isEmpty() ? item.called
                                      : u"%1 · %2"_s.arg(item.called, item.serviceName);
    };
    const auto detail = [&] {
        const QString next = item.dueFor.isEmpty() ? item.standing : item.dueFor;
        QStringList parts { next, item.handler.isEmpty() ? tr("nobody yet") : item.handler };
        // "Acknowledge, stage 2" names it already.
        if (!next.contains(item.stage, Qt::CaseInsensitive))
            parts.prepend(item.stage);
        if (!item.waitingFor.isEmpty())
            parts.append(tr("waits for %1").arg(item.waitingFor));
        if (item.isUnsent)
            parts.append(tr("not sent yet"));
        parts.append(CaseWords::came(item.came, today));
        return parts.join(u" · "_s);
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringList { title(), detail(), side() }.join(u", "_s);
    case KeyRole:
        return item.id;
    case TitleRole:
        return title();
    case DetailRole:
        return detail();
    case SideRole:
        return side();
    case SideToneRole:
        return QVariant::fromValue(item.due.isValid() ? toneOf(item.due, today) : item.tone);
    case SignRole:
        return QVariant::fromValue(item.waitingFor.isEmpty() ? Sign::Complaint : Sign::Waiting);
    case ToneRole:
        return QVariant::fromValue(item.tone);
    default:
        return {};
    }
}

}
