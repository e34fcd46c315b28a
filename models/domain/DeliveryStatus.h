// DeliveryStatus.h - what a carrier says of a message or a letter, in one vocabulary.
#pragma once

#include "domain/Facts.h"

namespace guildhall {

/// A message or a letter: somebody carries it, and tells later what became of it.
[[nodiscard]] bool isCarried(const Outgoing& outgoing);
/// GOV.UK Notify's words: of messages created, sending, pending, sent, delivered,
/// permanent-failure, temporary-failure, technical-failure; of letters accepted, received (printed
/// and posted), cancelled, virus-scan-failed, validation-failed and the failures. Ours for a
/// mailing house's report: printing, posted, returned, rejected.
[[nodiscard]] bool isUndelivered(const QString& status);
/// The carrier has done what it does, or has failed: somebody may want to know.
[[nodiscard]] bool isSettled(const QString& status);

}
