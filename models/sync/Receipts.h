// Receipts.h - keeps asking what became of the messages that were sent, until each has an end.
#pragma once

#include "backoffice/NotifyDelivery.h"
#include "store/FactBook.h"
#include "store/OutboxBook.h"

#include <QTimer>

#include <memory>

namespace guildhall {

/// Lives in the sync thread and is called there. What is learnt is a fact of kind "delivery" whose
/// subject is the outbox entry: status, as every desk is to know it.
class Receipts final : public QObject
{
    Q_OBJECT

public:
    Receipts(std::unique_ptr<NotifyDelivery> delivery,
             OutboxBook& outbox,
             FactBook& facts,
             const Clock& clock);

    /// From now on rounds follow each other.
    void keepUp();
    /// One round over all messages whose end is not known.
    [[nodiscard]] Async<Done> once();

private:
    void askNext(QList<OutboxEntry> open,
                 const QHash<QString, QString>& known,
                 const std::shared_ptr<QPromise<Outcome>>& done);
    [[nodiscard]] Async<Posted> note(const OutboxEntry& entry, const Delivery& delivery);

    const std::unique_ptr<NotifyDelivery> m_delivery;
    OutboxBook& m_outbox;
    FactBook& m_facts;
    const Clock& m_clock;
    QTimer m_next;
};

}
