#include "sync/FileImport.h"

#include "backoffice/CsvExtract.h"

#include <QThreadPool>

#include <memory>

namespace guildhall {

namespace {

    constexpr qint64 PageRows = 2000;

    void add(PageOutcome& sum, const PageOutcome& page)
    {
        sum.fetched += page.fetched;
        sum.added += page.added;
        sum.changed += page.changed;
        sum.unchanged += page.unchanged;
        sum.older += page.older;
        sum.deleted += page.deleted;
    }

    Result<ImportOutcome>
    import(RecordBook& records, const Clock& clock, const Profile& profile, const QString& path)
    {
        const FeedProfile& feed = profile.feeds.front();
        auto extract = CsvExtract::open(path, feed);
        if (!extract)
            return extract.error();
        ImportOutcome outcome;
        outcome.unreadColumns = (*extract)->unreadColumns();
        for (bool more = true; more;) {
            CsvExtract::Rows rows = (*extract)->read(PageRows);
            more = rows.more == CsvExtract::Rows::More::Yes;
            outcome.rows += rows.rows;
            outcome.rejected.append(rows.faults);
            RecordPage page { profile.id,  feed.id,
                              clock.now(), std::move(rows.records),
                              {},          more ? RecordPage::More::Yes : RecordPage::More::No };
            Async<PageOutcome> applied = records.apply(std::move(page));
            applied.waitForFinished();
            if (applied.resultCount() == 0)
                return Error { Error::Kind::Storage, QStringLiteral("the store was closed") };
            const Result<PageOutcome> written = applied.result();
            if (!written)
                return written.error();
            add(outcome.records, *written);
        }
        return outcome;
    }

}

FileImport::FileImport(RecordBook& records, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_records(records)
    , m_clock(clock)
{
}

Async<ImportOutcome> FileImport::run(const Profile& profile, const QString& path)
{
    auto promise = std::make_shared<QPromise<Result<ImportOutcome>>>();
    promise->start();
    // Waiting for the store is no crime in a thread that nobody waits for.
    QThreadPool::globalInstance()->start(
        [promise, profile, path, &records = m_records, &clock = m_clock] {
            promise->addResult(import(records, clock, profile, path));
            promise->finish();
        });
    return promise->future();
}

}
