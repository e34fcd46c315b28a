#include "office/Documents.h"

#include "office/Office.h"

#include <QJsonDocument>

namespace guildhall::office {

using namespace Qt::StringLiterals;

HttpAnswer Documents::answer(const HttpRequest& request)
{
    if (request.method != "POST")
        return problem(405, "method_not_allowed", u"Documents are only taken."_s);
    const QByteArray key = request.headers.value("idempotency-key");
    if (key.isEmpty())
        return problem(400, "idempotency_key_required", u"Idempotency-Key is missing."_s);
    if (!m_places.contains(key)) {
        const QJsonObject document = QJsonDocument::fromJson(request.body).object();
        for (const QString& field : m_form.needed) {
            if (document.value(field).toString().isEmpty())
                return problem(422, "invalid", u"%1 is missing."_s.arg(field));
        }
        m_places.insert(key, m_all.size());
        m_all.append(document);
    }
    HttpAnswer answer;
    answer.status = 201;
    answer.body = QJsonDocument(
                      QJsonObject { { m_form.idField,
                                      m_form.prefix + QString::number(m_places.value(key) + 1) } })
                      .toJson(QJsonDocument::Compact);
    return answer;
}

}
