// TelephoneHook.h - listens on this computer only for the calls that a telephone system tells of.
#pragma once

#include "base/Result.h"
#include "doors/CallEvent.h"

#include <QObject>
#include <QTcpServer>

#include <chrono>

class QTcpSocket;

namespace guildhall {

/// POST /telephone with a bearer token. Loopback is no proof of anything: every program of every
/// user on this computer and every web page in a browser reaches it. So without the token nothing
/// is read, and whatever a browser sends (Origin, a foreign Host) is refused.
class TelephoneHook final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds patience { 5000 }; ///< for a whole request
        int connections = 16;
    };

    explicit TelephoneHook(QByteArray token, QObject* parent = nullptr);
    TelephoneHook(QByteArray token, Limits limits, QObject* parent = nullptr);

    /// 0 lets the system choose. Storage when the port is taken; Invalid when the token is too
    /// short to be one.
    [[nodiscard]] Outcome listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

Q_SIGNALS:
    void told(const guildhall::CallEvent& call);

private:
    void greet();
    void serve(QTcpSocket& socket);
    [[nodiscard]] bool isOurs(const QByteArray& host) const;

    const QByteArray m_token;
    const Limits m_limits;
    QTcpServer m_server;
    int m_open = 0;
};

}
