// OutboxWords.h - what was written here and how far it has come, in words.
#pragma once

#include "domain/Facts.h"

#include <QCoreApplication>

namespace guildhall {

class OutboxWords
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::OutboxWords)

public:
    [[nodiscard]] static QString kind(const QString& kind); ///< "Complaint"
    [[nodiscard]] static QString state(OutboxEntry::State state); ///< "waiting to be sent"
    /// "Complaint: waiting to be sent"; what waits and has a reference is with the other system,
    /// which has not confirmed it yet.
    [[nodiscard]] static QString
    title(const QString& kind, OutboxEntry::State state, const QString& reference = {});
    /// "Message: delivered"; of `status` see DeliveryStatus.h. `called` takes the kind's place:
    /// "Answer: printed and posted".
    [[nodiscard]] static QString
    delivery(const QString& kind, const QString& status, const QString& called = {});
    /// Why a person is needed, and what they can do; empty when none is.
    [[nodiscard]] static QString trouble(const OutboxEntry& entry);

private:
    [[nodiscard]] static QString letter(const QString& what, const QString& status);
};

}
