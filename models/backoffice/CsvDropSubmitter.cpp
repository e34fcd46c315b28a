#include "backoffice/CsvDropSubmitter.h"

#include "backoffice/DropBatch.h"

#include <new>

namespace guildhall {

using namespace Qt::StringLiterals;

CsvDropSubmitter::CsvDropSubmitter(
    Profile profile, AcceptForms accepts, const Place& place, const Clock& clock, QObject* parent)
    : Submitter(parent)
    , m_profile(std::move(profile))
    , m_accepts(std::move(accepts))
    , m_clock(clock)
    , m_batch(std::make_shared<DropBatch>(place.outgoing, place.extracts))
    , m_thread(std::make_shared<QThreadPool>())
{
    m_thread->setMaxThreadCount(1);
}

CsvDropSubmitter::~CsvDropSubmitter()
{
    constexpr int Patience = 2000; // milliseconds
    // A share that hangs must not keep the program from ending: the thread is left behind then.
    if (!m_thread->waitForDone(Patience))
        static_cast<void>(new (std::nothrow) std::shared_ptr<QThreadPool>(m_thread));
}

bool CsvDropSubmitter::takes(const Outgoing& outgoing) const
{
    const AcceptForm* form = formFor(m_accepts, outgoing);
    return form != nullptr && form->file;
}

Async<Submitted> CsvDropSubmitter::submit(const Submission& submission)
{
    const OutboxEntry& entry = submission.entry;
    const AcceptForm* form = formFor(m_accepts, entry.outgoing);
    const FeedProfile* feed
        = form && form->file ? m_profile.feed(form->file->confirmedBy) : nullptr;
    if (feed == nullptr) {
        Submitted refused;
        refused.answer = Submitted::Answer::Refused;
        refused.error = Error { Error::Kind::NotFound, m_profile.id.text() };
        return ready<Submitted>(refused);
    }
    auto promise = std::make_shared<QPromise<Result<Submitted>>>();
    promise->start();
    const DropBatch::Asked asked { *form->file,
                                   feed->file.name,
                                   feed->file.delimiter,
                                   entry,
                                   acceptValues(entry.outgoing, entry.made, submission.person),
                                   m_clock.now() };
    m_thread->start([promise, asked, batch = m_batch, source = m_profile.id] {
        auto done = batch->goOn(asked);
        if (!done)
            done = Error { done.error().kind, source.text() + u": "_s + done.error().detail };
        promise->addResult(std::move(done));
        promise->finish();
    });
    return promise->future();
}

}
