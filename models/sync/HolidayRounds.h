// HolidayRounds.h - asks the feed of bank holidays again and again, keeps what it says and hands it
// on.
#pragma once

#include "backoffice/HolidayFeed.h"
#include "base/Clock.h"
#include "rules/Almanac.h"
#include "sync/RetryPace.h"

#include <QTimer>

#include <memory>

namespace guildhall {

/// Lives in the keeper's thread and is called there.
class HolidayRounds final : public QObject
{
    Q_OBJECT

public:
    HolidayRounds(const HolidaySource& source,
                  QString file,
                  std::shared_ptr<Almanac> almanac,
                  const Clock& clock);

    void keepUp();
    [[nodiscard]] Async<Done> once();

Q_SIGNALS:
    void refreshed();

private:
    void round();
    [[nodiscard]] Outcome take(const QByteArray& answer);
    [[nodiscard]] std::chrono::milliseconds untilNext() const;

    HolidayFeed m_feed;
    const std::chrono::milliseconds m_every;
    const QString m_file;
    const std::shared_ptr<Almanac> m_almanac;
    const Clock& m_clock;
    const RetryPace m_pace { std::chrono::minutes(1), std::chrono::hours(6) };
    QTimer m_next;
    int m_failures = 0;
};

}
