// SelfSigned.h - a certificate for this computer that nobody trusts until they are told to.
#pragma once

#include <QString>

namespace guildhall::office {

/// Writes `certificate.pem` and `key.pem` for 127.0.0.1 into the folder, good for a day; false when
/// it cannot be done.
[[nodiscard]] bool writeSelfSigned(const QString& folder);

}
