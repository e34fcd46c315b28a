#include "sync/Connectors.h"

#include "backoffice/CsvDropConnector.h"
#include "backoffice/RestConnector.h"

namespace guildhall {

MakeConnector connectorsFor(SecretKeeper& secrets, const Clock& clock)
{
    return [&secrets, &clock](const SourceConfiguration& source) -> std::unique_ptr<Connector> {
        if (source.profile.kind == Profile::Kind::Rest)
            return std::make_unique<RestConnector>(
                source.profile,
                RestConnector::Place { source.baseUrl, source.secret, source.authorities },
                secrets,
                clock);
        CsvDropConnector::Place place;
        place.folder = source.folder;
        return std::make_unique<CsvDropConnector>(source.profile, place, clock);
    };
}

MakeSharedFeed sharedFeedFor(SecretKeeper& secrets, const Clock& clock)
{
    return [&secrets, &clock](const SharedConfiguration& shared) {
        return std::make_unique<SharedFeed>(
            SharedFeed::Place { shared.url, shared.secret, shared.authorities }, secrets, clock);
    };
}

}
