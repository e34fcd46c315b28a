#include "office/Visitors.h"

#include "base/Clock.h"
#include "council/Showcase.h"
#include "domain/Ids.h"

#include <QCborArray>
#include <QUuid>

#include <algorithm>
#include <array>

namespace guildhall::office {

using namespace council;
using namespace Qt::StringLiterals;

namespace {

    constexpr int Minute = 60; // seconds
    constexpr int Slot = 20 * Minute;

    const std::array Reasons { u"benefits"_s,  u"council-tax"_s, u"housing"_s,
                               u"documents"_s, u"housing"_s,     u"benefits"_s,
                               u"parking"_s,   u"repairs"_s,     u"council-tax"_s };

    QString newId()
    {
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    }

    const QString Kiosk = u"demo-kiosk"_s;

    QCborMap act(const QString& word, const QString& station, const QString& desk)
    {
        return { { u"act"_s, word }, { u"station"_s, station }, { u"desk"_s, desk } };
    }

}

Visitors::Visitors(SharedLog& log, const Register& records, std::uint64_t seed)
    : m_log(log)
    , m_records(records)
    , m_draw(quint32(seed))
{
}

void Visitors::say(const QString& kind,
                   const QString& subject,
                   const QString& customer,
                   const QDateTime& at,
                   const QCborMap& body)
{
    m_log.append({ { u"id"_s, newId() },
                   { u"kind"_s, kind },
                   { u"subject"_s, subject },
                   { u"customer"_s, customer },
                   { u"at"_s, isoUtc(at) },
                   { u"who"_s, u"reception"_s },
                   { u"body"_s, QString::fromLatin1(body.toCborValue().toCbor().toBase64()) } });
}

Visitors::Somebody Visitors::showcase(std::uint32_t customer) const
{
    const ShowcasePerson& person = ShowcasePeople.at(customer);
    const auto text = [](std::string_view words) {
        return QString::fromUtf8(words.data(), qsizetype(words.size()));
    };
    Somebody who { u"%1 %2"_s.arg(text(person.forename), text(person.surname)), {} };
    for (const Feed feed : PersonFeeds) {
        if (const auto record = m_records.recordOf(feed, customer, 0)) {
            who.customer = CustomerId::founded(SourceId(text(nameOf(feed).system)),
                                               QString::fromStdString(m_records.id(feed, *record)),
                                               0)
                               .text();
            break;
        }
    }
    return who;
}

QString
Visitors::arrive(const QString& desk, const QDateTime& at, QCborMap about, const Somebody& who)
{
    const QString id = newId();
    QCborMap body = act(u"check-in"_s, Kiosk, desk);
    for (const auto& [name, value] : about)
        body.insert(name, value);
    const QChar series = desk == "1"_L1 ? u'A' : u'B';
    body.insert(u"number"_s, u"%1%2"_s.arg(series).arg(++m_given[desk], 2, 10, QChar(u'0')));
    if (!who.name.isEmpty())
        body.insert(u"name"_s, who.name);
    say(u"ticket"_s, id, who.customer, at, body);
    m_held.insert(id);
    return id;
}

/// From the door to the end.
void Visitors::visit(const QString& desk, const QDateTime& at, int number)
{
    QCborMap about { { u"reason"_s, Reasons.at(std::size_t(number) % Reasons.size()) } };
    if (number % 3 == 1)
        about.insert(u"appointment"_s, at.addSecs(qint64 { 5 } * Minute).toMSecsSinceEpoch());
    const QString id = arrive(desk, at, about, {});
    m_held.remove(id);
    const QString station = u"demo-desk-"_s + desk;
    const auto go = [&](const QDateTime& when, const QCborMap& body) {
        say(u"ticket"_s, id, {}, when, body);
    };
    QCborMap lease = act(u"lease"_s, Kiosk, desk);
    lease.insert(u"to"_s, station);
    lease.insert(u"to_desk"_s, desk);
    go(at, lease);
    if (number == 8) {
        go(at.addSecs(qint64 { 21 } * Minute), act(u"left"_s, station, desk));
        return;
    }
    const QDateTime called = at.addSecs(m_draw.bounded(2 * Minute, 15 * Minute));
    go(called, act(u"call"_s, station, desk));
    if (number == 5) {
        go(called.addSecs(qint64 { 3 } * Minute), act(u"no-show"_s, station, desk));
        return;
    }
    go(called.addSecs(Minute), act(u"serve"_s, station, desk));
    QCborMap done = act(u"done"_s, station, desk);
    done.insert(u"outcome"_s, u"done"_s);
    const QDateTime ended = called.addSecs(m_draw.bounded(5 * Minute, 12 * Minute));
    go(ended, done);
    if (number % 2 == 0)
        answer(ended);
}

void Visitors::answer(const QDateTime& at)
{
    constexpr std::array often { "first_time", "few_times_a_year", "few_times_a_year", "monthly" };
    constexpr std::array why { "show_papers", "not_online", "prefer_to_talk", "show_papers" };
    constexpr std::array how {
        "very_satisfied", "very_satisfied", "somewhat_satisfied", "somewhat_dissatisfied"
    };
    const auto one = [this](const auto& words) {
        return QString::fromLatin1(words.at(m_draw.bounded(quint32(words.size()))));
    };
    QCborMap said { { u"channel"_s, u"face_to_face"_s },
                    { u"language"_s, m_draw.bounded(4) == 0 ? u"cy"_s : u"en"_s } };
    if (m_draw.bounded(5) == 0) {
        said.insert(u"declined"_s, true);
    } else {
        said.insert(u"how_often"_s, one(often));
        said.insert(u"why_in_person"_s, one(why));
        said.insert(u"rating"_s, one(how));
    }
    say(u"visit-survey"_s, newId(), {}, at, said);
}

void Visitors::expect(const QDateTime& at, const Somebody& who, const QString& reference)
{
    QCborMap body = act(u"book"_s, u"demo-desk-1"_s, u"1"_s);
    body.insert(u"at"_s, at.toMSecsSinceEpoch());
    body.insert(u"reference"_s, reference);
    body.insert(u"name"_s, who.name);
    body.insert(u"reason"_s, u"housing"_s);
    body.insert(u"needs"_s, QCborArray());
    say(u"appointment"_s, newId(), who.customer, at.addDays(-6), body);
}

void Visitors::comeUntil(const QDateTime& now)
{
    const QDate today = inLondon(now).date();
    const QDateTime midnight = QDateTime(today, QTime(0, 0), london()).toUTC();
    const auto before = [&now, &midnight](int minutes) {
        return std::max(midnight.addSecs(Minute), now.addSecs(-qint64 { Minute } * minutes));
    };
    constexpr int Finished = 15;
    for (int number = 0; number < Finished; ++number)
        visit(number < 13 ? u"1"_s : u"2"_s, before(320 - number * 20), number);

    const QDateTime due
        = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() / Slot * Slot, Qt::UTC);
    const Somebody owen = showcase(1);
    expect(due, owen, u"RA-7K2PQ"_s);
    arrive(u"1"_s, before(17), { { u"reason"_s, u"benefits"_s } }, showcase(2));
    arrive(u"2"_s,
           before(11),
           { { u"reason"_s, u"housing"_s },
             { u"needs"_s, QCborArray { u"welsh"_s } },
             { u"appointment"_s, due.toMSecsSinceEpoch() },
             { u"reference"_s, u"RA-7K2PQ"_s } },
           owen);
    arrive(u"1"_s, before(9), { { u"reason"_s, u"council-tax"_s } }, showcase(3));
    arrive(u"1"_s, before(4), { { u"reason"_s, u"documents"_s } }, {});
    arrive(u"1"_s,
           before(1),
           { { u"reason"_s, u"parking"_s }, { u"needs"_s, QCborArray { u"step-free"_s } } },
           {});

