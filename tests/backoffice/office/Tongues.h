// Tongues.h - the same council as other systems tell of it: OData with change tracking, Open311 in
// JSON and XML, SOAP, a wrapper that only answers by reference, and those of the suppliers.
#pragma once

#include "office/Faults.h"
#include "office/Http.h"
#include "office/Suppliers.h"
#include "office/World.h"

#include <QJsonObject>

namespace guildhall::office {

class Tongues
{
public:
    /// `salesforceCertificate` is that of the connected app, as PEM; empty: there is none.
    Tongues(World& world, QByteArray token, const QByteArray& salesforceCertificate);

    /// Which of these systems a request is for; nothing when it is for none of them.
    [[nodiscard]] std::optional<FaultTarget> target(const HttpRequest& request) const;

    [[nodiscard]] bool letsIn(const FaultTarget& target, const HttpRequest& request) const;

    [[nodiscard]] HttpAnswer answer(const FaultTarget& target,
                                    const HttpRequest& request,
                                    const std::optional<Fault>& fault);

    [[nodiscard]] const Suppliers& suppliers() const noexcept { return m_suppliers; }

private:
    [[nodiscard]] HttpAnswer token(const HttpRequest& request) const;
    [[nodiscard]] HttpAnswer
    entries(Feed feed, const HttpRequest& request, const std::optional<Fault>& fault);
    [[nodiscard]] HttpAnswer reports(const HttpRequest& request) const;
    [[nodiscard]] HttpAnswer updates(const HttpRequest& request) const;
    [[nodiscard]] HttpAnswer services(const HttpRequest& request) const;
    [[nodiscard]] HttpAnswer soap(const HttpRequest& request) const;
    [[nodiscard]] HttpAnswer payer(const QString& reference) const;
    [[nodiscard]] QJsonObject item(Feed feed, std::uint32_t record) const;

    World& m_world;
    QByteArray m_token;
    Suppliers m_suppliers;
};

}
