// Words.h - one of the council's items in the words of another system. Pure.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace guildhall::office::words {

/// Dataverse: a contact, a case, and an entry that is gone.
[[nodiscard]] QJsonObject contact(const QJsonObject& reporter);
[[nodiscard]] QJsonObject incident(const QJsonObject& request);
[[nodiscard]] QJsonObject deletedEntry(const QString& base, const QString& id);

/// GeoReport v2: a service request, and mySociety's update of one.
[[nodiscard]] QJsonObject report(const QJsonObject& request);
[[nodiscard]] QJsonObject update(const QJsonObject& request);
/// The same list in XML.
[[nodiscard]] QByteArray xmlList(const QJsonArray& list, const char* root, const char* each);

/// Echo: a SOAP 1.2 answer to `operation`, and a fault.
[[nodiscard]] QByteArray soapEvents(const QString& operation, const QJsonArray& requests);
[[nodiscard]] QByteArray soapFault(const char* code);

/// Academy's wrapper: what is owed on an account.
[[nodiscard]] QJsonObject payer(const QJsonObject& account);

}
