// CutLine.h - a wire between one desk and the back office that can be cut and joined again.
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace guildhall {

class CutLine final : public QTcpServer
{
    Q_OBJECT

public:
    explicit CutLine(const QUrl& office)
        : m_office(office)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, &CutLine::join);
    }

    [[nodiscard]] QUrl url() const
    {
        QUrl here = m_office;
        here.setHost(QStringLiteral("127.0.0.1"));
        here.setPort(serverPort());
        return here;
    }

    [[nodiscard]] bool isCut() const { return m_cut; }

    /// What is on its way is lost in both directions.
    void cut()
    {
        m_cut = true;
        const auto wires = findChildren<QTcpSocket*>();
        for (QTcpSocket* wire : wires)
            wire->abort();
    }
    void restore() { m_cut = false; }

private:
    void join()
    {
        while (QTcpSocket* near = nextPendingConnection()) {
            near->setParent(this);
            if (m_cut) {
                near->abort();
                near->deleteLater();
                continue;
            }
            auto* far = new QTcpSocket(this);
            far->connectToHost(m_office.host(), quint16(m_office.port()));
            connect(
                near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
            connect(
                far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
            connect(near, &QTcpSocket::disconnected, far, [near, far] {
                far->abort();
                far->deleteLater();
                near->deleteLater();
            });
            connect(far, &QTcpSocket::disconnected, near, [near] { near->abort(); });
        }
    }

    QUrl m_office;
    bool m_cut = false;
};

}
