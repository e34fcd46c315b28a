// SharedFeed.h - the council's own feed of what all desks must agree on, as README specifies it.
#pragma once

#include "backoffice/SignedInClient.h"
#include "base/Clock.h"
#include "domain/Facts.h"

#include <chrono>

namespace guildhall {

/// What the feed has taken. `wait`: it asked to be left alone so long, and took nothing.
struct FactsTaken
{
    QList<EntryId> ids;
    std::chrono::seconds wait { 0 };
};

/// A page of the feed in its order. `wait` as above.
struct FactPage
{
    /// Another feed than the one that the cursor belongs to: it was made anew, or put back from a
    /// backup. Nothing was read; what was accepted before may be missing there.
    enum class Feed { Same, Another };
    enum class More { Yes, No };
    Feed feed = Feed::Same;
    More more = More::No;
    QList<Fact> facts;
    QByteArray cursor;
    std::chrono::seconds wait { 0 };
};

/// Lives in the sync thread and is asked there, one question at a time.
class SharedFeed final : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QUrl url; ///< "/facts" is appended to its path
        QString secret; ///< name of the token
        QList<QSslCertificate> authorities;
        HttpLimits limits = {};
    };

    SharedFeed(const Place& place,
               SecretKeeper& secrets,
               const Clock& clock,
               QObject* parent = nullptr);

    /// As many from the front as make a request of a decent size, at least one; said twice they
    /// count once. Invalid: the feed will never take one of them.
    [[nodiscard]] Async<FactsTaken> push(const QList<Fact>& facts);

    /// The page behind `cursor`; empty: the first.
    [[nodiscard]] Async<FactPage> pull(const QByteArray& cursor);

private:
    [[nodiscard]] HttpRequest request(const QByteArray& method) const;

    const QUrl m_url;
    const Clock& m_clock;
    SignedInClient m_http;
};

}
