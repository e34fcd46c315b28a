// HolidayKeeper.h - keeps the bank holidays up to date with the feed, for every clock that runs.
#pragma once

#include "backoffice/CouncilConfiguration.h"
#include "base/Async.h"
#include "base/Clock.h"
#include "rules/Almanac.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace guildhall {

class HolidayRounds;

/// In a thread of its own. What the feed says is merged into what is known and kept in a file, so
/// that years which the feed forgets stay known; an answer that is not whole changes nothing.
class HolidayKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        HolidaySource source;
        QString file; ///< where what is known is kept
    };

    HolidayKeeper(const Place& place,
                  std::shared_ptr<Almanac> almanac,
                  const Clock& clock,
                  QObject* parent = nullptr);
    ~HolidayKeeper() override;

    /// Now, if the last answer is older than the source's pace, and then at that pace.
    void start();
    /// Now. Malformed when the feed's answer is no whole list of holidays.
    [[nodiscard]] Async<Done> once();

Q_SIGNALS:
    /// The almanac has taken what the feed says; in the thread of this object.
    void refreshed();

private:
    QThread m_thread;
    HolidayRounds* m_rounds; // lives in m_thread
};

}
