#include "doors/OneWindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int Patience
        = 1000; // milliseconds; a window that is busier than this does not answer
    constexpr qint64 LongestLine = 1024;
    const QByteArray Heard = "heard\n";

    QString pathFor(const QString& dataDir)
    {
        const QByteArray name = QCryptographicHash::hash(
            QDir::cleanPath(QFileInfo(dataDir).absoluteFilePath()).toUtf8(),
            QCryptographicHash::Sha256);
        return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
            .filePath(u"guildhall-%1.sock"_s.arg(QString::fromLatin1(name.toHex().left(16))));
    }

}

OneWindow::OneWindow(const QString& dataDir, QObject* parent)
    : QObject(parent)
    , m_path(pathFor(dataDir))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OneWindow::greet);
}

Outcome OneWindow::tell(const QByteArray& message) const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(Patience))
        return Error { Error::Kind::NotFound, m_path };
    socket.write(message.simplified().left(LongestLine - 1) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(Patience))
            return Error { Error::Kind::TimedOut, m_path };
    }
    return Done {};
}

Outcome OneWindow::listen()
{
    // Asked first, because QLocalServer takes the name away from whoever has it.
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (socket.waitForConnected(Patience))
        return Error { Error::Kind::Conflict, m_path };
    QLocalServer::removeServer(m_path); // left behind by a window that was killed
    if (!m_server.listen(m_path))
        return Error { Error::Kind::Storage, m_path };
    return Done {};
}

void OneWindow::greet()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(5s, socket, [socket] { socket->abort(); });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > LongestLine)
                    socket->abort();
                return;
            }
            const QByteArray line = socket->readLine(LongestLine).trimmed();
            socket->write(Heard);
            socket->disconnectFromServer();
            Q_EMIT told(line);
        });
    }
}

}
