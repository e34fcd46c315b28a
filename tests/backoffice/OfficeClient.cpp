#include "OfficeClient.h"

#include <QTimeZone>

namespace guildhall::office {

using namespace Qt::StringLiterals;

ServerOptions options()
{
    ServerOptions options;
    options.customers = Customers;
    options.seed = 7;
    options.today = QDateTime({ 2026, 11, 20 }, { 14, 32 }, Qt::UTC);
    return options;
}

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QString key(const QJsonObject& item, const QString& idField)
{
    return item.value(idField).toString();
}

QList<QJsonObject> pull(RawClient& client, const QByteArray& feed, const QByteArray& first)
{
    QList<QJsonObject> items;
    QByteArray query = first;
    while (true) {
        const QJsonObject page = object(client.get('/' + feed + '?' + query).body);
        const QJsonArray more = page.value("items"_L1).toArray();
        for (const auto& item : more)
            items.append(item.toObject());
        const QString cursor = page.value("next_cursor"_L1).toString();
        if (cursor.isEmpty())
            return items;
        query = "page_size=50&cursor=" + cursor.toLatin1();
    }
}

const QList<FeedFields>& feeds()
{
    static const QList<FeedFields> all {
        { "orchard/v1/tenants", u"TenantRef"_s, u"ModifiedOn"_s },
        { "orchard/v1/repairs", u"RepairRef"_s, u"ModifiedOn"_s },
        { "orchard/v1/rent_accounts", u"PaymentRef"_s, u"ModifiedOn"_s },
        { "revenues/v1/liable-persons", u"personReference"_s, u"lastUpdated"_s },
        { "revenues/v1/accounts", u"accountReference"_s, u"lastUpdated"_s },
        { "alloy/v1/reporters", u"itemId"_s, u"lastEditDate"_s },
        { "alloy/v1/requests", u"itemId"_s, u"lastEditDate"_s },
        { "storm/v1/callers", u"caller_id"_s, u"last_modified"_s },
        { "storm/v1/contacts", u"interaction_id"_s, u"last_modified"_s },
        { "complaints/v1/complainants", u"PersonId"_s, u"LastTouched"_s },
        { "complaints/v1/cases", u"CaseId"_s, u"LastTouched"_s },
        { "survey/v1/responses", u"response_id"_s, u"updated_at"_s },
    };
    return all;
}

qint64 momentOf(const QJsonValue& updated)
{
    if (updated.isDouble())
        return updated.toInteger();
    const QString text = updated.toString();
    QDateTime moment = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODateWithMs);
    if (!text.endsWith(u'Z'))
        moment.setTimeZone(QTimeZone("Europe/London"));
    return moment.toMSecsSinceEpoch();
}

}
