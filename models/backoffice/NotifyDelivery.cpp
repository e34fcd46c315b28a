#include "backoffice/NotifyDelivery.h"

#include "backoffice/SignedInClient.h"
#include "base/Receive.h"
#include "domain/DeliveryStatus.h"

#include <QJsonDocument>

namespace guildhall {

using namespace Qt::StringLiterals;

bool Delivery::isFinal() const
{
    return isSettled(status) && status != "posted"_L1; // a letter may come back
}

NotifyDelivery::NotifyDelivery(const NotifyConfiguration& configuration,
                               SecretKeeper& secrets,
                               const Clock& clock,
                               QObject* parent)
    : QObject(parent)
    , m_notify(
          { configuration.url, configuration.secret, configuration.authorities }, secrets, clock)
{
}

Async<Delivery> NotifyDelivery::of(const QString& message)
{
    return afterwards<Delivery>(
        m_notify.get(u'/' + message), this, [](const Result<HttpAnswer>& answer) {
            if (!answer)
                return ready<Delivery>(answer.error());
            const QJsonDocument document = QJsonDocument::fromJson(answer->body);
            const QString status = document["status"_L1].toString();
            if (answer->status != 200 || status.isEmpty())
                return ready<Delivery>(Error { answer->status == 200 ? Error::Kind::Malformed
                                                                     : errorKindOf(answer->status),
                                               u"notify: HTTP %1"_s.arg(answer->status) });
            return ready<Delivery>(Delivery {
                status,
                QDateTime::fromString(document["completed_at"_L1].toString(), Qt::ISODateWithMs) });
        });
}

}
