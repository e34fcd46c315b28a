// RawClient.h - an HTTP client that sees bytes: how many came, and how the connection ended.
#pragma once

#include <QByteArray>
#include <QUrl>

namespace guildhall::office {

struct RawAnswer
{
    enum class End {
        Open, ///< all of Content-Length came, the connection stands
        Finished, ///< the other side closed (FIN)
        Reset, ///< the other side broke off (RST)
        Silent ///< nothing came for five seconds
    };
    QByteArray head;
    QByteArray body;
    qsizetype promised = -1; ///< Content-Length
    End end = End::Open;

    [[nodiscard]] int status() const { return head.mid(9, 3).toInt(); }
    /// A header's value, by its name in any case.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

/// Blocking, so the server must run in another thread.
class RawClient
{
public:
    explicit RawClient(const QUrl& server);
    ~RawClient();
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    /// Sends bytes as they are and reads one answer.
    RawAnswer send(const QByteArray& bytes);
    RawAnswer get(const QByteArray& path, const QByteArray& headers = {});
    RawAnswer post(const QByteArray& path, const QByteArray& body, const QByteArray& headers = {});

private:
    int m_socket;
};

}
