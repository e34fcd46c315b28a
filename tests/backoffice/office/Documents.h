// Documents.h - files that are attached to contacts, each taken once.
#pragma once

#include "office/Http.h"

#include <QJsonObject>
#include <QList>

namespace guildhall::office {

class Documents
{
public:
    /// POST with an Idempotency-Key: external_id, external_contact, caller_id, file_name,
    /// media_type, content (base64url). 201 with the document_id; the same again for the same key.
    [[nodiscard]] HttpAnswer answer(const HttpRequest& request);
    [[nodiscard]] const QList<QJsonObject>& all() const noexcept { return m_all; }

private:
    QList<QJsonObject> m_all;
    QHash<QByteArray, qsizetype> m_places; ///< by key
};

}
