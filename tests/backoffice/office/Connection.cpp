#include "office/Connection.h"

#include <QDateTime>
#include <QLocale>
#include <QTimer>

#include <sys/socket.h>

namespace guildhall::office {

using namespace Qt::StringLiterals;

namespace {

    /// The next close of this socket sends RST instead of FIN (SO_LINGER with no time, socket(7)).
    void resetOnClose(const QTcpSocket& socket)
    {
        const linger none { 1, 0 };
        setsockopt(
            static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    }

}

Connection::Connection(Office& office, World& world, QTcpSocket* socket, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_world(world)
    , m_socket(socket)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void Connection::read()
{
    m_bytes += m_socket->readAll();
    serve();
}

void Connection::serve()
{
    while (!m_busy && !m_closing && !m_bytes.isEmpty()) {
        HttpRequest request;
        switch (readRequest(m_bytes, request)) {
        case Reading::NeedsMore:
            return;
        case Reading::Malformed:
            return refuse(400, "bad_request");
        case Reading::TooLarge:
            return refuse(413, "too_large");
        case Reading::Complete:
            break;
        }
        HttpAnswer answer = m_office.answer(request, m_socket->peerAddress());
        m_closing = !request.keepsAlive() || answer.ending != Ending::Whole;
        if (answer.delayMilliseconds == 0) {
            send(answer);
            continue;
        }
        m_busy = true;
        const int delay = answer.delayMilliseconds;
        QTimer::singleShot(delay, this, [this, answer = std::move(answer)] {
            m_busy = false;
            send(answer);
            serve();
        });
    }
}

void Connection::refuse(int status, const char* code)
{
    m_closing = true;
    send(problem(status, code, u"The request cannot be read."_s));
}

void Connection::send(const HttpAnswer& answer)
{
    if (answer.ending == Ending::Reset) {
        resetOnClose(*m_socket);
        m_socket->abort();
        return;
    }
    if (answer.ending == Ending::NoByte) {
        m_socket->disconnectFromHost();
        return;
    }
    // RFC 9110 5.6.7, in the world's time.
    const QByteArray date = QLocale::c()
                                .toString(QDateTime::fromMSecsSinceEpoch(m_world.asAt(), Qt::UTC),
                                          u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                                .toLatin1();
    m_socket->write(headOf(answer, answer.body.size(), date));
    if (answer.ending == Ending::HalfBody)
        m_socket->write(answer.body.constData(), answer.body.size() / 2);
    else if (answer.ending == Ending::Whole)
        m_socket->write(answer.body);
    if (m_closing)
        m_socket->disconnectFromHost();
}

}
