#include "office/Faults.h"

#include <algorithm>
#include <array>
#include <utility>

namespace guildhall::office {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array<std::pair<QLatin1StringView, Fault::Kind>, 12> Kinds { {
        { "latency"_L1, Fault::Kind::Latency },
        { "drop_before_body"_L1, Fault::Kind::DropBeforeBody },
        { "drop_mid_body"_L1, Fault::Kind::DropMidBody },
        { "reset"_L1, Fault::Kind::Reset },
        { "rate_limited"_L1, Fault::Kind::RateLimited },
        { "server_error"_L1, Fault::Kind::ServerError },
        { "truncated"_L1, Fault::Kind::Truncated },
        { "wrong_type"_L1, Fault::Kind::WrongType },
        { "duplicate_page"_L1, Fault::Kind::DuplicatePage },
        { "reordered_page"_L1, Fault::Kind::ReorderedPage },
        { "stale_token"_L1, Fault::Kind::StaleToken },
        { "applied_answer_lost"_L1, Fault::Kind::AppliedAnswerLost },
    } };

    bool concerns(const Fault& fault, const FaultTarget& target)
    {
        const auto matches
            = [](const QString& wish, const QString& is) { return wish == u"*" || wish == is; };
        if (!matches(fault.system, target.system) || !matches(fault.feed, target.feed)
            || !matches(fault.method, QString::fromLatin1(target.method)))
            return false;
        switch (fault.kind) {
        case Fault::Kind::DuplicatePage:
        case Fault::Kind::ReorderedPage:
            return target.isPage;
        case Fault::Kind::StaleToken:
            return fault.tokenExpired || (target.isPage && target.continues);
        case Fault::Kind::AppliedAnswerLost:
            return target.method == "POST" || target.method == "PATCH" || target.method == "PUT";
        default:
            return true;
        }
    }

}

Result<Fault> Fault::fromJson(const QJsonObject& object)
{
    const auto invalid = [](const QString& field) { return Error { Error::Kind::Invalid, field }; };
    Fault fault;
    const QString name = object.value("kind"_L1).toString();
    const auto kind = std::ranges::find(Kinds, name, &std::pair<QLatin1StringView, Kind>::first);
    if (kind == Kinds.end())
        return invalid(u"kind"_s);
    fault.kind = kind->second;
    fault.system = object.value("system"_L1).toString(fault.system);
    fault.feed = object.value("feed"_L1).toString(fault.feed);
    fault.method = object.value("method"_L1).toString(fault.method);
    fault.times = object.value("times"_L1).toInt(fault.times);
    fault.probability = object.value("probability"_L1).toDouble(fault.probability);
    fault.milliseconds = object.value("milliseconds"_L1).toInt(fault.milliseconds);
    fault.tokenExpired = object.value("as"_L1).toString() == "401"_L1;
    if (fault.times < 0)
        return invalid(u"times"_s);
    if (fault.probability < 0.0 || fault.probability > 1.0)
        return invalid(u"probability"_s);
    if (fault.milliseconds < 0)
        return invalid(u"milliseconds"_s);
    return fault;
}

template <class Wanted>
std::optional<Fault> Faults::takeFirst(const FaultTarget& target, Wanted wanted)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Fault& fault = m_faults[i];
        if (!wanted(fault.kind) || !concerns(fault, target))
            continue;
        council::Draw draw(m_seed, council::Purpose::Fault, m_asked++);
        if (draw.below(1000000U) >= static_cast<std::uint32_t>(fault.probability * 1000000.0))
            continue;
        const Fault hit = fault;
        if (fault.times == 1)
            m_faults.removeAt(i);
        else if (fault.times > 1)
            --fault.times;
        return hit;
    }
    return {};
}

int Faults::takeDelay(const FaultTarget& target)
{
    const auto hit
        = takeFirst(target, [](Fault::Kind kind) { return kind == Fault::Kind::Latency; });
    return hit ? hit->milliseconds : 0;
}

std::optional<Fault> Faults::take(const FaultTarget& target)
{
    return takeFirst(target, [](Fault::Kind kind) { return kind != Fault::Kind::Latency; });
}

}
