// Connector.h - one back office as the sync engine sees it: feeds that are pulled page by page.
#pragma once

#include "backoffice/Mapping.h"
#include "base/Async.h"
#include "domain/Records.h"

#include <QObject>

#include <chrono>

namespace guildhall {

/// What one pull brought. `page` is whole or not there at all; rows that could not be read are
/// listed beside it.
struct Pull
{
    enum class Answer {
        Page,
        TryLater, ///< the back office asked for a pause of `wait`; nothing was read
    };
    Answer answer = Answer::Page;
    RecordPage page;
    QList<RowFault> faults;
    QString file = {}; ///< in which the rows stand; empty: in none
    std::chrono::seconds wait { 0 };
    /// The pages from WholeBegins to before WholeEnds name everything the feed has: what they do
    /// not name is gone when WholeEnds comes, which brings no records itself.
    enum class Extract { Changes, WholeBegins, WholeGoesOn, WholeEnds };
    Extract extract = Extract::Changes;
};

/// Lives in the sync thread. A pull has no effect on the connector's side until the next one: the
/// cursor that comes with a page is the whole memory, so a page whose transaction was lost is
/// pulled again.
class Connector : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual const Profile& profile() const = 0;

    /// The next page of `feed` from `cursor` on; empty: from the beginning. A future that is
    /// cancelled was broken off by abort().
    [[nodiscard]] virtual Async<Pull> pull(const QString& feed, const QByteArray& cursor) = 0;

    /// What `feed`, which is not pulled, holds under `key`; a page without a cursor. No records:
    /// the system knows no such key.
    [[nodiscard]] virtual Async<Pull> lookUp(const QString& feed, const QString& key)
    {
        Q_UNUSED(key)
        return ready(Result<Pull>(Error { Error::Kind::NotFound, feed }));
    }

    /// Breaks off what is under way.
    virtual void abort() = 0;
};

}
