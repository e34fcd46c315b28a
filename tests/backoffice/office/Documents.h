// Documents.h - what is only taken, each once: files that are attached to contacts, invitations to
// the survey.
#pragma once

#include "office/Http.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace guildhall::office {

class Documents
{
public:
    struct Form
    {
        QStringList needed; ///< fields that must say something
        QString idField; ///< of the answer
        QString prefix; ///< of the id
    };
    explicit Documents(Form form)
        : m_form(std::move(form))
    {
    }

    /// POST with an Idempotency-Key and an object. 201 with the id; the same again for the same
    /// key.
    [[nodiscard]] HttpAnswer answer(const HttpRequest& request);
    [[nodiscard]] const QList<QJsonObject>& all() const noexcept { return m_all; }

private:
    const Form m_form;
    QList<QJsonObject> m_all;
    QHash<QByteArray, qsizetype> m_places; ///< by key
};

}
