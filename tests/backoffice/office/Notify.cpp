#include "office/Notify.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUuid>

#include <algorithm>
#include <cstdlib>

namespace guildhall::office {

using namespace Qt::StringLiterals;

namespace {

    constexpr int SecondsOff = 30; // between the two clocks

    HttpAnswer json(const QJsonObject& object, int status = 200)
    {
        HttpAnswer answer;
        answer.status = status;
        answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
        return answer;
    }

    HttpAnswer error(int status, const QString& kind, const QString& message)
    {
        return json(
            { { u"status_code"_s, status },
              { u"errors"_s,
                QJsonArray { QJsonObject { { u"error"_s, kind }, { u"message"_s, message } } } } },
            status);
    }

    QByteArray decoded(const QByteArray& part)
    {
        return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
    }

}

QByteArray Notify::apiKey()
{
    return QByteArray("demo-") + Service + '-' + Key;
}

bool Notify::letsIn(const HttpRequest& request)
{
    const QByteArray header = request.headers.value("authorization");
    const QList<QByteArray> parts = header.mid(qsizetype(sizeof("Bearer ")) - 1).split('.');
    if (!header.startsWith("Bearer ") || parts.size() != 3)
        return false;
    const QJsonDocument head = QJsonDocument::fromJson(decoded(parts[0]));
    const QJsonDocument claims = QJsonDocument::fromJson(decoded(parts[1]));
    const qint64 made = claims["iat"_L1].toInteger();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return head["typ"_L1].toString() == "JWT"_L1 && head["alg"_L1].toString() == "HS256"_L1
        && claims["iss"_L1].toString() == QLatin1StringView(Service)
        && std::abs(now - made) <= SecondsOff
        && decoded(parts[2])
        == QMessageAuthenticationCode::hash(
               parts[0] + '.' + parts[1], Key, QCryptographicHash::Sha256);
}

HttpAnswer Notify::answer(const HttpRequest& request)
{
    if (!letsIn(request))
        return error(403, u"AuthError"_s, u"Invalid token: API key not found"_s);
    const QString path = request.path.mid(u"/notify/v2/notifications"_s.size());
    if (request.method == "POST" && (path == "/sms"_L1 || path == "/email"_L1))
        return take(path.mid(1), request.body);
    if (request.method == "POST" && path == "/letter"_L1)
        return takeLetter(request.body);
    if (request.method == "GET" && path.isEmpty())
        return list(request.parameter(u"reference"_s));
    if (request.method == "GET")
        return tell(path.mid(1));
    return error(404, u"NoResultFound"_s, u"No result found"_s);
}

HttpAnswer Notify::take(const QString& type, const QByteArray& body)
{
    const QJsonObject asked = QJsonDocument::fromJson(body).object();
    const QString address = type == "sms"_L1 ? u"phone_number"_s : u"email_address"_s;
    for (const QString& needed : { address, u"template_id"_s }) {
        if (asked.value(needed).toString().isEmpty())
            return error(400, u"ValidationError"_s, u"%1 is a required property"_s.arg(needed));
    }
    const QString form = asked.value("template_id"_L1).toString();
    if (QUuid::fromString(form).isNull())
        return error(400, u"ValidationError"_s, u"template_id is not a valid UUID"_s);
    const QString to = asked.value(address).toString();
    if (type == "email"_L1 && !to.contains(u'@'))
        return error(400, u"ValidationError"_s, u"email_address Not a valid email address"_s);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_messages.append(
        { { u"id"_s, id },
          { u"reference"_s, asked.value("reference"_L1) },
          { address, to },
          { u"type"_s, type },
          { u"status"_s, u"created"_s },
          { u"template"_s, QJsonObject { { u"id"_s, form }, { u"version"_s, 1 } } },
          { u"personalisation"_s, asked.value("personalisation"_L1) },
          { u"created_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) } });
    return json({ { u"id"_s, id },
                  { u"reference"_s, asked.value("reference"_L1) },
                  { u"uri"_s, u"/v2/notifications/"_s + id },
                  { u"template"_s, QJsonObject { { u"id"_s, form }, { u"version"_s, 1 } } } },
                201);
}

/// Pages that come ready: they need a reference and no template.
HttpAnswer Notify::takeLetter(const QByteArray& body)
{
    const QJsonObject asked = QJsonDocument::fromJson(body).object();
    const QString reference = asked.value("reference"_L1).toString();
    if (reference.isEmpty())
        return error(400, u"ValidationError"_s, u"reference is a required property"_s);
    const QByteArray pages
        = QByteArray::fromBase64(asked.value("content"_L1).toString().toLatin1());
    if (!pages.startsWith("%PDF-"))
        return error(400, u"BadRequestError"_s, u"Letter content is not a valid PDF"_s);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_messages.append(
        { { u"id"_s, id },
          { u"reference"_s, reference },
          { u"type"_s, u"letter"_s },
          { u"status"_s, u"created"_s },
          { u"content"_s, asked.value("content"_L1) },
          { u"created_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) } });
    return json({ { u"id"_s, id }, { u"reference"_s, reference }, { u"postage"_s, u"second"_s } },
                201);
}

HttpAnswer Notify::list(const QString& reference) const
{
    QJsonArray found;
    for (auto message = m_messages.crbegin(); message != m_messages.crend(); ++message) {
        if (reference.isEmpty() || message->value("reference"_L1).toString() == reference)
            found.append(*message);
    }
    return json({ { u"notifications"_s, found }, { u"links"_s, QJsonObject() } });
}

HttpAnswer Notify::tell(const QString& id)
{
    const auto message = std::ranges::find_if(
        m_messages, [&id](const QJsonObject& one) { return one.value("id"_L1).toString() == id; });
    if (message == m_messages.end())
        return error(404, u"NoResultFound"_s, u"No result found"_s);
    const QString number = message->value("phone_number"_L1).toString();
    const bool isLetter = message->value("type"_L1).toString() == "letter"_L1;
    QString status = message->value("status"_L1).toString();
    if (status == "created"_L1)
        status = isLetter ? u"accepted"_s : u"sending"_s;
    else if (status == "accepted"_L1)
        status = QByteArray::fromBase64(message->value("content"_L1).toString().toLatin1())
                     .contains(Unprintable)
            ? u"validation-failed"_s
            : u"received"_s;
    else if (status == "sending"_L1)
        status = number.endsWith("7700900003"_L1) ? u"temporary-failure"_s
            : number.endsWith("7700900002"_L1)    ? u"permanent-failure"_s
                                                  : u"delivered"_s;
    message->insert("status"_L1, status);
    if (status != "sending"_L1 && status != "accepted"_L1)
        message->insert("completed_at"_L1,
                        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    return json(*message);
}

}
