// Faults.h - what shall go wrong, for whom, how often.
#pragma once

#include "base/Result.h"
#include "council/Draw.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace guildhall::office {

struct Fault
{
    enum class Kind {
        Latency,
        DropBeforeBody,
        DropMidBody,
        Reset,
        RateLimited,
        ServerError,
        Truncated,
        WrongType,
        DuplicatePage,
        ReorderedPage,
        StaleToken,
        AppliedAnswerLost
    };
    Kind kind = Kind::Latency;
    QString system = QStringLiteral("*");
    QString feed = QStringLiteral("*");
    QString method = QStringLiteral("*");
    int times = 1; ///< 0: without limit
    double probability = 1.0;
    int milliseconds = 1000;
    bool tokenExpired = false; ///< StaleToken as 401 instead of 410

    /// Reads the form of the contract; Invalid with the field's name.
    static Result<Fault> fromJson(const QJsonObject& object);
};

/// What a request is, as far as faults ask.
struct FaultTarget
{
    QString system, feed;
    QByteArray method;
    bool isPage = false; ///< a page of a feed, not one record
    bool continues = false; ///< carries a cursor or updated_after
};

class Faults
{
public:
    explicit Faults(std::uint64_t seed)
        : m_seed(seed)
    {
    }

    void add(Fault fault) { m_faults.append(std::move(fault)); }
    void clear() { m_faults.clear(); }
    [[nodiscard]] qsizetype count() const { return m_faults.size(); }

    /// Milliseconds that this request has to wait; latency goes together with any other fault.
    [[nodiscard]] int takeDelay(const FaultTarget& target);
    /// The first other fault that hits this request, used up by one.
    [[nodiscard]] std::optional<Fault> take(const FaultTarget& target);

private:
    template <class Wanted>
    [[nodiscard]] std::optional<Fault> takeFirst(const FaultTarget& target, Wanted wanted);

    QList<Fault> m_faults;
    std::uint64_t m_seed;
    std::uint64_t m_asked = 0;
};

}
