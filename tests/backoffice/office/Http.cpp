#include "office/Http.h"

#include <array>

namespace guildhall::office {

namespace {

    constexpr qsizetype LargestHead = qsizetype { 32 } * 1024;

    QByteArray reasonOf(int status)
    {
        switch (status) {
        case 200:
            return "OK";
        case 201:
            return "Created";
        case 202:
            return "Accepted";
        case 304:
            return "Not Modified";
        case 400:
            return "Bad Request";
        case 401:
            return "Unauthorized";
        case 403:
            return "Forbidden";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 410:
            return "Gone";
        case 413:
            return "Content Too Large";
        case 422:
            return "Unprocessable Content";
        case 429:
            return "Too Many Requests";
        default:
            return "Internal Server Error";
        }
    }

    quint32 crcOf(const QByteArray& bytes)
    {
        static const auto table = [] {
            std::array<quint32, 256> made {};
            for (quint32 i = 0; i < made.size(); ++i) {
                quint32 value = i;
                for (int bit = 0; bit < 8; ++bit)
                    value = (value & 1U) ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
                made[i] = value;
            }
            return made;
        }();
        quint32 crc = 0xFFFFFFFFU;
        for (const char c : bytes)
            crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xFFU] ^ (crc >> 8U);
        return ~crc;
    }

    void addLittleEndian(QByteArray& out, quint32 value)
    {
        for (unsigned shift = 0; shift < 32; shift += 8)
            out += static_cast<char>((value >> shift) & 0xFFU);
    }

}

Reading readRequest(QByteArray& bytes, HttpRequest& request)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return bytes.size() > LargestHead ? Reading::Malformed : Reading::NeedsMore;
    const QList<QByteArray> lines = bytes.first(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/'))
        return Reading::Malformed;
    request = {};
    request.method = words[0];
    const qsizetype mark = words[1].indexOf('?');
    request.path = QUrl::fromPercentEncoding(mark < 0 ? words[1] : words[1].first(mark));
    if (mark >= 0)
        request.query = QUrlQuery(QString::fromUtf8(words[1].sliced(mark + 1)));
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.first(colon).trimmed().toLower(),
                                   line.sliced(colon + 1).trimmed());
    }
    if (request.headers.contains("transfer-encoding"))
        return Reading::Malformed;
    bool isNumber = true;
    const qlonglong length = request.headers.contains("content-length")
        ? request.headers.value("content-length").toLongLong(&isNumber)
        : 0;
    if (!isNumber || length < 0)
        return Reading::Malformed;
    if (length > LargestBody)
        return Reading::TooLarge;
    if (bytes.size() - end - 4 < length)
        return Reading::NeedsMore;
    request.body = bytes.sliced(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return Reading::Complete;
}

QByteArray headOf(const HttpAnswer& answer, qsizetype length, const QByteArray& date)
{
    QByteArray head
        = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    head += "Date: " + date + "\r\n";
    if (answer.status != 304)
        head += "Content-Type: " + answer.type + "\r\nContent-Length: " + QByteArray::number(length)
            + "\r\n";
    for (const auto& [name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

QByteArray gzipped(const QByteArray& bytes)
{
    // qCompress makes: four bytes of length, two of zlib head, the deflated bytes, four of
    // checksum.
    const QByteArray zlib = qCompress(bytes, 1);
    QByteArray out = QByteArray::fromHex("1f8b08000000000004ff");
    out += QByteArrayView(zlib).sliced(6, zlib.size() - 10);
    addLittleEndian(out, crcOf(bytes));
    addLittleEndian(out, static_cast<quint32>(bytes.size()));
    return out;
}

}
