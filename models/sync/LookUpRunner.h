// LookUpRunner.h - the connectors of sources that are looked up, in the thread where they live.
#pragma once

#include "backoffice/Connector.h"
#include "sync/Connectors.h"

#include <QObject>

#include <memory>
#include <unordered_map>
#include <vector>

namespace guildhall {

class LookUpRunner final : public QObject
{
    Q_OBJECT

public:
    LookUpRunner(std::vector<SourceConfiguration> sources, const MakeConnector& make);

    /// In the thread of this object; what of it is still under way at its end is cancelled.
    void ask(const SourceId& source,
             const QString& feed,
             const QString& key,
             const std::shared_ptr<QPromise<Result<Pull>>>& promise);

private:
    std::vector<std::unique_ptr<Connector>> m_connectors;
};

}
