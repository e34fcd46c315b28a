// StateLog.h - what happened to a council since it was made, in an append-only file, so that a
// restart keeps it.
#pragma once

#include "base/Result.h"
#include "council/Register.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <memory>

namespace guildhall::office {

struct StateEvent
{
    enum class Kind : char {
        Change = 'c',
        Remove = 'd',
        Add = 'a',
        Write = 'w',
        Update = 'u',
        SecondStage = 's' ///< of the complaint whose first stage is `record`
    };
    Kind kind = Kind::Change;
    council::Feed feed = council::Feed::Tenants;
    std::uint32_t record = 0;
    std::uint32_t customer = 0; ///< of an added or written record
    council::Moment at = 0;
    bool anonymous = false;
    QByteArray key {}; ///< of a write: its idempotency key
    QByteArray body {}; ///< of a write: what was sent

    friend bool operator==(const StateEvent&, const StateEvent&) = default;
};

/// One line an event; a line that was cut off by a crash is dropped when the file is opened again.
class StateLog
{
public:
    /// Opens or begins DIR/office.log. The file belongs to one council: with another number of
    /// customers or another seed it is refused. Its own `today` replaces that of `options`.
    static Result<std::unique_ptr<StateLog>> open(const QString& folder,
                                                  council::CouncilOptions& options);

    [[nodiscard]] const QList<StateEvent>& past() const noexcept { return m_past; }
    [[nodiscard]] Outcome append(const StateEvent& event);

private:
    QFile m_file;
    QList<StateEvent> m_past;
};

}
