// RawServer.h - answers every request with the bytes it is told, right or wrong, over a plain
// socket.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace guildhall {

class RawServer final : public QTcpServer
{
    Q_OBJECT

public:
    /// What to send for a request (head and body); nothing means: never answer.
    using Script = std::function<QByteArray(const QByteArray& request)>;

    explicit RawServer(Script script);

    [[nodiscard]] QUrl url(const QString& path = QStringLiteral("/")) const;
    /// All requests so far.
    [[nodiscard]] const QByteArrayList& requests() const { return m_requests; }

    /// A whole answer with its length.
    [[nodiscard]] static QByteArray
    answer(const QByteArray& status, const QByteArray& headers, const QByteArray& body);
    [[nodiscard]] static QByteArray json(const QByteArray& body)
    {
        return answer("200 OK", "Content-Type: application/json\r\n", body);
    }

private:
    void serve();

    Script m_script;
    QHash<QObject*, QByteArray> m_unread; // of requests that have not wholly arrived
    QByteArrayList m_requests;
};

}
