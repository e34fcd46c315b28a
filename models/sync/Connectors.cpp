#include "sync/Connectors.h"

#include "backoffice/CsvDropConnector.h"
#include "backoffice/CsvDropSubmitter.h"
#include "backoffice/NotifySubmitter.h"
#include "backoffice/RestConnector.h"
#include "backoffice/RestSubmitter.h"

#include <pwd.h>
#include <unistd.h>

namespace guildhall {

namespace {

    /// Who is signed in to this computer; the keychain is theirs too.
    QString accountName()
    {
        const passwd* account = getpwuid(geteuid());
        return account == nullptr ? QString() : QString::fromLocal8Bit(account->pw_name);
    }

    std::function<void()> counterFor(RequestTally* tally, const SourceConfiguration& source)
    {
        return tally == nullptr ? std::function<void()>() : tally->counterFor(source.profile.id);
    }

    MakeConnector connectorsFor(SecretKeeper& secrets, const Clock& clock, RequestTally* tally)
    {
        return [&secrets, &clock, tally](
                   const SourceConfiguration& source) -> std::unique_ptr<Connector> {
            if (source.profile.isHttp())
                return std::make_unique<RestConnector>(
                    source.profile,
                    RestConnector::Place { source.baseUrl,
                                           source.secret,
                                           accountName(),
                                           source.authorities,
                                           {},
                                           counterFor(tally, source) },
                    secrets,
                    clock);
            CsvDropConnector::Place place;
            place.folder = source.folder;
            return std::make_unique<CsvDropConnector>(source.profile, place, clock);
        };
    }

    MakeSubmitter submittersFor(SecretKeeper& secrets, const Clock& clock, RequestTally* tally)
    {
        return [&secrets, &clock, tally](
                   const SourceConfiguration& source) -> std::unique_ptr<Submitter> {
            if (source.accepts.empty())
                return nullptr;
            if (!source.profile.isHttp())
                return std::make_unique<CsvDropSubmitter>(
                    source.profile,
                    source.accepts,
                    CsvDropSubmitter::Place { source.importFolder, source.folder },
                    clock);
            return std::make_unique<RestSubmitter>(
                source.profile,
                source.accepts,
                RestSubmitter::Place { source.baseUrl,
                                       source.secret,
                                       accountName(),
                                       source.authorities,
                                       {},
                                       counterFor(tally, source) },
                secrets,
                clock);
        };
    }

    MakeSharedFeed sharedFeedFor(SecretKeeper& secrets, const Clock& clock)
    {
        return [&secrets, &clock](const SharedConfiguration& shared) {
            return std::make_unique<SharedFeed>(
                SharedFeed::Place { shared.url, shared.secret, shared.authorities },
                secrets,
                clock);
        };
    }

}

SyncMakers makersFor(SecretKeeper& secrets, const Clock& clock, RequestTally* tally)
{
    return { connectorsFor(secrets, clock, tally),
             submittersFor(secrets, clock, tally),
             sharedFeedFor(secrets, clock),
             [&secrets, &clock](const NotifyConfiguration& notify) {
                 return std::make_unique<NotifySubmitter>(notify, secrets, clock);
             },
             [&secrets, &clock](const NotifyConfiguration& notify) {
                 return std::make_unique<NotifyDelivery>(notify, secrets, clock);
             },
             {} };
}

}
