#include "domain/ContactFact.h"

#include <QCborArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    /// Words of an enum in its own order.
    template <class E, std::size_t N>
    struct WordsOf
    {
        std::array<std::string_view, N> words;

        QString word(E value) const
        {
            const std::string_view word = words[static_cast<std::size_t>(value)];
            return QString::fromLatin1(word.data(), qsizetype(word.size()));
        }
        E value(const QCborValue& text) const
        {
            const QString wanted = text.toString();
            for (std::size_t at = 0; at < N; ++at) {
                if (wanted == QLatin1StringView(words[at].data(), qsizetype(words[at].size())))
                    return static_cast<E>(at);
            }
            return E {};
        }
    };

    constexpr WordsOf<ContactChannel, 7> Channels {
        { "telephone", "face_to_face", "email", "web_chat", "letter", "social", "member" }
    };
    constexpr WordsOf<CallerKind, 5> Callers {
        { "not_said", "customer", "on_behalf", "anonymous", "organisation" }
    };
    constexpr WordsOf<AuthorityKind, 7> Authorities {
        { "none", "lasting_power", "deputy", "appointee", "written", "spoken", "member" }
    };
    constexpr WordsOf<VerificationLevel, 3> Levels { { "none", "basic", "full" } };
    constexpr WordsOf<Answered, 3> Answers { { "right", "wrong", "not_known" } };
    constexpr WordsOf<OnlineOption, 4> Online {
        { "not_asked", "knew", "could_not_find", "not_aware" }
    };
    constexpr WordsOf<ContactOutcome, 4> Outcomes {
        { "open", "resolved", "passed_on", "not_resolved" }
    };
    constexpr WordsOf<SurveyOffer, 8> Surveys { { "not_offered",
                                                  "text",
                                                  "email",
                                                  "declined",
                                                  "opted_out",
                                                  "not_safe",
                                                  "too_soon",
                                                  "no_address" } };

    QString dayText(QDate day)
    {
        return day.isValid() ? day.toString(Qt::ISODate) : QString();
    }

    QDate dayIn(const QCborValue& text)
    {
        return QDate::fromString(text.toString(), Qt::ISODate);
    }

    QString momentText(const QDateTime& moment)
    {
        return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
    }

    QDateTime momentIn(const QCborValue& text)
    {
        return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    }

    QCborMap callerBody(const Caller& caller)
    {
        return { { u"kind"_s, wordOf(caller.kind) },
                 { u"name"_s, caller.name },
                 { u"authority"_s, wordOf(caller.authority) },
                 { u"until"_s, dayText(caller.until) } };
    }

    Caller callerIn(const QCborMap& body)
    {
        return { Callers.value(body[u"kind"_s]),
                 body[u"name"_s].toString(),
                 Authorities.value(body[u"authority"_s]),
                 dayIn(body[u"until"_s]) };
    }

    QCborMap verificationBody(const QList<AskedQuestion>& asked)
    {
        QCborArray questions;
        for (const AskedQuestion& one : asked) {
            QCborMap question { { u"question"_s, one.question },
                                { u"result"_s, Answers.word(one.result) },
                                { u"strong"_s, one.strong } };
            if (!one.subject.isEmpty())
                question.insert(u"subject"_s, one.subject);
            questions.append(question);
        }
        return { { u"level"_s, wordOf(levelOf(asked)) },
                 { u"failed"_s, verificationFailed(asked) },
                 { u"asked"_s, questions } };
    }

    qsizetype rightOnes(const QList<AskedQuestion>& asked)
    {
        return std::ranges::count(asked, Answered::Right, &AskedQuestion::result);
    }

}

VerificationLevel levelOf(const QList<AskedQuestion>& asked)
{
    const qsizetype right = rightOnes(asked);
    const bool strong = std::ranges::any_of(asked, [](const AskedQuestion& one) {
        return one.strong && one.result == Answered::Right;
    });
    if (right >= 2 && strong)
        return VerificationLevel::Full;
    // Who guesses until something fits has proved nothing.
    const bool guessed = std::ranges::count(asked, Answered::Wrong, &AskedQuestion::result) > 1;
    return right > 0 && !guessed ? VerificationLevel::Basic : VerificationLevel::None;
}

bool verificationFailed(const QList<AskedQuestion>& asked)
{
    return levelOf(asked) != VerificationLevel::Full
        && std::ranges::count(asked, Answered::Wrong, &AskedQuestion::result) > 1;
}

QString wordOf(ContactChannel channel)
{
    return Channels.word(channel);
}

QString wordOf(CallerKind kind)
{
    return Callers.word(kind);
}

QString wordOf(AuthorityKind kind)
{
    return Authorities.word(kind);
}

QString wordOf(VerificationLevel level)
{
    return Levels.word(level);
}

QString wordOf(OnlineOption online)
{
    return Online.word(online);
}

QString wordOf(ContactOutcome outcome)
{
    return Outcomes.word(outcome);
}

QString wordOf(SurveyOffer survey)
{
    return Surveys.word(survey);
}

