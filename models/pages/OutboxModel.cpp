#include "pages/OutboxModel.h"

#include "pages/OutboxWords.h"
#include "pages/Words.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    using State = OutboxEntry::State;

    constexpr qsizetype MostSent = 50;

    int rank(State state)
    {
        switch (state) {
        case State::NeedsAttention:
            return 0;
        case State::Waiting:
            return 1;
        case State::Sent:
        case State::Withdrawn:
            break;
        }
        return 2;
    }

    Sign signOf(State state)
    {
        switch (state) {
        case State::NeedsAttention:
            return Sign::Alert;
        case State::Waiting:
            return Sign::Clock;
        case State::Sent:
        case State::Withdrawn:
            break;
        }
        return Sign::Tick;
    }

    Tone toneOf(State state)
    {
        switch (state) {
        case State::NeedsAttention:
            return Tone::Red;
        case State::Waiting:
            return Tone::Amber;
        case State::Sent:
            return Tone::Green;
        case State::Withdrawn:
            break;
        }
        return Tone::Plain;
    }

}

OutboxModel::OutboxModel(const Clock& clock, const SourceNames& names, QObject* parent)
    : KeyedListModel(parent)
    , m_clock(clock)
    , m_names(names)
{
}

/// What presses is oldest first, what is done with newest first, and not all of that.
void OutboxModel::show(const QList<OutboxEntry>& entries)
{
    QList<OutboxRow> rows;
    for (const OutboxEntry& entry : entries)
        rows.append({ entry.outgoing.id.text(),
                      entry.outgoing.kind,
                      entry.outgoing.destination,
                      entry.state,
                      entry.made,
                      entry.attempts,
                      entry.reference,
                      OutboxWords::trouble(entry) });
    std::ranges::stable_sort(rows, [](const OutboxRow& a, const OutboxRow& b) {
        if (rank(a.state) != rank(b.state))
            return rank(a.state) < rank(b.state);
        return rank(a.state) < 2 ? a.made < b.made : a.made > b.made;
    });
    const auto done
        = std::ranges::find_if(rows, [](const OutboxRow& row) { return rank(row.state) == 2; });
    const auto open = done - rows.begin();
    if (rows.size() > open + MostSent)
        rows.resize(open + MostSent);
    become(rows, [](const OutboxRow& row) { return row.id; });
}

QVariant OutboxModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxRow& row = rows().at(index.row());
    const QString title = OutboxWords::title(row.kind, row.state, row.reference);
    const QString when = Words::when(row.made, m_clock.now());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        //: One entry of the outbox, read out: when, what and how far, details, the other system.
        return tr("%1: %2. %3. %4").arg(when, title, detail(row), m_names.of(row.destination));
    case KeyRole:
        return row.id;
    case WhenRole:
        return when;
    case TitleRole:
        return title;
    case DetailRole:
        return detail(row);
    case SideRole:
        return m_names.of(row.destination);
    case SignRole:
        return QVariant::fromValue(signOf(row.state));
    case ToneRole:
        return QVariant::fromValue(toneOf(row.state));
    case SideToneRole:
        return QVariant::fromValue(Tone::Plain);
    default:
        return {};
    }
}

QString OutboxModel::detail(const OutboxRow& row) const
{
    if (!row.trouble.isEmpty())
        return row.trouble;
    if (!row.reference.isEmpty())
        return row.reference;
    return row.attempts == 0 ? tr("Not tried yet") : tr("Tried %n time(s)", nullptr, row.attempts);
}

}
