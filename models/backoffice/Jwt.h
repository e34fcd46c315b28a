// Jwt.h - a signed assertion (RFC 7515 compact form, RFC 7519).
#pragma once

#include "backoffice/Asking.h"
#include "base/Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace guildhall {

/// `key` is the shared secret of HS256, or the PEM private key of RS256. Invalid when it is no such
/// key.
[[nodiscard]] Result<QByteArray> signedJwt(const QJsonObject& claims,
                                           AuthenticationForm::Algorithm algorithm,
                                           const QByteArray& key);

}
