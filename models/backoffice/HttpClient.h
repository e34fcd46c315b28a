// HttpClient.h - asks a back office over HTTP(S): bounded, timed, and only where it was sent.
#pragma once

#include "base/Async.h"

#include <QDateTime>
#include <QList>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace guildhall {

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    friend bool operator==(const HttpRequest&, const HttpRequest&) = default;
};

/// Any status is an answer; what it means is the connector's to say.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Retry-After (RFC 9110, 10.2.3), in seconds or as a date, from `now`; at most a day.
    [[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QDateTime& now) const;
    /// The server's clock; invalid when it does not say.
    [[nodiscard]] QDateTime date() const;
};

struct HttpLimits
{
    std::chrono::milliseconds quiet { 30'000 }; ///< without a byte arriving
    std::chrono::milliseconds whole { 300'000 }; ///< for one answer
    /// Over loopback compressing costs more than it saves.
    enum class Compression { BetweenComputers, Everywhere };
    Compression compression = Compression::BetweenComputers;
    qint64 body = qint64 { 64 } << 20; ///< bytes after decompression
};

/// Lives in one thread with an event loop and is asked there. TLS is always verified; redirects are
/// followed within the same origin only; HTTP/2 is off. Errors: Offline (no connection, or it
/// broke), TimedOut, Refused (TLS not trusted, redirect to elsewhere), Malformed (body above the
/// limit, or not decodable).
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(HttpLimits limits = {}, QObject* parent = nullptr);
    /// Waiting futures are cancelled.
    ~HttpClient() override;

    /// A council's own certificate authorities, beside the system's.
    void trust(const QList<QSslCertificate>& authorities);

    /// Called for each request that leaves.
    void countWith(std::function<void()> counted) { m_counted = std::move(counted); }

    [[nodiscard]] Async<HttpAnswer> send(const HttpRequest& request);

    /// Breaks off whatever is under way; those futures are cancelled.
    void abort();

private:
    class Exchange;

    const HttpLimits m_limits;
    QNetworkAccessManager m_network;
    QList<QSslCertificate> m_authorities;
    std::function<void()> m_counted;
    QList<QPointer<Exchange>> m_running;
};

}
