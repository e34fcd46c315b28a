// CustomerRegister.h - which source record has which customer id, for ever.
#pragma once

#include "base/Async.h"
#include "domain/Ids.h"

#include <QDateTime>
#include <QList>

namespace guildhall {

class Store;

/// One record that moved from one customer to another.
struct RegisterChange
{
    enum class Kind { Joined, Split };
    Kind kind = Kind::Joined;
    QDateTime at;
    SourceId source;
    QString key;
    CustomerId before;
    CustomerId after;

    friend bool operator==(const RegisterChange&, const RegisterChange&) = default;
};

/// Lives in journal.db. A record has a row only when its customer is not the one that it founds
/// itself (CustomerId::founded), so deleting the cache changes no id.
class CustomerRegister
{
public:
    explicit CustomerRegister(Store& store);

    /// The id under which a customer is kept now: an id that was merged leads to the kept one, any
    /// other to itself.
    [[nodiscard]] Async<CustomerId> kept(CustomerId id);

    /// Merges and splits that touched `id`, oldest first.
    [[nodiscard]] Async<QList<RegisterChange>> history(CustomerId id);

private:
    Store& m_store;
};

}
