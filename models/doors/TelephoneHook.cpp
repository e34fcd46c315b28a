#include "doors/TelephoneHook.h"

#include "doors/HookRequest.h"

#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype ShortestToken = 16;

    /// The time that it takes tells nothing of how much was right.
    bool sameSecret(const QByteArray& a, const QByteArray& b)
    {
        unsigned difference = a.size() == b.size() ? 0U : 1U;
        for (qsizetype at = 0; at < a.size(); ++at) {
            const char other = b.isEmpty() ? '\0' : b.at(at % b.size());
            difference |= static_cast<unsigned char>(a.at(at)) ^ static_cast<unsigned char>(other);
        }
        return difference == 0;
    }

    QByteArray reasonOf(int status)
    {
        switch (status) {
        case 204:
            return "No Content";
        case 401:
            return "Unauthorized";
        case 403:
            return "Forbidden";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 411:
            return "Length Required";
        case 413:
            return "Content Too Large";
        case 415:
            return "Unsupported Media Type";
        case 422:
            return "Unprocessable Content";
        case 431:
            return "Request Header Fields Too Large";
        case 505:
            return "HTTP Version Not Supported";
        default:
            return "Bad Request";
        }
    }

    void answer(QTcpSocket& socket, int status)
    {
        QByteArray words = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status)
            + "\r\nConnection: close\r\n";
        if (status == 401)
            words += "WWW-Authenticate: Bearer\r\n";
        if (status != 204)
            words += "Content-Length: 0\r\n";
        socket.write(words + "\r\n");
        socket.disconnectFromHost();
    }

}

TelephoneHook::TelephoneHook(QByteArray token, QObject* parent)
    : TelephoneHook(std::move(token), Limits(), parent)
{
}

TelephoneHook::TelephoneHook(QByteArray token, Limits limits, QObject* parent)
    : QObject(parent)
    , m_token(token.trimmed())
    , m_limits(limits)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TelephoneHook::greet);
}

Outcome TelephoneHook::listen(quint16 port)
{
    if (m_token.size() < ShortestToken)
        return Error { Error::Kind::Invalid, u"telephone token"_s };
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return Error { Error::Kind::Storage, u"port %1"_s.arg(QString::number(port)) };
    return Done {};
}

void TelephoneHook::greet()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        if (m_open >= m_limits.connections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_open;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QObject::destroyed, this, [this] { --m_open; });
        // Whoever sends a byte a second keeps nobody waiting.
        auto* patience = new QTimer(socket);
        patience->setSingleShot(true);
        connect(patience, &QTimer::timeout, socket, &QTcpSocket::abort);
        patience->start(m_limits.patience);
        serve(*socket);
    }
}

void TelephoneHook::serve(QTcpSocket& socket)
{
    auto request = std::make_shared<HookRequest>();
    connect(&socket, &QTcpSocket::readyRead, this, [this, &socket, request] {
        const bool answered = request->state() != HookRequest::State::More;
        const auto state = request->take(socket.readAll());
        if (answered || state == HookRequest::State::More)
            return;
        if (state == HookRequest::State::Refused)
            return answer(socket, request->refusal());
        if (!isOurs(request->header("host")) || !request->header("origin").isEmpty())
            return answer(socket, 403);
        if (!sameSecret(request->header("authorization"), "Bearer " + m_token))
            return answer(socket, 401);
        if (request->path() != "/telephone")
            return answer(socket, 404);
        const QByteArray type = request->header("content-type").split(';').first().trimmed();
        const bool json = type == "application/json";
        if (!json && type != "application/x-www-form-urlencoded")
            return answer(socket, 415);
        const auto call = json ? callFromJson(request->body()) : callFromForm(request->body());
        if (!call)
            return answer(socket, call.error().kind == Error::Kind::Malformed ? 400 : 422);
        answer(socket, 204);
        Q_EMIT told(*call);
    });
}

bool TelephoneHook::isOurs(const QByteArray& host) const
{
    const QByteArray port = QByteArray::number(m_server.serverPort());
    return host == "127.0.0.1:" + port || host == "localhost:" + port;
}

}
