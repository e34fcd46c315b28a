#include "sync/LookUpRunner.h"

#include "base/Receive.h"

namespace guildhall {

LookUpRunner::LookUpRunner(std::vector<SourceConfiguration> sources, const MakeConnector& make)
{
    for (const SourceConfiguration& source : sources)
        m_connectors.push_back(make(source));
}

void LookUpRunner::ask(const SourceId& source,
                       const QString& feed,
                       const QString& key,
                       const std::shared_ptr<QPromise<Result<Pull>>>& promise)
{
    for (const auto& connector : m_connectors) {
        if (connector->profile().id != source)
            continue;
        receive(connector->lookUp(feed, key), this, [promise](const Result<Pull>& answer) {
            promise->addResult(answer);
            promise->finish();
        });
        return;
    }
    promise->addResult(Result<Pull>(Error { Error::Kind::NotFound, source.text() }));
    promise->finish();
}

}
