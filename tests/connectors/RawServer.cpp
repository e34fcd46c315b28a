#include "RawServer.h"

#include <QTcpSocket>

namespace guildhall {

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
            const QByteArray head = socket->readAll();
            if (!head.contains("\r\n\r\n"))
                return;
            m_requests.append(head);
            const QByteArray bytes = m_script(head);
            if (bytes.isEmpty())
                return;
            socket->write(bytes);
            socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

}
