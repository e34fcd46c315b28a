#include "domain/CallBack.h"

#include <algorithm>
#include <array>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array Results { "open", "no_answer", "got_through", "wrong_number" };

    QDateTime momentIn(const QCborValue& text)
    {
        return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    }

    CallBack asked(const Fact& fact)
    {
        CallBack one;
        one.id = EntryId(fact.subject);
        one.customer = fact.customer;
        one.contact = EntryId(fact.body[u"contact"_s].toString());
        one.askedBy = fact.who;
        one.owner = fact.body[u"owner"_s].toString();
        one.from = momentIn(fact.body[u"from"_s]);
        one.until = momentIn(fact.body[u"until"_s]);
        one.number = fact.body[u"number"_s].toString();
        one.leave = fact.body[u"leave"_s].toString() == "message"_L1 ? CallBack::Leave::Message
                                                                     : CallBack::Leave::Nothing;
        one.about = fact.body[u"about"_s].toString();
        return one;
    }

    void answer(CallBack& one, const Fact& fact)
    {
        const QString word = fact.body[u"result"_s].toString();
        if (word == "seen"_L1) {
            one.seen = one.seen || !one.isOpen();
            return;
        }
        const auto* result = std::ranges::find(
            Results, word, [](const char* known) { return QString::fromLatin1(known); });
        if (!one.isOpen() || result == Results.end())
            return;
        one.result = static_cast<CallBack::Result>(result - Results.begin());
        one.said = fact.body[u"said"_s].toString();
        one.triedBy = fact.who;
        one.tried = fact.at;
        ++one.tries;
    }

}

QString ownerWord(const StaffId& staff)
{
    return u"staff/"_s + staff.text();
}

QString ownerWordOfTeam(const QString& team)
{
    return u"team/"_s + team;
}

QString wordOf(CallBack::Result result)
{
    return QString::fromLatin1(Results[static_cast<std::size_t>(result)]);
}

QCborMap bodyOf(const CallBack& callBack)
{
    return { { u"contact"_s, callBack.contact.text() },
             { u"owner"_s, callBack.owner },
             { u"from"_s, callBack.from.toUTC().toString(Qt::ISODateWithMs) },
             { u"until"_s, callBack.until.toUTC().toString(Qt::ISODateWithMs) },
             { u"number"_s, callBack.number },
             { u"leave"_s,
               callBack.leave == CallBack::Leave::Message ? u"message"_s : u"nothing"_s },
             { u"about"_s, callBack.about } };
}

QList<CallBack> callBacksIn(const QList<Fact>& facts)
{
    QList<CallBack> all;
    for (const Fact& fact : facts) {
        const auto held = std::ranges::find(all, EntryId(fact.subject), &CallBack::id);
        if (fact.kind == "call-back"_L1 && held == all.end())
            all.append(asked(fact));
        if (fact.kind == "call-back-answer"_L1 && held != all.end())
            answer(*held, fact);
    }
    return all;
}

}
