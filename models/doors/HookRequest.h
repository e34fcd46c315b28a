// HookRequest.h - reads one HTTP request of a telephone system, byte by byte, and refuses the rest.
#pragma once

#include <QByteArray>
#include <QMap>

namespace guildhall {

/// A value that grows with what arrives. Every refusal is an HTTP status; nothing after the first
/// request is read.
class HookRequest
{
public:
    static constexpr qsizetype LongestHead = qsizetype { 8 } * 1024;
    static constexpr qsizetype LongestBody = qsizetype { 8 } * 1024;

    enum class State { More, Whole, Refused };

    State take(const QByteArray& bytes);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int refusal() const { return m_refusal; }
    [[nodiscard]] QByteArray path() const { return m_path; }
    [[nodiscard]] QByteArray header(const QByteArray& lowerName) const
    {
        return m_headers.value(lowerName);
    }
    [[nodiscard]] const QByteArray& body() const { return m_body; }

private:
    State refuse(int status);
    State readHead(const QByteArray& head);
    State readHeader(const QByteArray& line);

    QByteArray m_bytes;
    QByteArray m_path;
    QByteArray m_body;
    QMap<QByteArray, QByteArray> m_headers;
    State m_state = State::More;
    bool m_hasHead = false;
    qsizetype m_length = 0;
    int m_refusal = 0;
};

}
