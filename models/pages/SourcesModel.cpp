#include "pages/SourcesModel.h"

#include "pages/SourceWords.h"
#include "pages/Words.h"

#include <algorithm>

namespace guildhall {

SourcesModel::SourcesModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void SourcesModel::show(const QList<SourceState>& sources)
{
    // Sources are few and fixed while the program runs; only their facts change.
    const bool same
        = std::ranges::equal(m_sources, sources, {}, &SourceState::id, &SourceState::id);
    for (const SourceState& source : sources) {
        if (source.condition != SourceCondition::Syncing)
            m_fetched.remove(source.id);
    }
    if (same) {
        m_sources = sources;
        retell();
        return;
    }
    beginResetModel();
    m_sources = sources;
    endResetModel();
}

void SourcesModel::retell()
{
    if (!m_sources.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_sources.size()) - 1, Columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

void SourcesModel::retell(Column column)
{
    if (!m_sources.isEmpty())
        Q_EMIT dataChanged(index(0, column), index(int(m_sources.size()) - 1, column));
}

void SourcesModel::countRequests(const QHash<SourceId, int>& requests)
{
    m_requests = requests;
    retell(RequestsColumn);
}

void SourcesModel::countRejected(const QHash<SourceId, qint64>& rejected)
{
    m_rejected = rejected;
    retell(RejectedColumn);
}

void SourcesModel::progressed(const SourceId& source, qint64 fetched)
{
    m_fetched[source] = fetched;
    retell(StateColumn);
}

std::optional<SourceState> SourcesModel::sourceAt(int row) const
{
    if (row < 0 || row >= m_sources.size())
        return {};
    return m_sources.at(row);
}

int SourcesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

int SourcesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant SourcesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SourceState& source = m_sources.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return words(source, Column(index.column()));
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? int(Qt::AlignRight | Qt::AlignVCenter)
                                        : int(Qt::AlignLeft | Qt::AlignVCenter);
    case ToneRole:
        return QVariant::fromValue(index.column() == StateColumn ? tone(source.condition)
                                                                 : Tone::Plain);
    case KeyRole:
        return source.id.text();
    default:
        return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumber(section) ? int(Qt::AlignRight | Qt::AlignVCenter)
                                 : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Source");
    case StateColumn:
        return tr("State");
    case AsAtColumn:
        return tr("Complete as at");
    case RecordsColumn:
        return tr("Records");
    case RejectedColumn:
        return tr("Rejected rows");
    case RequestsColumn:
        return tr("Requests in the last hour");
    case ErrorColumn:
        return tr("What went wrong");
    case NextColumn:
        return tr("Next update");
    case Columns:
        break;
    }
    return {};
}

bool SourcesModel::isNumber(int column)
{
    return column == RecordsColumn || column == RejectedColumn || column == RequestsColumn;
}

Tone SourcesModel::tone(SourceCondition condition)
{
    switch (condition) {
    case SourceCondition::Fresh:
        return Tone::Green;
    case SourceCondition::Syncing:
        return Tone::Blue;
    case SourceCondition::Stale:
        return Tone::Amber;
    case SourceCondition::Failing:
        return Tone::Red;
    case SourceCondition::Paused:
    case SourceCondition::Never:
        return Tone::Plain;
    }
    return Tone::Plain;
}

QString SourcesModel::words(const SourceState& source, Column column) const
{
    const QDateTime now = m_clock.now();
    switch (column) {
    case NameColumn:
        return source.name.isEmpty() ? source.id.text() : source.name;
    case StateColumn:
        if (source.condition == SourceCondition::Syncing && m_fetched.value(source.id) > 0)
            //: %1 is a state ("Updating"), %2 a number of records that have come so far.
            return tr("%1 · %2").arg(Words::condition(source.condition),
                                     Words::number(m_fetched.value(source.id)));
        return Words::condition(source.condition);
    case AsAtColumn:
        return source.asAt.isValid() ? Words::age(source.asAt, now) : tr("never complete");
    case RecordsColumn:
        return Words::number(source.records);
    case RejectedColumn:
        return Words::number(m_rejected.value(source.id));
    case RequestsColumn:
        return Words::number(m_requests.value(source.id));
    case ErrorColumn:
        if (!source.lastError)
            return tr("Nothing");
        if (!source.failingSince.isValid())
            return SourceWords::trouble(*source.lastError);
        //: %1 says what went wrong in a full sentence, %2 is when it began.
        return tr("%1 Since %2.")
            .arg(SourceWords::trouble(*source.lastError), Words::since(source.failingSince, now));
    case NextColumn:
        return source.nextRun.isValid() ? Words::when(source.nextRun, now) : tr("not planned");
    case Columns:
        break;
    }
    return {};
}

}
