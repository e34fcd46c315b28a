#include "sync/HolidayRounds.h"

#include "base/Receive.h"
#include "sync/SyncLog.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace guildhall {

using namespace std::chrono_literals;

HolidayRounds::HolidayRounds(const HolidaySource& source,
                             QString file,
                             std::shared_ptr<Almanac> almanac,
                             const Clock& clock)
    : m_feed(source)
    , m_every(source.every)
    , m_file(std::move(file))
    , m_almanac(std::move(almanac))
    , m_clock(clock)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &HolidayRounds::round);
}

void HolidayRounds::keepUp()
{
    m_next.start(untilNext());
}

void HolidayRounds::round()
{
    receive(once(), this, [this](const Outcome& done) {
        m_failures = done ? 0 : m_failures + 1;
        m_next.start(done ? m_every : m_pace.after(m_failures));
    });
}

Async<Done> HolidayRounds::once()
{
    return afterwards<Done>(m_feed.fetch(), this, [this](const Result<QByteArray>& answer) {
        const Outcome taken = answer ? take(*answer) : Outcome(answer.error());
        if (!taken)
            qCWarning(SyncLog).noquote() << "bank holidays:" << taken.error().detail;
        return ready(taken);
    });
}

Outcome HolidayRounds::take(const QByteArray& answer)
{
    const auto newer = BankHolidays::read(answer, QStringLiteral("bank holidays"));
    if (!newer)
        return newer.error();
    m_almanac->adopt(*newer);
    const auto known = m_almanac->now()->toJson();
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(known) != known.size() || !file.commit())
        return Error { Error::Kind::Storage, QFileInfo(m_file).fileName() };
    Q_EMIT refreshed();
    return Done {};
}

std::chrono::milliseconds HolidayRounds::untilNext() const
{
    const QFileInfo kept(m_file);
    if (!kept.exists())
        return 0ms;
    const auto age = std::chrono::milliseconds(kept.lastModified().msecsTo(m_clock.now()));
    return std::clamp<std::chrono::milliseconds>(m_every - age, 0ms, m_every);
}

}
