// RestConnector.h - pulls the feeds of a REST system: pages, watermarks, conditional requests.
#pragma once

#include "backoffice/Authentication.h"
#include "backoffice/Connector.h"
#include "backoffice/HttpClient.h"
#include "backoffice/RestCursor.h"
#include "base/Clock.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace simdjson::dom {
class element;
class parser;
}

namespace guildhall {

class RestConnector final : public Connector
{
    Q_OBJECT

public:
    struct Place
    {
        QUrl baseUrl; ///< the profile's paths are appended to its path
        QString secret; ///< name of the secret that lets in
        QList<QSslCertificate> authorities;
        HttpLimits limits = {};
    };

    /// `secrets` and `clock` outlive the connector.
    RestConnector(Profile profile,
                  const Place& place,
                  SecretKeeper& secrets,
                  const Clock& clock,
                  QObject* parent = nullptr);
    ~RestConnector() override;

    [[nodiscard]] const Profile& profile() const override { return m_profile; }

    /// Malformed, and nothing of the page, when the answer is not JSON of the right type, is cut
    /// short or has no list where the profile says.
    [[nodiscard]] Async<Pull> pull(const QString& feed, const QByteArray& cursor) override;
    void abort() override;

private:
    enum class Attempt { First, Second };
    struct Read
    {
        const simdjson::dom::element& root;
        const HttpAnswer& answer;
        QDateTime asked;
        qint64 rows = 0;
    };

    [[nodiscard]] Result<HttpRequest> request(const FeedProfile& feed,
                                              const RestCursor& cursor) const;
    using Take = std::function<void(Result<HttpAnswer>)>;
    void ask(const HttpRequest& request, Attempt attempt, Take take);
    [[nodiscard]] Result<Pull>
    read(const FeedProfile& feed, RestCursor cursor, const QDateTime& asked, HttpAnswer answer);
    [[nodiscard]] Result<Pull> refusal(const FeedProfile& feed,
                                       const RestCursor& cursor,
                                       const QDateTime& asked,
                                       const HttpAnswer& answer) const;
    /// Moves `cursor` past the answer and says in `pull` how it goes on.
    [[nodiscard]] Outcome
    goOn(const FeedProfile& feed, RestCursor& cursor, const Read& read, Pull& pull) const;
    [[nodiscard]] Result<QString> nextPage(const FeedProfile& feed,
                                           const RestCursor& cursor,
                                           const simdjson::dom::element& root,
                                           qint64 rows) const;
    [[nodiscard]] Error error(Error::Kind kind, const FeedProfile& feed, const QString& what) const;
    [[nodiscard]] Pull emptyPull(const FeedProfile& feed,
                                 const RestCursor& cursor,
                                 const QDateTime& asked,
                                 RecordPage::More more) const;

    const Profile m_profile;
    const QUrl m_baseUrl;
    const Clock& m_clock;
    HttpClient m_http;
    std::unique_ptr<Authentication> m_authentication;
    std::unique_ptr<simdjson::dom::parser> m_parser;
};

}
