// JournalBackup.h - copies of the journal, encrypted as it is, in a folder that the council names.
#pragma once

#include "base/Async.h"
#include "domain/Changes.h"
#include "encryption/DatabaseKey.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace guildhall {

class Store;

/// A copy from time to time while something is written, and one when this ends. To restore one: put
/// it into an empty data folder as journal.db, with the same key; the cache is fetched again.
class JournalBackup final : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QString folder; ///< empty: no copies are made
        std::chrono::minutes every { 60 };
        int keep = 14; ///< so many copies; the oldest go
    };

    JournalBackup(Store& store, Place place, QObject* parent = nullptr);
    /// Asks for a last copy, which the store makes before it closes.
    ~JournalBackup() override;

    /// From now on; the store is open with this key.
    void start(const DatabaseKey& key);
    /// A copy now; Storage when the folder cannot be written.
    [[nodiscard]] Async<Done> run();

public Q_SLOTS:
    void noticed(const guildhall::Changes& changes);

private:
    void copyIfChanged();

    Store& m_store;
    const Place m_place;
    QTimer m_timer;
    std::optional<DatabaseKey> m_key;
    bool m_changed = false;
};

}
