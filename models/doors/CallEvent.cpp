#include "doors/CallEvent.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype LongestNumber = 40;
    constexpr qsizetype LongestName = 100;

    Error wrong(const QString& field)
    {
        return { Error::Kind::Invalid, field };
    }

    /// Names of calls and queues: what can be shown in one line.
    std::optional<QString> nameGiven(const QString& text)
    {
        const bool plain = std::ranges::all_of(text, [](QChar sign) { return sign.isPrint(); });
        if (!plain || text.size() > LongestName)
            return {};
        return text.trimmed();
    }

    template <class Field>
    Result<CallEvent> callFrom(Field field)
    {
        CallEvent call;
        const QString event = field(u"event"_s);
        if (event == "newCall"_L1)
            call.what = CallEvent::What::NewCall;
        else if (event == "answer"_L1)
            call.what = CallEvent::What::Answer;
        else if (event == "hangup"_L1)
            call.what = CallEvent::What::Hangup;
        else
            return wrong(u"event"_s);
        const auto id = nameGiven(field(u"callId"_s));
        if (!id || id->isEmpty())
            return wrong(u"callId"_s);
        call.callId = *id;
        const auto queue = nameGiven(field(u"queue"_s));
        if (!queue)
            return wrong(u"queue"_s);
        call.queue = *queue;
        call.from = numberGiven(field(u"from"_s));
        call.to = numberGiven(field(u"to"_s));
        return call;
    }

}

QString numberGiven(const QString& text)
{
    QString number;
    bool digits = false;
    for (const QChar sign : QStringView(text).left(LongestNumber)) {
        if (sign.unicode() >= u'0' && sign.unicode() <= u'9')
            digits = true;
        else if (!u"+ ()-./#x"_s.contains(sign))
            return {}; // a name, a SIP address: no number that could be found
        number += sign;
    }
    return digits ? number.trimmed() : QString();
}

std::optional<CallEvent> callFromLink(const QString& link)
{
    const QUrl url(link.left(500));
    if (url.scheme() != "guildhall"_L1 || url.host() != "call"_L1)
        return {};
    const QUrlQuery query(url);
    CallEvent call;
    // In a query "+" may stand for itself or for a space: a leading one belongs to the number.
    call.from = numberGiven(query.queryItemValue(u"number"_s, QUrl::FullyDecoded));
    call.callId = nameGiven(query.queryItemValue(u"id"_s, QUrl::FullyDecoded)).value_or(QString());
    call.queue
        = nameGiven(query.queryItemValue(u"queue"_s, QUrl::FullyDecoded)).value_or(QString());
    return call;
}

Result<CallEvent> callFromJson(const QByteArray& body)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return Error { Error::Kind::Malformed, u"body"_s };
    const QJsonObject object = document.object();
    return callFrom([&object](const QString& name) { return object[name].toString(); });
}

Result<CallEvent> callFromForm(const QByteArray& body)
{
    QByteArray spaced = body;
    spaced.replace('+', "%20"); // a form's space; a plus is written %2B
    const QUrlQuery query(QString::fromLatin1(spaced));
    return callFrom(
        [&query](const QString& name) { return query.queryItemValue(name, QUrl::FullyDecoded); });
}

}
