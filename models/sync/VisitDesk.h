// VisitDesk.h - asks back offices when somebody could come, off the window's thread.
#pragma once

#include "backoffice/Configuration.h"
#include "base/Clock.h"
#include "domain/VisitTime.h"
#include "secrets/SecretKeeper.h"

#include <QHash>
#include <QObject>
#include <QThread>

namespace guildhall {

class VisitAsker;

class VisitDesk final : public QObject
{
    Q_OBJECT

public:
    /// `secrets` and `clock` outlive the desk.
    VisitDesk(const Configuration& configuration,
              SecretKeeper& secrets,
              const Clock& clock,
              QObject* parent = nullptr);
    ~VisitDesk() override;

    /// Its profile says how it is asked.
    [[nodiscard]] bool offers(const SourceId& source) const;
    /// NotFound for a source that offers none; what is under way at the end is cancelled.
    [[nodiscard]] Async<QList<VisitTime>> times(const SourceId& source, const QString& record);

private:
    QThread m_thread;
    /// Made and asked in the thread.
    QHash<SourceId, VisitAsker*> m_askers;
};

}
