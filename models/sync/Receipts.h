// Receipts.h - keeps asking what became of the messages and letters that were sent, until each has
// an end.
#pragma once

#include "backoffice/NotifyDelivery.h"
#include "store/CustomerFile.h"
#include "store/FactBook.h"
#include "store/OutboxBook.h"

#include <QTimer>

#include <memory>

namespace guildhall {

/// Lives in the sync thread and is called there. What is learnt is a fact of kind "delivery" whose
/// subject is the outbox entry: status, as every desk is to know it. Where it was written about a
/// complaint, and has an end, the case is told too. Notify is asked; what a mailing house did
/// stands in its own report, which is a source like any other.
class Receipts final : public QObject
{
    Q_OBJECT

public:
    /// `delivery` may be null: nothing goes out through Notify.
    Receipts(std::unique_ptr<NotifyDelivery> delivery,
             OutboxBook& outbox,
             FactBook& facts,
             CustomerFile& file,
             const Clock& clock);

    /// From now on rounds follow each other.
    void keepUp();
    /// One round over all messages and letters whose end is not known.
    [[nodiscard]] Async<Done> once();

private:
    enum class Reports { Read, LeftAlone };
    [[nodiscard]] Async<Done> round(Reports reports);
    /// Sent in time to be asked about.
    [[nodiscard]] bool concerns(const OutboxEntry& entry, Reports reports) const;
    void askNext(QList<OutboxEntry> open,
                 const QHash<QString, QString>& known,
                 const std::shared_ptr<QPromise<Outcome>>& done);
    [[nodiscard]] Async<Delivery> fateOf(const OutboxEntry& entry);
    [[nodiscard]] Async<Posted> note(const OutboxEntry& entry, const Delivery& delivery);
    [[nodiscard]] Async<Posted> post(const OutboxEntry& entry, const Delivery& delivery);

    const std::unique_ptr<NotifyDelivery> m_delivery;
    OutboxBook& m_outbox;
    FactBook& m_facts;
    CustomerFile& m_file;
    const Clock& m_clock;
    QTimer m_next;
    int m_rounds = 0;
};

}
