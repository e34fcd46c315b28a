// Connection.h - one client's connection: requests in, answers (or what a fault leaves of them)
// out.
#pragma once

#include "office/Office.h"

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>

namespace guildhall::office {

class Connection final : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over and ends with it.
    Connection(Office& office, World& world, QTcpSocket* socket, QObject* parent);

private:
    void read();
    void serve();
    void send(const HttpAnswer& answer);
    void refuse(int status, const char* code);

    Office& m_office;
    World& m_world;
    QTcpSocket* m_socket;
    QByteArray m_bytes;
    bool m_busy = false; ///< an answer waits for its delay
    bool m_closing = false;
};

}
