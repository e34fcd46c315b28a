// CsvDropSubmitter.h - writes for a system that only imports files: what waits leaves in batches.
#pragma once

#include "backoffice/AcceptForm.h"
#include "backoffice/Profile.h"
#include "backoffice/Submitter.h"
#include "base/Clock.h"

#include <QThreadPool>

#include <memory>

namespace guildhall {

class DropBatch;

/// A batch is written aside, its name is noted in the journal, and only then it is put into the
/// folder under that name, in one step: so a crash at any point leaves it there once. It counts as
/// sent when an extract of the system names the entry; when none has in the time that the profile
/// says, a person decides. Writes in a thread of its own, because a folder on a network share may
/// hang.
class CsvDropSubmitter final : public Submitter
{
    Q_OBJECT

public:
    struct Place
    {
        QString outgoing; ///< where the system takes files from
        QString extracts; ///< where it drops its own
    };

    /// `clock` outlives the submitter.
    CsvDropSubmitter(Profile profile,
                     AcceptForms accepts,
                     const Place& place,
                     const Clock& clock,
                     QObject* parent = nullptr);
    ~CsvDropSubmitter() override;

    [[nodiscard]] SourceId source() const override { return m_profile.id; }
    [[nodiscard]] bool takes(const Outgoing& outgoing) const override;
    [[nodiscard]] qsizetype together(const QList<OutboxEntry>& queue) const override;
    [[nodiscard]] Async<Submitted> submit(const Submission& submission) override;

private:
    const Profile m_profile;
    const AcceptForms m_accepts;
    const Place m_place;
    const Clock& m_clock;
    std::shared_ptr<DropBatch> m_batch;
    std::shared_ptr<QThreadPool> m_thread;
};

}
