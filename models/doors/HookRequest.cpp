#include "doors/HookRequest.h"

#include <algorithm>
#include <cctype>

namespace guildhall {

namespace {

    bool isToken(const QByteArray& name)
    {
        return !name.isEmpty() && std::ranges::all_of(name, [](char sign) {
            return std::isalnum(static_cast<unsigned char>(sign)) || sign == '-' || sign == '_';
        });
    }

    bool isDigits(const QByteArray& text)
    {
        return !text.isEmpty() && text.size() <= 9
            && std::ranges::all_of(text, [](char sign) { return sign >= '0' && sign <= '9'; });
    }

}

HookRequest::State HookRequest::refuse(int status)
{
    m_refusal = status;
    m_state = State::Refused;
    m_bytes.clear();
    return m_state;
}

HookRequest::State HookRequest::take(const QByteArray& bytes)
{
    if (m_state != State::More)
        return m_state;
    m_bytes += bytes;
    if (!m_hasHead) {
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end > LongestHead || (end < 0 && m_bytes.size() > LongestHead))
            return refuse(431);
        if (end < 0)
            return m_state;
        if (readHead(m_bytes.left(end)) == State::Refused)
            return m_state;
        m_bytes.remove(0, end + 4);
        m_hasHead = true;
    }
    if (m_bytes.size() < m_length)
        return m_state;
    m_body = m_bytes.left(m_length);
    m_bytes.clear();
    m_state = State::Whole;
    return m_state;
}

HookRequest::State HookRequest::readHead(const QByteArray& head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    if (start.size() != 3 || !start.at(1).startsWith('/'))
        return refuse(400);
    if (start.at(2) != "HTTP/1.1" && start.at(2) != "HTTP/1.0")
        return refuse(505);
    m_path = start.at(1);
    for (qsizetype at = 1; at < lines.size(); ++at) {
        if (readHeader(lines.at(at)) == State::Refused)
            return m_state;
    }
    if (start.at(0) != "POST")
        return refuse(405);
    // A body whose length two readers could read differently is how requests are smuggled.
    if (m_headers.contains("transfer-encoding"))
        return refuse(411);
    const QByteArray length = header("content-length");
    if (length.isEmpty())
        return refuse(411);
    if (!isDigits(length))
        return refuse(400);
    m_length = length.toLongLong();
    return m_length > LongestBody ? refuse(413) : m_state;
}

HookRequest::State HookRequest::readHeader(const QByteArray& line)
{
    if (!line.endsWith('\r') && line.contains('\r'))
        return refuse(400);
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon).toLower();
    if (colon < 1 || !isToken(name) || m_headers.contains(name))
        return refuse(400);
    m_headers.insert(name, line.mid(colon + 1).trimmed());
    return m_state;
}

}
