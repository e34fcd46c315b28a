#include "desk/Catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    const QString OtherVisit = u"other"_s;

    QList<ServiceQuestion> questionsIn(const QJsonArray& array)
    {
        QList<ServiceQuestion> questions;
        for (const auto& value : array) {
            const QJsonObject object = value.toObject();
            ServiceQuestion question;
            question.id = object[u"id"_s].toString();
            question.name = BothLanguages::read(object[u"name"_s]);
            question.need = object[u"required"_s].toBool() ? ServiceQuestion::Need::Required
                                                           : ServiceQuestion::Need::Optional;
            const QJsonArray choices = object[u"choices"_s].toArray();
            for (const auto& choice : choices)
                question.choices.append(
                    { choice[u"id"_s].toString(), BothLanguages::read(choice) });
            questions.append(question);
        }
        return questions;
    }

    /// A reason may say it for itself.
    QString visitIn(const QJsonObject& service, const QJsonObject& reason)
    {
        const QString own = reason[u"visit"_s].toString(service[u"visit"_s].toString());
        return own.isEmpty() ? OtherVisit : own;
    }

    Error wrong(const QString& where)
    {
        return { Error::Kind::Invalid, u"services.json: "_s + where };
    }

}

Result<Catalogue> Catalogue::read(const QString& file)
{
    QFile held(file);
    if (!held.open(QIODevice::ReadOnly))
        return Error { Error::Kind::NotFound, file };
    return parse(held.readAll());
}

Result<Catalogue> Catalogue::parse(const QByteArray& json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Error { Error::Kind::Malformed,
                       u"services.json: byte %1"_s.arg(QString::number(error.offset)) };
    Catalogue catalogue;
    const QJsonArray services = document[u"services"_s].toArray();
    for (const auto& value : services) {
        const QJsonObject service = value.toObject();
        const QString id = service[u"id"_s].toString();
        const BothLanguages name = BothLanguages::read(service[u"name"_s]);
        if (id.isEmpty() || !name.isWhole())
            return wrong(u"a service without id or without a name in both languages"_s);
        const QJsonArray reasons = service[u"reasons"_s].toArray();
        for (const auto& one : reasons) {
            const QJsonObject object = one.toObject();
            ServiceReason reason;
            reason.service = id;
            reason.serviceName = name;
            reason.id = object[u"id"_s].toString();
            reason.name = BothLanguages::read(object[u"name"_s]);
            reason.article = object[u"article"_s].toString();
            reason.hazard = object[u"hazard"_s].toString();
            reason.visit = visitIn(service, object);
            reason.questions = questionsIn(object[u"questions"_s].toArray());
            if (object.contains(u"expected_working_days"_s))
                reason.workingDays = object[u"expected_working_days"_s].toInt();
            reason.takesRequests
                = service[u"kind"_s].toString() == u"request"_s && reason.workingDays.has_value();
            const QString place = id + u'/' + reason.id;
            if (reason.id.isEmpty() || !reason.name.isWhole())
                return wrong(place + u" has no id or no name in both languages"_s);
            if (catalogue.find(id, reason.id))
                return wrong(place + u" is there twice"_s);
            for (const ServiceQuestion& question : std::as_const(reason.questions)) {
                if (question.id.isEmpty() || !question.name.isWhole())
                    return wrong(place + u" has a question without id or name"_s);
            }
            catalogue.m_reasons.append(reason);
        }
    }
    if (catalogue.m_reasons.isEmpty())
        return wrong(u"no service"_s);
    return catalogue;
}

const ServiceReason* Catalogue::find(const QString& service, const QString& reason) const
{
    const auto at = std::ranges::find_if(m_reasons, [&](const ServiceReason& one) {
        return one.service == service && one.id == reason;
    });
    return at == m_reasons.end() ? nullptr : &*at;
}

QString Catalogue::visitFor(const QString& service, const QString& reason) const
{
    if (const auto* known = find(service, reason))
        return known->visit;
    const auto at = std::ranges::find(m_reasons, service, &ServiceReason::service);
    return at == m_reasons.end() ? OtherVisit : at->visit;
}

}
