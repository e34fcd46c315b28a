#include "domain/Confirmation.h"

#include <QCborArray>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QCborMap bodyOf(const SaidDetail& said)
    {
        QCborMap body;
        if (!said.text.isEmpty())
            body.insert(u"value"_s, said.text);
        if (said.date.isValid())
            body.insert(u"date"_s, said.date.toString(Qt::ISODate));
        if (!said.uprn.isEmpty())
            body.insert(u"uprn"_s, said.uprn);
        return body;
    }

    SaidDetail saidIn(const QCborMap& body)
    {
        return { body[u"value"_s].toString(),
                 QDate::fromString(body[u"date"_s].toString(), Qt::ISODate),
                 body[u"uprn"_s].toString() };
    }

    bool says(const QList<SaidDetail>& all, Detail detail, const QString& same)
    {
        return std::ranges::any_of(
            all, [&](const SaidDetail& said) { return sameness(detail, said) == same; });
    }

    bool isOf(const HeldRecord& record, const SeenDetail& seen)
    {
        return record.from.source == seen.source && record.key == seen.key
            && kindOf(record.body) == RecordKind::Person;
    }

}

Fact factOf(const Confirmation& confirmation, CustomerId customer)
{
    Fact fact;
    fact.id = confirmation.id;
    fact.kind = ConfirmedKind;
    fact.subject = wordOf(confirmation.detail);
    fact.customer = customer;
    fact.at = confirmation.at;
    fact.who = confirmation.who;
    fact.body = bodyOf(confirmation.value);
    fact.body.insert(u"channel"_s, confirmation.channel);
    if (!confirmation.contact.isEmpty())
        fact.body.insert(u"contact"_s, confirmation.contact.text());
    QCborArray seen;
    for (const SeenDetail& one : confirmation.seen) {
        QCborMap body = bodyOf(one.said);
        body.insert(u"source"_s, one.source.text());
        body.insert(u"key"_s, one.key);
        seen.append(body);
    }
    fact.body.insert(u"seen"_s, seen);
    return fact;
}

Fact factOf(const EntryId& confirmation, const ToldByHand& told, CustomerId customer)
{
    Fact fact;
    fact.kind = ToldKind;
    fact.subject = confirmation.text();
    fact.customer = customer;
    fact.at = told.at;
    fact.who = told.who;
    fact.body = { { u"source"_s, told.source.text() }, { u"key"_s, told.key } };
    return fact;
}

QList<Confirmation> confirmationsIn(const QList<Fact>& facts)
{
    QList<Confirmation> last;
    for (const Fact& fact : facts) {
        if (fact.kind == ToldKind) {
            const auto about = std::ranges::find(last, EntryId(fact.subject), &Confirmation::id);
            if (about != last.end())
                about->told.append({ SourceId(fact.body[u"source"_s].toString()),
                                     fact.body[u"key"_s].toString(),
                                     fact.who,
                                     fact.at });
            continue;
        }
        const auto detail = detailCalled(fact.subject);
        const SaidDetail value = saidIn(fact.body);
        if (fact.kind != ConfirmedKind || !detail || value.isEmpty())
            continue;
        Confirmation confirmation { fact.id,
                                    *detail,
                                    value,
                                    fact.at,
                                    fact.who,
                                    fact.body[u"channel"_s].toString(),
                                    EntryId(fact.body[u"contact"_s].toString()),
                                    {},
                                    {} };
        const QCborArray seen = fact.body[u"seen"_s].toArray();
        for (const auto& one : seen) {
            const QCborMap body = one.toMap();
            confirmation.seen.append({ SourceId(body[u"source"_s].toString()),
                                       body[u"key"_s].toString(),
                                       saidIn(body) });
        }
        last.removeIf([detail](const Confirmation& one) { return one.detail == *detail; });
        last.append(confirmation);
    }
    std::ranges::sort(last, {}, &Confirmation::detail);
    return last;
}

std::optional<Lapse> lapseOf(const Confirmation& confirmation, const QList<HeldRecord>& records)
{
    const Detail detail = confirmation.detail;
    const QString right = sameness(detail, confirmation.value);
    for (const HeldRecord& record : records) {
        const auto* person = std::get_if<PersonRecord>(&record.body);
        const QList<SaidDetail> now = person ? presentOf(*person, detail) : QList<SaidDetail>();
        if (now.isEmpty() || says(now, detail, right))
            continue;
        const auto then = std::ranges::find_if(
            confirmation.seen, [&record](const SeenDetail& seen) { return isOf(record, seen); });
        if (then == confirmation.seen.end()) {
            if (record.from.updated > confirmation.at)
                return Lapse { Lapse::Why::SaidSince, record.from.source };
        } else if (then->said.isEmpty() || !says(now, detail, sameness(detail, then->said))) {
            return Lapse { Lapse::Why::ChangedSince, record.from.source };
        }
    }
    // When records are parted again, the word must not stay with the wrong person: it stays where
    // a record is that said so, and where none did, only with all of them together.
    QList<SeenDetail> gone;
    bool isHeld = false;
    for (const SeenDetail& seen : confirmation.seen) {
        const auto there = std::ranges::find_if(
            records, [&seen](const HeldRecord& record) { return isOf(record, seen); });
        if (there == records.end()) {
            gone.append(seen);
            continue;
        }
        isHeld = isHeld || sameness(detail, seen.said) == right
            || says(presentOf(std::get<PersonRecord>(there->body), detail), detail, right);
    }
    if (!gone.isEmpty() && !isHeld)
        return Lapse { Lapse::Why::RecordGone, gone.first().source };
    return std::nullopt;
}

}
