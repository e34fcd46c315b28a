#include "sync/SourcePull.h"

#include "base/Receive.h"

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    QList<RejectedRow> rejectedIn(const Pull& pull)
    {
        QList<RejectedRow> rows;
        for (const RowFault& fault : pull.faults)
            rows.append({ pull.page.source,
                          pull.page.feed,
                          pull.file,
                          fault.row,
                          fault.key,
                          fault.column,
                          codeOf(fault.problem),
                          pull.page.fetched });
        return rows;
    }

    // What may be over in a moment; the rest is for a person, or for much later.
    bool mayPass(Error::Kind kind)
    {
        return kind == Error::Kind::Offline || kind == Error::Kind::TimedOut
            || kind == Error::Kind::Malformed || kind == Error::Kind::Conflict;
    }

}

SourcePull::SourcePull(Connector& connector,
                       QStringList feeds,
                       RecordBook& records,
                       SourceBook& sources,
                       const SyncTiming& timing,
                       Probe probe,
                       QObject* parent)
    : QObject(parent)
    , m_connector(connector)
    , m_feeds(std::move(feeds))
    , m_records(records)
    , m_sources(sources)
    , m_timing(timing)
    , m_probe(probe)
{
    m_round.summary.id = connector.profile().id;
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SourcePull::fetch);
}

void SourcePull::start()
{
    m_elapsed.start();
    receive(m_sources.began(m_round.summary.id), this, [this](const Outcome& begun) {
        if (!begun)
            end(begun.error());
        else
            nextFeed();
    });
}

void SourcePull::breakOff()
{
    m_connector.abort();
    end(Error { Error::Kind::Offline, u"%1: broken off"_s.arg(m_round.summary.id.text()) });
}

void SourcePull::nextFeed()
{
    if (m_over)
        return;
    if (m_feeds.isEmpty()) {
        end({});
        return;
    }
    m_feed = m_feeds.takeFirst();
    m_more = RecordPage::More::Yes;
    m_failures = 0;
    receive(m_sources.cursor(m_round.summary.id, m_feed),
            this,
            [this](const Result<QByteArray>& cursor) {
                if (!cursor) {
                    end(cursor.error());
                    return;
                }
                m_cursor = *cursor;
                fetch();
            });
}

void SourcePull::fetch()
{
    if (m_over)
        return;
    m_fetching = true;
    ++m_round.requests;
    receive(m_connector.pull(m_feed, m_cursor), this, [this](const Result<Pull>& pull) {
        m_fetching = false;
        if (!m_over)
            take(pull);
    });
}

void SourcePull::take(const Result<Pull>& pull)
{
    if (!pull) {
        failPage(pull.error());
        return;
    }
    if (pull->answer == Pull::Answer::TryLater) {
        pauseFor(pull->wait);
        return;
    }
    m_failures = 0;
    m_fetched = *pull;
    m_cursor = pull->page.cursor;
    m_more = pull->page.more;
    write();
}

void SourcePull::pauseFor(std::chrono::seconds wait)
{
    if (wait > m_timing.longestPause || ++m_pauses > m_timing.mostPauses) {
        m_round.wait = wait;
        end(Error { Error::Kind::Offline,
                    u"%1/%2: asked to wait %3 s"_s.arg(
                        m_round.summary.id.text(), m_feed, QString::number(wait.count())) });
        return;
    }
    m_again.start(wait);
}

void SourcePull::failPage(const Error& error)
{
    ++m_failures;
    const int tries
        = m_probe == Probe::Yes && m_round.summary.fetched == 0 ? 1 : m_timing.pageTries;
    if (!mayPass(error.kind) || m_failures >= tries) {
        end(error);
        return;
    }
    m_again.start(m_timing.page.after(m_failures));
}

void SourcePull::write()
{
    if (m_writing || !m_fetched)
        return;
    Pull pull = *std::move(m_fetched);
    m_fetched.reset();
    m_writing = true;
    m_round.rejected += pull.faults.size();
    const QList<RejectedRow> rejected = rejectedIn(pull);
    if (m_more == RecordPage::More::Yes && !m_fetching)
        fetch();
    const SourceId source = pull.page.source;
    const QString feed = pull.page.feed;
    if (pull.extract == Pull::Extract::WholeBegins) {
        receive(m_records.beginReconcile(source, feed),
                this,
                [this, page = std::move(pull.page), rejected](const Outcome& begun) {
                    if (begun)
                        apply(page, rejected);
                    else
                        wrote(begun.error());
                });
    } else if (pull.extract == Pull::Extract::WholeEnds) {
        // Done twice after a crash in between, it takes nothing more away.
        receive(m_records.finishReconcile(source, feed),
                this,
                [this, page = std::move(pull.page), rejected](const Result<qint64>& gone) {
                    if (!gone) {
                        wrote(gone.error());
                        return;
                    }
                    m_round.summary.deleted += *gone;
                    apply(page, rejected);
                });
    } else {
        apply(std::move(pull.page), rejected);
    }
}

void SourcePull::apply(RecordPage page, const QList<RejectedRow>& rejected)
{
    receive(m_records.apply(std::move(page), rejected),
            this,
            [this](const Result<PageOutcome>& outcome) { wrote(outcome); });
}

void SourcePull::wrote(const Result<PageOutcome>& outcome)
{
    m_writing = false;
    if (!outcome) {
        end(outcome.error());
        return;
    }
    PullSummary& summary = m_round.summary;
    summary.fetched += outcome->fetched;
    summary.changed += outcome->added + outcome->changed;
    summary.deleted += outcome->deleted;
    Q_EMIT brought({ summary.id, m_feed, summary.fetched, m_round.rejected });
    if (m_over) {
        end({});
        return;
    }
    if (m_fetched)
        write();
    else if (m_more == RecordPage::More::No && !m_fetching)
        nextFeed();
}

void SourcePull::end(std::optional<Error> error)
{
    if (!m_over) {
        m_over = true;
        m_error = std::move(error);
        m_again.stop();
        m_fetched.reset();
    } else if (error && !m_error) {
        m_error = std::move(error);
    }
    if (m_writing || m_told)
        return;
    m_told = true;
    m_round.summary.error = m_error;
    m_round.summary.condition = m_error ? SourceCondition::Failing : SourceCondition::Fresh;
    m_round.summary.seconds = static_cast<double>(m_elapsed.elapsed()) / 1000;
    Q_EMIT ended(m_round);
}

}
