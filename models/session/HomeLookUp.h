// HomeLookUp.h - who else lives with a customer: written down for each of them, then shown.
#pragma once

#include "session/AuditWriter.h"
#include "store/HomeFile.h"

#include <QObject>

namespace guildhall {

class HomeLookUp final : public QObject
{
    Q_OBJECT

public:
    HomeLookUp(AuditWriter& audit, HomeFile& homes, QObject* parent = nullptr);

    /// Refused when the role may not look up. `shown` is who is on screen; everybody else at the
    /// property gets an entry of their own, and nothing is answered before it is durable.
    [[nodiscard]] Async<HomeRecords> around(CustomerId shown, HomeQuestion question);

private:
    AuditWriter& m_audit;
    HomeFile& m_homes;
};

}
