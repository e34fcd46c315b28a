// OutboxModel.h - the entries of the outbox as rows: what needs a person, what waits, what was
// sent.
#pragma once

#include "base/Clock.h"
#include "domain/Facts.h"
#include "pages/KeyedListModel.h"
#include "pages/RowRoles.h"
#include "pages/SourceNames.h"

namespace guildhall {

/// An entry as its row shows it, without what was written.
struct OutboxRow
{
    QString id;
    QString kind;
    SourceId destination;
    OutboxEntry::State state = OutboxEntry::State::Waiting;
    QDateTime made;
    int attempts = 0;
    QString reference;
    QString trouble;

    friend bool operator==(const OutboxRow&, const OutboxRow&) = default;
};

class OutboxModel final : public KeyedListModel<OutboxRow>
{
    Q_OBJECT

public:
    OutboxModel(const Clock& clock, const SourceNames& names, QObject* parent = nullptr);

    void show(const QList<OutboxEntry>& entries);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString detail(const OutboxRow& row) const;

    const Clock& m_clock;
    const SourceNames& m_names;
};

}
