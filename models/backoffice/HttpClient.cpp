#include "backoffice/HttpClient.h"

#include "backoffice/OneWayBody.h"

#include <QHostAddress>
#include <QLocale>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr qsizetype Padding = 64; // so that who parses the body need not copy it

    // As RFC 9110 writes a date: "Sat, 21 Nov 2026 10:00:00 GMT".
    QDateTime httpDate(const QByteArray& text)
    {
        QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(text),
                                                   u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        moment.setTimeSpec(Qt::UTC);
        return moment;
    }

    bool isLoopback(const QUrl& url)
    {
        return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    }

    Error::Kind kindOf(QNetworkReply::NetworkError error)
    {
        switch (error) {
        case QNetworkReply::TimeoutError:
        case QNetworkReply::ProxyTimeoutError:
            return Error::Kind::TimedOut;
        case QNetworkReply::SslHandshakeFailedError:
        case QNetworkReply::InsecureRedirectError:
        case QNetworkReply::TooManyRedirectsError:
        case QNetworkReply::ProxyAuthenticationRequiredError:
            return Error::Kind::Refused;
        case QNetworkReply::ProtocolFailure:
        case QNetworkReply::ProtocolUnknownError:
        case QNetworkReply::ProtocolInvalidOperationError:
        case QNetworkReply::UnknownContentError:
            return Error::Kind::Malformed;
        default:
            return Error::Kind::Offline;
        }
    }

    QString codeOf(QNetworkReply::NetworkError error)
    {
        return u"network error %1"_s.arg(static_cast<int>(error));
    }

}

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto& [key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

std::optional<std::chrono::seconds> HttpAnswer::retryAfter(const QDateTime& now) const
{
    constexpr qint64 Day = 86'400;
    const QByteArray text = header("retry-after").trimmed();
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime moment = httpDate(text);
        if (!moment.isValid())
            return {};
        seconds = now.secsTo(moment);
    }
    return std::chrono::seconds(qBound(qint64 { 0 }, seconds, Day));
}

QDateTime HttpAnswer::date() const
{
    return httpDate(header("date"));
}

/// One request and what comes back, read as it arrives.
class HttpClient::Exchange final : public QObject
{
public:
    Exchange(QNetworkReply* reply, const HttpLimits& limits, QObject* parent)
        : QObject(parent)
        , m_reply(reply)
        , m_limits(limits)
    {
        m_promise.start();
        m_reply->setParent(this);
        m_whole.setSingleShot(true);
        connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::take);
        connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
        connect(&m_whole, &QTimer::timeout, this, [this] {
            fail({ Error::Kind::TimedOut, u"the answer took too long"_s });
        });
        m_whole.start(limits.whole);
    }

    [[nodiscard]] Async<HttpAnswer> future() { return m_promise.future(); }

    void abort()
    {
        if (m_done)
            return;
        m_done = true;
        m_reply->abort();
        deleteLater();
        // A promise that ends without a result is a cancelled future: nobody wants it any more.
        m_promise.future().cancel();
        m_promise.finish();
    }

private:
    void take()
    {
        if (m_done || !m_reply->isOpen())
            return;
        QByteArray& body = m_answer.body;
        if (body.isEmpty()) {
            const qint64 said = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
            body.reserve(std::clamp<qint64>(said, 0, m_limits.body) + Padding);
        }
        const qsizetype before = body.size();
        body.resize(before + m_reply->bytesAvailable());
        const qint64 got = m_reply->read(body.data() + before, body.size() - before);
        body.resize(before + std::max<qint64>(got, 0));
        if (m_answer.body.size() > m_limits.body)
            fail({ Error::Kind::Malformed, u"the answer is larger than the limit"_s });
    }

    void finish()
    {
        if (m_done)
            return;
        take();
        if (m_done)
            return;
        const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
        const auto error = m_reply->error();
        // A status of 400 and above is an answer too; below, an error means that it did not all
        // arrive.
        const bool isStatus = status.toInt() >= 400
            && error > QNetworkReply::ContentAccessDenied - 1
            && error != QNetworkReply::ProtocolFailure;
        if (error == QNetworkReply::OperationCanceledError) {
            fail({ Error::Kind::TimedOut, u"no byte arrived in time"_s });
            return;
        }
        if (error != QNetworkReply::NoError && !isStatus) {
            fail({ kindOf(error), codeOf(error) });
            return;
        }
        m_answer.status = status.toInt();
        const auto pairs = m_reply->rawHeaderPairs();
        for (const auto& [name, value] : pairs)
            m_answer.headers.emplaceBack(name.toLower(), value);
        end(std::move(m_answer));
    }

    void fail(Error error)
    {
        if (m_done)
            return;
        m_done = true; // abort() emits finished() at once
        m_reply->abort();
        m_done = false;
        end(std::move(error));
    }

    void end(Result<HttpAnswer> result)
    {
        m_done = true;
        m_whole.stop();
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

    QNetworkReply* m_reply;
    const HttpLimits& m_limits;
    QPromise<Result<HttpAnswer>> m_promise;
    HttpAnswer m_answer;
    QTimer m_whole;
    bool m_done = false;
};

HttpClient::HttpClient(HttpLimits limits, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
    , m_network(this)
{
    m_network.setAutoDeleteReplies(false);
}

HttpClient::~HttpClient()
{
    abort();
}

void HttpClient::trust(const QList<QSslCertificate>& authorities)
{
    m_authorities = authorities;
}

namespace {

    /// What carries no key by which it counts once leaves once.
    QNetworkReply*
    start(QNetworkAccessManager& network, QNetworkRequest asked, const HttpRequest& request)
    {
        const bool mayCountTwice = request.method == "POST" || request.method == "PATCH";
        if (!mayCountTwice || asked.hasRawHeader("Idempotency-Key"))
            return network.sendCustomRequest(asked, request.method, request.body);
        asked.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        asked.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto* body = new OneWayBody(request.body);
        QNetworkReply* reply = network.sendCustomRequest(asked, request.method, body);
        body->setParent(reply);
        return reply;
    }

}

Async<HttpAnswer> HttpClient::send(const HttpRequest& request)
{
    constexpr qint64 BombThreshold = qint64 { 1 } << 20;
    if (m_counted)
        m_counted();
    QNetworkRequest asked(request.url);
    asked.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    asked.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                       QNetworkRequest::SameOriginRedirectPolicy);
    asked.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    asked.setMaximumRedirectsAllowed(5);
    asked.setTransferTimeout(static_cast<int>(m_limits.quiet.count()));
    asked.setDecompressedSafetyCheckThreshold(BombThreshold);
    if (!m_authorities.isEmpty()) {
        QSslConfiguration tls = asked.sslConfiguration();
        tls.addCaCertificates(m_authorities);
        asked.setSslConfiguration(tls);
    }
    // Qt asks for gzip by itself.
    if (m_limits.compression == HttpLimits::Compression::BetweenComputers
        && isLoopback(request.url))
        asked.setRawHeader("Accept-Encoding", "identity");
    for (const auto& [name, value] : request.headers)
        asked.setRawHeader(name, value);
    auto* exchange = new Exchange(start(m_network, asked, request), m_limits, this);
    m_running.removeAll(nullptr);
    m_running.append(exchange);
    return exchange->future();
}

void HttpClient::abort()
{
    const auto running = std::exchange(m_running, {});
    for (const auto& exchange : running) {
        if (exchange)
            exchange->abort();
    }
}

}
