// RestRequest.h - makes the requests that a feed is asked with. Pure.
#pragma once

#include "backoffice/HttpClient.h"
#include "backoffice/Profile.h"
#include "backoffice/RestCursor.h"

namespace guildhall {

class RestRequest
{
public:
    /// Both outlive the request maker.
    RestRequest(const Profile& profile, const FeedProfile& feed, const QUrl& baseUrl)
        : m_profile(profile)
        , m_feed(feed)
        , m_baseUrl(baseUrl)
    {
    }

    /// The next page. Refused when a link leads to another server.
    [[nodiscard]] Result<HttpRequest> page(const RestCursor& cursor) const;
    /// The rows of these keys, which a list named.
    [[nodiscard]] HttpRequest fetch(const QStringList& keys) const;
    /// What is held under one key.
    [[nodiscard]] HttpRequest lookUp(const QString& key) const;

private:
    [[nodiscard]] HttpRequest built(const RequestForm& form, QMap<QString, QString> values) const;
    void addDelta(HttpRequest& request, const RestCursor& cursor) const;
    void addPaging(HttpRequest& request, const RestCursor& cursor) const;
    void addPreferences(HttpRequest& request, const RestCursor& cursor) const;
    [[nodiscard]] QString moment(const QDateTime& moment) const;

    const Profile& m_profile;
    const FeedProfile& m_feed;
    const QUrl& m_baseUrl;
};

}
