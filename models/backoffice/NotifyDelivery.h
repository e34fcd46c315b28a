// NotifyDelivery.h - asks GOV.UK Notify what became of a message that it took.
#pragma once

#include "backoffice/Configuration.h"
#include "backoffice/NotifyClient.h"

namespace guildhall {

struct Delivery
{
    QString status; ///< see DeliveryStatus.h
    QDateTime completed; ///< invalid while it is under way

    /// Nothing will change any more.
    [[nodiscard]] bool isFinal() const;
};

/// Lives in the sync thread.
class NotifyDelivery final : public QObject
{
    Q_OBJECT

public:
    NotifyDelivery(const NotifyConfiguration& configuration,
                   SecretKeeper& secrets,
                   const Clock& clock,
                   QObject* parent = nullptr);

    /// `message` is Notify's id. NotFound: forgotten there (after seven days).
    [[nodiscard]] Async<Delivery> of(const QString& message);

private:
    NotifyClient m_notify;
};

}