    const std::array later { u"Huw Pritchard"_s, u"Amina Yusuf"_s, u"Grace Bell"_s };
    const std::array references { u"RA-3MWXT"_s, u"RA-9CDHJ"_s, u"RA-5NPRV"_s };
    for (std::size_t at = 0; at < later.size(); ++at)
        expect(due.addSecs(Slot * (qint64(at) + 1)), { later.at(at), {} }, references.at(at));
}

void Visitors::heard(const QJsonObject& fact)
{
    const QString id = fact.value("subject"_L1).toString();
    if (fact.value("kind"_L1).toString() != "ticket"_L1 || !m_held.contains(id))
        return;
    const QCborMap body
        = QCborValue::fromCbor(QByteArray::fromBase64(fact.value("body"_L1).toString().toLatin1()))
              .toMap();
    if (body[u"act"_s].toString() != "claim"_L1)
        return;
    m_held.remove(id);
    QCborMap lease = act(u"lease"_s, Kiosk, {});
    lease.insert(u"to"_s, body[u"station"_s]);
    lease.insert(u"to_desk"_s, body[u"desk"_s]);
    say(u"ticket"_s,
        id,
        fact.value("customer"_L1).toString(),
        QDateTime::fromString(fact.value("at"_L1).toString(), Qt::ISODateWithMs),
        lease);
}

}
