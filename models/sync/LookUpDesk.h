// LookUpDesk.h - asks systems that have no feed about the customer who is opened, and forgets what
// they said when its time is up.
#pragma once

#include "backoffice/Configuration.h"
#include "base/Clock.h"
#include "domain/LookUps.h"
#include "store/CustomerFile.h"
#include "store/RecordBook.h"
#include "sync/Connectors.h"
#include "sync/LookUpKeys.h"

#include <QHash>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <map>

namespace guildhall {

class LookUpRunner;

/// Each source is asked for itself; none delays another, the window, or what is pulled. Answers go
/// into the cache, where the customer's page finds them, and are taken out of it when they expire
/// and at the next start.
class LookUpDesk final : public QObject
{
    Q_OBJECT

public:
    struct Books
    {
        RecordBook& records;
        CustomerFile& file;
    };

    /// The books, whatever `make` refers to and `clock` outlive the desk. Feeds that `role` may not
    /// hold are not asked; an empty role may hold all.
    LookUpDesk(Books books,
               const Configuration& configuration,
               const QString& role,
               MakeConnector make,
               const Clock& clock,
               QObject* parent = nullptr);
    ~LookUpDesk() override;

    /// Forgets what an earlier run was told. Once, when the store is open.
    void start();

    /// Asks what is not known any more.
    void open(const CustomerId& customer);
    /// Asks everything anew.
    void again(const CustomerId& customer);

    /// In order of the sources' names.
    [[nodiscard]] QList<LookUpState> states(const CustomerId& customer) const;

Q_SIGNALS:
    void changed(const guildhall::CustomerId& customer);

private:
    struct Feed
    {
        SourceId source;
        QString name;
        QString id;
        LookUpForm form;
    };
    enum class Freshness { Expired, All };
    using Place = std::pair<qsizetype, QString>; // number of the feed, key
    struct Entry
    {
        CustomerId customer;
        LookUpState state;
        QList<std::pair<RecordKind, QString>> records; // what it brought
    };

    void ask(const CustomerId& customer, Freshness freshness);
    void askFor(const CustomerRecords& customer, Freshness freshness);
    void send(qsizetype feed, const LookUpKey& key, const CustomerId& customer);
    void take(const Place& place, const LookUpKey& key, Result<Pull> answer);
    void settle(const Place& place, const std::optional<Error>& error);
    void sweep();

    Books m_books;
    const Clock& m_clock;
    QList<Feed> m_feeds;
    std::map<Place, Entry> m_entries;
    QThread m_thread;
    LookUpRunner* m_runner; // lives in m_thread
    QTimer m_sweep;
};

}
