// RestConnector.h - asks a system over HTTP, be it REST, OData, Open311 or SOAP: pages, changes,
// look-ups.
#pragma once

#include "backoffice/Connector.h"
#include "backoffice/RestCursor.h"
#include "backoffice/RestReader.h"
#include "backoffice/SignedInClient.h"
#include "base/Clock.h"

#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace guildhall {

/// Answers are parsed and mapped on a thread of a pool, and meanwhile the next page of the round is
/// asked for already: who pulls it has it sooner.
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

    [[nodiscard]] const Profile& profile() const override { return *m_profile; }

    /// Malformed, and nothing of the page, when the answer is not of the right type, is cut short
    /// or has no list where the profile says.
    [[nodiscard]] Async<Pull> pull(const QString& feed, const QByteArray& cursor) override;
    [[nodiscard]] Async<Pull> lookUp(const QString& feed, const QString& key) override;
    void abort() override;

private:
    /// A request that is under way, or was answered.
    struct Sent
    {
        HttpRequest request;
        QDateTime at;
        Async<HttpAnswer> answer;
    };
    using Read = std::function<Async<Pull>(HttpAnswer)>;

    [[nodiscard]] Sent send(const HttpRequest& request);
    /// What was asked for ahead, if it was just this.
    [[nodiscard]] Sent sentAlready(const HttpRequest& request);
    void askAhead(const FeedProfile& feed, const RestCursor& cursor);
    [[nodiscard]] Async<Pull> received(const RestReader& reader, const Sent& sent, Read read);

    [[nodiscard]] Async<Pull> pullFetched(const FeedProfile& feed, const RestReader::Asked& asked);
    [[nodiscard]] Async<Pull> pullListed(const FeedProfile& feed, RestReader::Asked asked);

    const std::shared_ptr<const Profile> m_profile;
    const QUrl m_baseUrl;
    const Clock& m_clock;
    SignedInClient m_client;
    std::optional<Sent> m_ahead;
    int m_aborts = 0;
};

}
