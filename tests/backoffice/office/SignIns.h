// SignIns.h - who is let in by the systems that have a way of their own: keys that sign the minute,
// assertions, client credentials.
#pragma once

#include "council/Calendar.h"
#include "office/Http.h"

#include <QJsonObject>

#include <optional>

namespace guildhall::office {

/// By what name each of these systems knows Guildhall: client id, public key, issuer, user.
inline constexpr auto KnownClient = "guildhall";

class SignIns
{
public:
    /// `secret` is what every system shares with its clients; `certificate` (PEM) is that of the
    /// connected app of Salesforce, and without one nobody signs in there.
    SignIns(QByteArray secret, const QByteArray& certificate);

    /// The signature is good for the London minute that it names, a minute early or late.
    [[nodiscard]] bool tascomi(const HttpRequest& request, council::Moment now) const;
    [[nodiscard]] bool basic(const HttpRequest& request) const;
    [[nodiscard]] bool apiKey(const HttpRequest& request) const;
    /// The token that token() gave for `system`.
    [[nodiscard]] bool bearer(const QString& system, const HttpRequest& request) const;
    [[nodiscard]] bool secretBearer(const HttpRequest& request) const;

    /// POST to the token URL of iCasework, Salesforce or the portal.
    [[nodiscard]] HttpAnswer
    token(const QString& system, const HttpRequest& request, council::Moment now) const;

private:
    [[nodiscard]] QByteArray tokenOf(const QString& system) const;
    /// The claims of an assertion whose signature is good.
    [[nodiscard]] std::optional<QJsonObject> claims(const QByteArray& assertion,
                                                    const QByteArray& algorithm) const;
    [[nodiscard]] bool
    asserts(const QString& system, const HttpRequest& request, council::Moment now) const;

    QByteArray m_secret;
    QByteArray m_certificate;
};

}