QCborMap bodyOf(const ContactFact& contact)
{
    QCborArray reasons;
    for (const ContactReason& one : contact.reasons)
        reasons.append(QCborMap { { u"service"_s, one.service },
                                  { u"reason"_s, one.reason },
                                  { u"about"_s, one.about },
                                  { u"chases"_s, one.chases } });
    QCborArray failedFor;
    for (const CustomerId customer : contact.failedFor)
        failedFor.append(customer.text());
    QCborArray deeds;
    for (const ContactDeed& one : contact.deeds)
        deeds.append(QCborMap {
            { u"kind"_s, one.kind }, { u"id"_s, one.id.text() }, { u"words"_s, one.words } });
    return { { u"contact"_s, contact.id.text() },
             { u"customer"_s, contact.customer.isEmpty() ? QString() : contact.customer.text() },
             { u"channel"_s, wordOf(contact.channel) },
             { u"number"_s, contact.number },
             { u"call"_s, contact.callId },
             { u"queue"_s, contact.queue },
             { u"started"_s, momentText(contact.started) },
             { u"finished"_s, momentText(contact.finished) },
             { u"caller"_s, callerBody(contact.caller) },
             { u"verification"_s, verificationBody(contact.asked) },
             { u"failed_for"_s, failedFor },
             { u"reasons"_s, reasons },
             { u"note"_s, contact.note },
             { u"online"_s, wordOf(contact.online) },
             { u"outcome"_s, wordOf(contact.outcome) },
             { u"passed_to"_s, contact.passedTo },
             { u"handover"_s,
               QCborMap { { u"team"_s, contact.handover.team },
                          { u"why"_s, contact.handover.why },
                          { u"said"_s, contact.handover.said } } },
             { u"deeds"_s, deeds },
             { u"promise"_s,
               QCborMap { { u"text"_s, contact.promise },
                          { u"due"_s, dayText(contact.promiseDue) },
                          { u"owner"_s, contact.promiseOwner } } },
             { u"survey"_s, wordOf(contact.survey) },
             { u"token"_s, contact.token } };
}

ContactFact contactFrom(const QCborMap& body)
{
    ContactFact contact;
    contact.id = EntryId(body[u"contact"_s].toString());
    contact.customer = CustomerId::fromText(body[u"customer"_s].toString()).value_or(CustomerId());
    contact.channel = Channels.value(body[u"channel"_s]);
    contact.number = body[u"number"_s].toString();
    contact.callId = body[u"call"_s].toString();
    contact.queue = body[u"queue"_s].toString();
    contact.started = momentIn(body[u"started"_s]);
    contact.finished = momentIn(body[u"finished"_s]);
    contact.caller = callerIn(body[u"caller"_s].toMap());
    const QCborArray asked = body[u"verification"_s].toMap()[u"asked"_s].toArray();
    for (const auto value : asked) {
        const QCborMap one = value.toMap();
        contact.asked.append({ one[u"question"_s].toString(),
                               one[u"subject"_s].toString(),
                               Answers.value(one[u"result"_s]),
                               one[u"strong"_s].toBool() });
    }
    const QCborArray failedFor = body[u"failed_for"_s].toArray();
    for (const auto value : failedFor) {
        if (const auto customer = CustomerId::fromText(value.toString()))
            contact.failedFor.append(*customer);
    }
    const QCborArray reasons = body[u"reasons"_s].toArray();
    for (const auto value : reasons) {
        const QCborMap one = value.toMap();
        contact.reasons.append({ one[u"service"_s].toString(),
                                 one[u"reason"_s].toString(),
                                 one[u"about"_s].toString(),
                                 one[u"chases"_s].toBool() });
    }
    contact.note = body[u"note"_s].toString();
    contact.online = Online.value(body[u"online"_s]);
    contact.outcome = Outcomes.value(body[u"outcome"_s]);
    contact.passedTo = body[u"passed_to"_s].toString();
    const QCborMap handover = body[u"handover"_s].toMap();
    contact.handover = { handover[u"team"_s].toString(),
                         handover[u"why"_s].toString(),
                         handover[u"said"_s].toString() };
    const QCborArray deeds = body[u"deeds"_s].toArray();
    for (const auto value : deeds) {
        const QCborMap one = value.toMap();
        contact.deeds.append({ one[u"kind"_s].toString(),
                               EntryId(one[u"id"_s].toString()),
                               one[u"words"_s].toString() });
    }
    const QCborMap promise = body[u"promise"_s].toMap();
    contact.promise = promise[u"text"_s].toString();
    contact.promiseDue = dayIn(promise[u"due"_s]);
    contact.promiseOwner = promise[u"owner"_s].toString();
    contact.survey = Surveys.value(body[u"survey"_s]);
    contact.token = body[u"token"_s].toString();
    return contact;
}

QList<ContactFact> contactsIn(const QList<Fact>& facts)
{
    QList<ContactFact> contacts;
    for (const Fact& fact : facts) {
        if (fact.kind != "contact"_L1 && fact.kind != "contact-correction"_L1)
            continue;
        const auto held = std::ranges::find(contacts, EntryId(fact.subject), &ContactFact::id);
        if (held == contacts.end())
            contacts.append(contactFrom(fact.body));
        else
            *held = contactFrom(fact.body);
    }
    return contacts;
}

}
