#include "app/commands/SourceWords.h"

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QString kindWord(Error::Kind kind)
    {
        switch (kind) {
        case Error::Kind::Offline:
            return u"offline"_s;
        case Error::Kind::TimedOut:
            return u"timed_out"_s;
        case Error::Kind::Refused:
            return u"refused"_s;
        case Error::Kind::Conflict:
            return u"conflict"_s;
        case Error::Kind::Invalid:
            return u"invalid"_s;
        case Error::Kind::NotFound:
            return u"not_found"_s;
        case Error::Kind::Malformed:
            return u"malformed"_s;
        case Error::Kind::Storage:
            return u"storage"_s;
        case Error::Kind::Damaged:
            return u"damaged"_s;
        }
        return {};
    }

}

QString stateWord(SourceCondition condition)
{
    switch (condition) {
    case SourceCondition::Fresh:
        return u"fresh"_s;
    case SourceCondition::Syncing:
        return u"syncing"_s;
    case SourceCondition::Stale:
        return u"stale"_s;
    case SourceCondition::Failing:
        return u"failing"_s;
    case SourceCondition::Paused:
        return u"paused"_s;
    case SourceCondition::Never:
        return u"never"_s;
    }
    return {};
}

QString stateWord(OutboxEntry::State state)
{
    switch (state) {
    case OutboxEntry::State::Waiting:
        return u"waiting"_s;
    case OutboxEntry::State::Sent:
        return u"sent"_s;
    case OutboxEntry::State::NeedsAttention:
        return u"needs_attention"_s;
    case OutboxEntry::State::Withdrawn:
        return u"withdrawn"_s;
    }
    return {};
}

QString errorWord(const Error& error)
{
    return error.detail.isEmpty() ? kindWord(error.kind)
                                  : kindWord(error.kind) + u": "_s + error.detail;
}

}
