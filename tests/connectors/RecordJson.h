// RecordJson.h - a record as JSON with what it holds only, so that fixtures can say it by hand.
#pragma once

#include "base/Clock.h"
#include "domain/Records.h"

#include <QJsonArray>
#include <QJsonObject>

namespace guildhall {

class RecordJson
{
public:
    [[nodiscard]] static QJsonObject from(const SourceRecord& record)
    {
        RecordJson json;
        json.m_json.insert(QStringLiteral("kind"), static_cast<int>(record.kind));
        json.put("key", record.key);
        json.put("updated", record.updated);
        if (record.deleted)
            json.m_json.insert(QStringLiteral("deleted"), true);
        std::visit([&json](const auto& body) { json.body(body); }, record.body);
        return json.m_json;
    }

private:
    void put(const char* name, const QString& text)
    {
        if (!text.isEmpty())
            m_json.insert(QLatin1String(name), text);
    }
    void put(const char* name, const QDateTime& moment) { put(name, isoUtc(moment)); }
    void put(const char* name, QDate day) { put(name, day.toString(Qt::ISODate)); }
    void put(const char* name, qint64 number)
    {
        if (number != 0)
            m_json.insert(QLatin1String(name), number);
    }
    void put(const char* name, const QJsonArray& list)
    {
        if (!list.isEmpty())
            m_json.insert(QLatin1String(name), list);
    }

    void body(const PersonRecord& person)
    {
        put("person_kind", static_cast<qint64>(person.kind));
        put("title", person.title);
        put("forename", person.forename);
        put("middle_names", person.middleNames);
        put("surname", person.surname);
        put("date_of_birth", person.dateOfBirth);
        put("national_insurance", person.nationalInsurance);
        put("phones", QJsonArray::fromStringList(person.phones));
        put("emails", QJsonArray::fromStringList(person.emails));
        put("role", person.role);
        put("since", person.since);
        QJsonArray addresses;
        for (const Address& address : person.addresses)
            addresses.append(QJsonArray({ address.lines, address.postcode, address.uprn }));
        put("addresses", addresses);
        QJsonArray sameAs;
        for (const CrossReference& other : person.sameAs)
            sameAs.append(QJsonArray({ other.source.text(), other.key }));
        put("same_as", sameAs);
        QJsonArray markers;
        for (const Marker& marker : person.markers)
            markers.append(QJsonArray({ static_cast<int>(marker.kind),
                                        marker.text,
                                        marker.review.toString(Qt::ISODate) }));
        put("markers", markers);
    }

    void core(const ItemCore& item)
    {
        put("person", item.person);
        put("uprn", item.uprn);
        put("reference", item.reference);
        put("service", item.service);
        put("title", item.title);
        put("detail", item.detail);
        put("state", static_cast<qint64>(item.state));
        put("state_text", item.stateText);
        put("opened", item.opened);
        put("due", item.due);
        put("closed", item.closed);
        QJsonArray events;
        for (const ItemEvent& event : item.events)
            events.append(QJsonArray({ isoUtc(event.at), event.text }));
        put("events", events);
    }

    void body(const ServiceRequest& request)
    {
        core(request);
        put("appointment", request.appointment);
        put("hazard", request.hazard);
        put("hazard_severity", request.hazardSeverity);
        put("investigated", request.investigated);
        put("summary_sent", request.summarySent);
        put("made_safe", request.madeSafe);
        put("works_begun", request.worksBegun);
        put("works_started", request.worksStarted);
        put("works_done", request.worksDone);
    }

    void body(const Complaint& complaint)
    {
        core(complaint);
        put("stage", qint64 { complaint.stage });
        put("channel", complaint.channel);
        put("received", complaint.received);
        put("acknowledged", complaint.acknowledged);
        put("extension_days", qint64 { complaint.extensionDays });
        put("answered", complaint.answered);
        put("outcome", complaint.outcome);
        put("sub_service", complaint.subService);
        put("theme", complaint.theme);
        put("root_cause", complaint.rootCause);
    }

    void body(const Account& account)
    {
        core(account);
        put("account_kind", account.kind);
        put("balance", account.balancePence);
        put("overdue", account.overduePence);
        QJsonArray lines;
        for (const AccountLine& line : account.lines)
            lines.append(QJsonArray({ line.on.toString(Qt::ISODate), line.text, line.pence }));
        put("lines", lines);
    }

    void body(const Contact& contact)
    {
        core(contact);
        put("channel", contact.channel);
        put("advisor", contact.advisor);
        put("team", contact.team);
        put("reason", contact.reason);
        put("outcome", contact.outcome);
        put("passed_to", contact.passedTo);
        put("about", contact.about);
        put("token", contact.token);
        put("waiting_seconds", qint64 { contact.waitingSeconds });
        put("handling_seconds", qint64 { contact.handlingSeconds });
    }

    void body(const SurveyAnswer& answer)
    {
        put("channel", answer.channel);
        put("received_at", answer.receivedAt);
        put("rating", answer.rating);
        put("digital_awareness", answer.digitalAwareness);
        put("contact_token", answer.contactToken);
        put("comment", answer.comment);
        put("language", answer.language);
        put("team", answer.team);
    }

    QJsonObject m_json;
};

}
