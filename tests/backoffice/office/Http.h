// Http.h - as much of HTTP/1.1 as a back office speaks, read from and written to plain bytes.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrlQuery>

#include <utility>

namespace guildhall::office {

struct HttpRequest
{
    QByteArray method;
    QString path;
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] bool keepsAlive() const
    {
        return headers.value("connection").toLower() != "close";
    }
    [[nodiscard]] QString parameter(const QString& name) const
    {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    }
};

/// How the bytes of an answer come to an end; everything but Whole is a fault on request.
enum class Ending { Whole, HeadersOnly, HalfBody, NoByte, Reset };

struct HttpAnswer
{
    int status = 200;
    QByteArray type = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    Ending ending = Ending::Whole;
    int delayMilliseconds = 0; ///< before the first byte goes out
};

inline constexpr qsizetype LargestBody
    = qsizetype { 16 } * 1024 * 1024; // a paper of 10 MiB in base64

enum class Reading { NeedsMore, Complete, Malformed, TooLarge };

/// Takes one request from the front of `bytes`; on Complete its bytes are removed.
[[nodiscard]] Reading readRequest(QByteArray& bytes, HttpRequest& request);

/// The head of the answer with a Content-Length for `length` body bytes, up to and with the empty
/// line.
[[nodiscard]] QByteArray headOf(const HttpAnswer& answer, qsizetype length, const QByteArray& date);

/// RFC 1952, at the fastest level.
[[nodiscard]] QByteArray gzipped(const QByteArray& bytes);

}
