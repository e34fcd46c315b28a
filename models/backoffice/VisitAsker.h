// VisitAsker.h - asks one back office when somebody could come about one of its records.
#pragma once

#include "backoffice/SignedInClient.h"
#include "backoffice/VisitForm.h"
#include "domain/VisitTime.h"

namespace guildhall {

/// Lives in one thread with an event loop and is asked there.
class VisitAsker final : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QUrl baseUrl;
        QString secret;
        QString account;
        QList<QSslCertificate> authorities;
        HttpLimits limits = {};
    };

    VisitAsker(VisitForm form,
               const AuthenticationForm& authentication,
               const Place& place,
               SecretKeeper& secrets,
               const Clock& clock,
               QObject* parent = nullptr);

    /// Those that are still to come, earliest first. Errors: those of HttpClient and of the secret;
    /// Malformed when the answer is none.
    [[nodiscard]] Async<QList<VisitTime>> of(const QString& record);

private:
    [[nodiscard]] Result<QList<VisitTime>> read(const HttpAnswer& answer) const;

    const VisitForm m_form;
    const QUrl m_baseUrl;
    const Clock& m_clock;
    SignedInClient m_http;
};

}
