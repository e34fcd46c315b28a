#include "RawClient.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace guildhall::office {

QByteArray RawAnswer::header(const QByteArray& name) const
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).toLower() == name.toLower())
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

RawClient::RawClient(const QUrl& server)
    : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(server.port()));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience { 5, 0 };
    setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        qWarning("the server cannot be reached");
}

RawClient::~RawClient()
{
    close(m_socket);
}

RawAnswer RawClient::send(const QByteArray& bytes)
{
    RawAnswer answer;
    ::send(m_socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
    QByteArray all;
    std::array<char, 65536> chunk {};
    while (true) {
        const qsizetype end = all.indexOf("\r\n\r\n");
        if (end >= 0) {
            answer.head = all.first(end);
            answer.body = all.sliced(end + 4);
            answer.promised = answer.header("Content-Length").isEmpty()
                ? 0
                : answer.header("Content-Length").toLongLong();
            if (answer.body.size() >= answer.promised)
                return answer;
        }
        const ssize_t got = recv(m_socket, chunk.data(), chunk.size(), 0);
        if (got <= 0) {
            answer.end = got == 0     ? RawAnswer::End::Finished
                : errno == ECONNRESET ? RawAnswer::End::Reset
                                      : RawAnswer::End::Silent;
            return answer;
        }
        all.append(chunk.data(), static_cast<qsizetype>(got));
    }
}

RawAnswer RawClient::get(const QByteArray& path, const QByteArray& headers)
{
    return send("GET " + path + " HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer demo\r\n"
                + headers + "\r\n");
}

RawAnswer RawClient::post(const QByteArray& path, const QByteArray& body, const QByteArray& headers)
{
    return send("POST " + path
                + " HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer demo\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
}

}
