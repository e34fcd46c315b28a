#include "RawServer.h"

#include <QTcpSocket>

namespace guildhall {

namespace {

    /// Of the body that a head announces.
    qsizetype lengthOf(const QByteArray& head)
    {
        constexpr QByteArrayView Name = "\r\ncontent-length:";
        const qsizetype at = head.toLower().indexOf(Name);
        if (at < 0)
            return 0;
        const qsizetype from = at + Name.size();
        return head.mid(from, head.indexOf('\r', from) - from).trimmed().toLongLong();
    }

}

RawServer::RawServer(Script script)
    : m_script(std::move(script))
{
    connect(this, &QTcpServer::newConnection, this, &RawServer::serve);
    if (!listen(QHostAddress::LocalHost))
        qFatal("the test's server cannot listen");
}

QUrl RawServer::url(const QString& path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
}

QByteArray
RawServer::answer(const QByteArray& status, const QByteArray& headers, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

void RawServer::serve()
{
    while (QTcpSocket* socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            QByteArray& bytes = m_unread[socket];
            bytes += socket->readAll();
            const qsizetype head = bytes.indexOf("\r\n\r\n");
            if (head < 0 || bytes.size() < head + 4 + lengthOf(bytes.first(head)))
                return;
            const QByteArray request = m_unread.take(socket);
            m_requests.append(request);
            const QByteArray answer = m_script(request);
            if (answer.isEmpty())
                return;
            socket->write(answer);
            socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

}
