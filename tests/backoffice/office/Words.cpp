#include "office/Words.h"

#include <QXmlStreamWriter>

namespace guildhall::office::words {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto Envelope = "http://www.w3.org/2003/05/soap-envelope"_L1;

    QString text(const QJsonObject& object, QLatin1StringView name)
    {
        return object.value(name).toString();
    }

    QString statusOf(const QString& status)
    {
        if (status == "Completed"_L1)
            return u"closed"_s;
        if (status == "Cancelled"_L1)
            return u"cancelled"_s;
        if (status == "In progress"_L1)
            return u"in_progress"_s;
        return status == "Proposed"_L1 ? u"open"_s : u"action_scheduled"_s;
    }

    void moment(QXmlStreamWriter& out, const QString& name, const QString& at)
    {
        out.writeStartElement(name);
        if (!at.isEmpty())
            out.writeTextElement(u"DateTime"_s, at);
        out.writeEndElement();
    }

}

QJsonObject contact(const QJsonObject& reporter)
{
    const QString name = text(reporter, "name"_L1);
    const qsizetype cut = name.lastIndexOf(u' ');
    return { { u"contactid"_s, text(reporter, "itemId"_L1) },
             { u"firstname"_s, cut < 0 ? QString() : name.first(cut) },
             { u"lastname"_s, name.mid(cut + 1) },
             { u"emailaddress1"_s, text(reporter, "email"_L1) },
             { u"mobilephone"_s, text(reporter, "phone"_L1) },
             { u"address1_line1"_s, text(reporter, "address"_L1) },
             { u"address1_postalcode"_s, text(reporter, "postcode"_L1) },
             { u"modifiedon"_s, text(reporter, "lastEditDate"_L1) } };
}

QJsonObject incident(const QJsonObject& request)
{
    const QString status = text(request, "status"_L1);
    return { { u"incidentid"_s, text(request, "itemId"_L1) },
             { u"ticketnumber"_s, text(request, "reference"_L1) },
             { u"title"_s, text(request, "design"_L1) },
             { u"description"_s, text(request, "summary"_L1) },
             { u"statecode"_s,
               status == "Completed"_L1       ? 1
                   : status == "Cancelled"_L1 ? 2
                                              : 0 },
             { u"statuscode"_s, status == "Completed"_L1 ? 5 : 1 },
             { u"createdon"_s, text(request, "raised"_L1) },
             { u"modifiedon"_s, text(request, "lastEditDate"_L1) },
             { u"_customerid_value"_s, request.value("reporterId"_L1) } };
}

QJsonObject deletedEntry(const QString& base, const QString& id)
{
    return { { u"@odata.context"_s,
               u"$metadata#"_s + base.section(u'/', -1) + u"/$deletedEntity"_s },
             { u"id"_s, id },
             { u"reason"_s, u"deleted"_s } };
}

QJsonObject report(const QJsonObject& request)
{
    return { { u"service_request_id"_s, text(request, "itemId"_L1) },
             { u"status"_s, statusOf(text(request, "status"_L1)) },
             { u"service_name"_s, text(request, "design"_L1) },
             { u"service_code"_s, text(request, "design"_L1) },
             { u"description"_s, text(request, "summary"_L1) },
             { u"requested_datetime"_s, text(request, "raised"_L1) },
             { u"updated_datetime"_s, text(request, "lastEditDate"_L1) },
             { u"expected_datetime"_s, text(request, "due"_L1) },
             { u"address"_s, text(request, "location"_L1) },
             { u"address_id"_s, text(request, "uprn"_L1) } };
}

QJsonObject update(const QJsonObject& request)
{
    const QString at = text(request, "lastEditDate"_L1);
    return { { u"update_id"_s, text(request, "itemId"_L1) + u'-' + at },
             { u"service_request_id"_s, text(request, "itemId"_L1) },
             { u"status"_s, statusOf(text(request, "status"_L1)).toUpper() },
             { u"updated_datetime"_s, at },
             { u"description"_s, text(request, "status"_L1) } };
}

QByteArray xmlList(const QJsonArray& list, const char* root, const char* each)
{
    QByteArray body;
    QXmlStreamWriter out(&body);
    out.writeStartDocument();
    out.writeStartElement(QLatin1StringView(root));
    for (const auto& value : list) {
        const QJsonObject object = value.toObject();
        out.writeStartElement(QLatin1StringView(each));
        for (auto it = object.begin(); it != object.end(); ++it)
            out.writeTextElement(it.key(), it.value().toVariant().toString());
        out.writeEndElement();
    }
    out.writeEndElement();
    out.writeEndDocument();
    return body;
}

QByteArray soapEvents(const QString& operation, const QJsonArray& requests)
{
    QByteArray body;
    QXmlStreamWriter out(&body);
    out.writeStartDocument();
    out.writeNamespace(Envelope, u"s"_s);
    out.writeStartElement(Envelope, u"Envelope"_s);
    out.writeStartElement(Envelope, u"Body"_s);
    out.writeStartElement(operation + u"Response"_s);
    out.writeStartElement(operation + u"Result"_s);
    for (const auto& value : requests) {
        const QJsonObject request = value.toObject();
        const QString status = text(request, "status"_L1);
        out.writeStartElement(u"Event"_s);
        out.writeTextElement(u"ClientReference"_s, text(request, "reference"_L1));
        moment(out, u"EventDate"_s, text(request, "raised"_L1));
        out.writeTextElement(u"EventStateName"_s,
                             status == "Completed"_L1       ? u"Closed"_s
                                 : status == "Cancelled"_L1 ? u"Cancelled"_s
                                                            : u"Accepted"_s);
        out.writeTextElement(u"EventTypeName"_s, text(request, "design"_L1));
        out.writeTextElement(u"Guid"_s, text(request, "itemId"_L1));
        out.writeTextElement(u"Id"_s, text(request, "itemId"_L1));
        moment(out, u"LastUpdatedDate"_s, text(request, "lastEditDate"_L1));
        moment(out, u"ResolvedDate"_s, text(request, "closed"_L1));
        out.writeEndElement();
    }
    for (int i = 0; i < 4; ++i)
        out.writeEndElement();
    out.writeEndDocument();
    return body;
}

QByteArray soapFault(const char* code)
{
    return "<?xml version=\"1.0\"?><s:Envelope xmlns:s=\"" + QByteArray(Envelope.data())
        + "\"><s:Body><s:Fault><s:Code><s:Value>s:" + code
        + "</s:Value></s:Code></s:Fault></s:Body></s:Envelope>";
}

QJsonObject payer(const QJsonObject& account)
{
    return { { u"accountReference"_s, text(account, "accountReference"_L1) },
             { u"accountCheckDigit"_s, text(account, "accountCheckDigit"_L1) },
             { u"paymentMethod"_s, u"Direct debit"_s },
             { u"accountBalance"_s, account.value("balance"_L1).toDouble() / 100.0 },
             { u"propertyAddress"_s, QString() } };
}

}
