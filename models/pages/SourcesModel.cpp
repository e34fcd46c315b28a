#include "pages/SourcesModel.h"

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
        return index.column() == RecordsColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                               : int(Qt::AlignLeft | Qt::AlignVCenter);
    case ToneRole:
        return QVariant::fromValue(index.column() == StateColumn ? tone(source.condition)
                                                                 : Tone::Plain);
    default:
        return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == RecordsColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
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
    case ErrorColumn:
        return tr("What went wrong");
    case NextColumn:
        return tr("Next update");
    case Columns:
        break;
    }
    return {};
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
        return Words::condition(source.condition);
    case AsAtColumn:
        return source.asAt.isValid() ? Words::age(source.asAt, now) : tr("never complete");
    case RecordsColumn:
        return Words::number(source.records);
    case ErrorColumn:
        if (!source.lastError)
            return tr("Nothing");
        if (!source.failingSince.isValid())
            return Words::sentence(*source.lastError);
        //: %1 says what went wrong in a full sentence, %2 is when it began.
        return tr("%1 Since %2.")
            .arg(Words::sentence(*source.lastError), Words::since(source.failingSince, now));
    case NextColumn:
        return source.nextRun.isValid() ? Words::when(source.nextRun, now) : tr("not planned");
    case Columns:
        break;
    }
    return {};
}

}
