#include "backoffice/CsvDropSubmitter.h"

#include "backoffice/DropBatch.h"

#include <new>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    /// What the form wants beside the entry's row; nothing in it: nothing. Invalid: it is not
    /// there.
    Result<DropBatch::Row> rowOf(const AcceptForm::File& form, const Submission& each)
    {
        const OutboxEntry& entry = each.entry;
        DropBatch::Row row { entry.outgoing.id,
                             acceptValues(entry.outgoing, entry.made, each.person, each.called),
                             {},
                             {} };
        if (!form.beside)
            return row;
        row.fileName = filledText(form.beside->name, row.values, AcceptPlace::Text);
        row.fileBytes = entry.outgoing.payload.value(form.beside->bytes).toByteArray();
        if (row.fileBytes.isEmpty())
            return Error { Error::Kind::Invalid, u"no "_s + form.beside->bytes };
        if (row.fileName.isEmpty() || row.fileName.startsWith(u'.') || row.fileName.contains(u'/'))
            return Error { Error::Kind::Invalid, u"no name of a file"_s };
        return row;
    }

    Submitted refused(Error error)
    {
        Submitted refused;
        refused.answer = Submitted::Answer::Refused;
        refused.error = std::move(error);
        return refused;
    }

}

CsvDropSubmitter::CsvDropSubmitter(
    Profile profile, AcceptForms accepts, const Place& place, const Clock& clock, QObject* parent)
    : Submitter(parent)
    , m_profile(std::move(profile))
    , m_accepts(std::move(accepts))
    , m_place(place)
    , m_clock(clock)
    , m_batch(std::make_shared<DropBatch>(place.outgoing))
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

qsizetype CsvDropSubmitter::together(const QList<OutboxEntry>& queue) const
{
    if (queue.isEmpty())
        return 0;
    const AcceptForm* form = formFor(m_accepts, queue.first().outgoing);
    if (form == nullptr || !form->file)
        return 1;
    // One that is on its way is only asked for, and one that cannot be written is refused alone.
    const auto joins = [this, form](const OutboxEntry& entry) {
        return entry.reference.isEmpty() && formFor(m_accepts, entry.outgoing) == form
            && rowOf(*form->file, { entry, {} });
    };
    qsizetype count = 0;
    while (count < std::min(form->file->rows, queue.size()) && joins(queue.at(count)))
        ++count;
    return std::max<qsizetype>(1, count);
}

Async<Submitted> CsvDropSubmitter::submit(const Submission& submission)
{
    const OutboxEntry& entry = submission.entry;
    const AcceptForm* form = formFor(m_accepts, entry.outgoing);
    const FeedProfile* feed
        = form && form->file ? m_profile.feed(form->file->confirmed.feed) : nullptr;
    if (feed == nullptr)
        return ready<Submitted>(refused({ Error::Kind::NotFound, m_profile.id.text() }));
    DropBatch::Asked asked { *form->file,
                             { m_place.extracts, feed->file.name, feed->file.delimiter },
                             entry,
                             {},
                             m_clock.now() };
    if (entry.reference.isEmpty()) {
        const QList<Submission> all = QList<Submission> { submission } + submission.with;
        for (const Submission& each : all) {
            auto row = rowOf(*form->file, each);
            if (!row)
                return ready<Submitted>(refused(
                    { row.error().kind, m_profile.id.text() + u": "_s + row.error().detail }));
            asked.rows.append(*std::move(row));
        }
    }
    auto promise = std::make_shared<QPromise<Result<Submitted>>>();
    promise->start();
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
