// RestConnector.h - asks a system over HTTP, be it REST, OData, Open311 or SOAP: pages, changes,
// look-ups.
#pragma once

#include "backoffice/AnswerDocument.h"
#include "backoffice/Connector.h"
#include "backoffice/RestCursor.h"
#include "backoffice/SignedInClient.h"
#include "base/Clock.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace simdjson::dom {
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
        QString account = {}; ///< who uses this computer, where each has a secret of their own
        QList<QSslCertificate> authorities;
        HttpLimits limits = {};
        std::function<void()> counted = {}; ///< called for each request that leaves
    };

    /// `secrets` and `clock` outlive the connector.
    RestConnector(Profile profile,
                  const Place& place,
                  SecretKeeper& secrets,
                  const Clock& clock,
                  QObject* parent = nullptr);
    ~RestConnector() override;

    [[nodiscard]] const Profile& profile() const override { return m_profile; }

    /// Malformed, and nothing of the page, when the answer is not of the right type, is cut short
    /// or has no list where the profile says.
    [[nodiscard]] Async<Pull> pull(const QString& feed, const QByteArray& cursor) override;
    [[nodiscard]] Async<Pull> lookUp(const QString& feed, const QString& key) override;
    void abort() override;

private:
    using Reader = std::function<Result<Pull>(HttpAnswer)>;

    [[nodiscard]] Async<Pull>
    asked(const FeedProfile& feed, const Result<HttpRequest>& request, Reader reader);

    [[nodiscard]] Result<Pull>
    read(const FeedProfile& feed, RestCursor cursor, const QDateTime& asked, HttpAnswer answer);
    /// Rows of a list become records, or keys that are fetched next.
    [[nodiscard]] Result<Pull> readFetched(const FeedProfile& feed,
                                           RestCursor cursor,
                                           const QDateTime& asked,
                                           HttpAnswer answer);
    [[nodiscard]] Result<Pull>
    readLookUp(const FeedProfile& feed, const QDateTime& asked, HttpAnswer answer);
    /// Null: the answer says in its own way that there is nothing.
    [[nodiscard]] Result<std::unique_ptr<AnswerDocument>> document(const FeedProfile& feed,
                                                                   HttpAnswer& answer);
    [[nodiscard]] Result<Pull> refusal(const FeedProfile& feed,
                                       const RestCursor& cursor,
                                       const QDateTime& asked,
                                       const HttpAnswer& answer) const;
    [[nodiscard]] Error error(Error::Kind kind, const FeedProfile& feed, const QString& what) const;
    [[nodiscard]] Pull emptyPull(const FeedProfile& feed,
                                 const RestCursor& cursor,
                                 const QDateTime& asked,
                                 RecordPage::More more) const;

    const Profile m_profile;
    const QUrl m_baseUrl;
    const Clock& m_clock;
    SignedInClient m_client;
    std::unique_ptr<simdjson::dom::parser> m_parser;
};

}
