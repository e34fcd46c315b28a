#include "backoffice/SoapEnvelope.h"

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr QByteArrayView HeaderBegins = "<soap:Header>";

    Pointer pointer(const QString& text)
    {
        return Pointer::from(text).value_or(Pointer());
    }

    /// "soap:Client" and "s:Sender" by their local name, without what an outside text could say.
    QString codeOf(const AnswerDocument& answer, const QString& at)
    {
        QString code = answer.text(pointer(at)).section(u':', -1).left(60);
        code.removeIf([](QChar each) { return !each.isLetterOrNumber() && each != u'.'; });
        return code;
    }

}

RequestForm SoapEnvelope::around(Version version,
                                 const QString& action,
                                 Addressing addressing,
                                 const QString& content)
{
    RequestForm form;
    form.method = "POST";
    const bool old = version == Version::V11;
    if (old) {
        form.contentType = "text/xml; charset=utf-8";
        form.headers.insert(u"SOAPAction"_s, u'"' + action + u'"');
    } else {
        form.contentType = "application/soap+xml; charset=utf-8; action=\"" + action.toUtf8() + '"';
    }
    form.body
        = u"<?xml version=\"1.0\" encoding=\"utf-8\"?><soap:Envelope xmlns:soap=\"%1\">"_s.arg(
            old ? u"http://schemas.xmlsoap.org/soap/envelope/"_s
                : u"http://www.w3.org/2003/05/soap-envelope"_s);
    form.body += QLatin1String(HeaderBegins);
    if (addressing == Addressing::Yes)
        form.body += u"<a:Action xmlns:a=\"http://www.w3.org/2005/08/addressing\" "
                     "soap:mustUnderstand=\"1\">%1</a:Action><a:To "
                     "xmlns:a=\"http://www.w3.org/2005/08/addressing\" "
                     "soap:mustUnderstand=\"1\">{url}</a:To>"_s.arg(action.toHtmlEscaped());
    form.body += u"</soap:Header><soap:Body>"_s + content + u"</soap:Body></soap:Envelope>"_s;
    return form;
}

std::optional<QByteArray> SoapEnvelope::withHeader(QByteArray body, const QByteArray& header)
{
    const qsizetype at = body.indexOf(HeaderBegins);
    if (at < 0)
        return {};
    return body.insert(at + HeaderBegins.size(), header);
}

std::optional<Error> SoapEnvelope::fault(const AnswerDocument& answer)
{
    // The children of 1.1 have no namespace, those of 1.2 have; pointers ask for neither.
    QString code = codeOf(answer, u"/Fault/faultcode"_s);
    if (code.isEmpty())
        code = codeOf(answer, u"/Fault/Code/Value"_s);
    if (code.isEmpty())
        return {};
    const QString sub = codeOf(answer, u"/Fault/Code/Subcode/Value"_s);
    const QString said = sub.isEmpty() ? code : code + u'/' + sub;
    constexpr QLatin1String Locked[] = { "FailedAuthentication"_L1,
                                         "InvalidSecurity"_L1,
                                         "InvalidSecurityToken"_L1,
                                         "FailedCheck"_L1,
                                         "SecurityTokenUnavailable"_L1 };
    for (const QLatin1String name : Locked) {
        if (code == name || sub == name)
            return Error { Error::Kind::Refused, u"SOAP fault %1"_s.arg(said) };
    }
    const bool ours = code.startsWith("Client"_L1) || code == "Sender"_L1;
    return Error { ours ? Error::Kind::Invalid : Error::Kind::Offline,
                   u"SOAP fault %1"_s.arg(said) };
}

}
