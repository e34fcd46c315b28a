#include "backoffice/SharedFeed.h"

#include "base/Receive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <optional>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr int PageFacts = 500;
    constexpr qsizetype LargestBatch = qsizetype { 128 } * 1024;

    /// Where reading goes on: "FEED SEQUENCE".
    struct Cursor
    {
        QByteArray feed;
        qint64 after = 0;

        [[nodiscard]] static Cursor from(const QByteArray& bytes)
        {
            const auto space = bytes.indexOf(' ');
            return space < 0 ? Cursor()
                             : Cursor { bytes.first(space), bytes.sliced(space + 1).toLongLong() };
        }
        [[nodiscard]] QByteArray bytes() const { return feed + ' ' + QByteArray::number(after); }
    };

    QByteArray written(const Fact& fact)
    {
        const QJsonObject json {
            { u"id"_s, fact.id.text() },
            { u"kind"_s, fact.kind },
            { u"subject"_s, fact.subject },
            { u"customer"_s, fact.customer.isEmpty() ? QString() : fact.customer.text() },
            { u"at"_s, isoUtc(fact.at) },
            { u"who"_s, fact.who.text() },
            // CBOR and not JSON: every desk reads to the bit what one has said.
            { u"body"_s, QString::fromLatin1(fact.body.toCborValue().toCbor().toBase64()) }
        };
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    }

    /// Nothing for what is no fact.
    std::optional<Fact> factIn(const QJsonObject& json)
    {
        Fact fact;
        fact.id = EntryId(json.value("id"_L1).toString());
        fact.kind = json.value("kind"_L1).toString();
        fact.subject = json.value("subject"_L1).toString();
        if (const QString customer = json.value("customer"_L1).toString(); !customer.isEmpty()) {
            const auto id = CustomerId::fromText(customer);
            if (!id)
                return {};
            fact.customer = *id;
        }
        fact.at = QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs).toUTC();
        fact.who = StaffId(json.value("who"_L1).toString());
        QCborParserError fault;
        const QCborValue body = QCborValue::fromCbor(
            QByteArray::fromBase64(json.value("body"_L1).toString().toLatin1()), &fault);
        fact.body = body.toMap();
        fact.sequence = json.value("sequence"_L1).toInteger();
        const bool isFact = !fact.id.isEmpty() && !fact.kind.isEmpty() && fact.at.isValid()
            && fault.error == QCborError::NoError && body.isMap() && fact.sequence > 0;
        return isFact ? std::optional(fact) : std::nullopt;
    }

    Error wrong(Error::Kind kind, const QString& what)
    {
        return { kind, u"shared feed: %1"_s.arg(what) };
    }

    Result<QJsonObject> objectIn(const HttpAnswer& answer)
    {
        if (answer.status != 200)
            return wrong(errorKindOf(answer.status), u"HTTP %1"_s.arg(answer.status));
        const QJsonDocument document = QJsonDocument::fromJson(answer.body);
        if (!document.isObject())
            return wrong(Error::Kind::Malformed, u"the answer is not whole JSON"_s);
        return document.object();
    }

    /// How long the feed wants to be left alone; nothing when it says no such thing.
    std::optional<std::chrono::seconds> pauseIn(const HttpAnswer& answer, const QDateTime& now)
    {
        return answer.status == 429 || answer.status == 503 ? answer.retryAfter(now) : std::nullopt;
    }

    Result<FactsTaken> takenIn(const HttpAnswer& answer, const QList<EntryId>& asked)
    {
        const auto object = objectIn(answer);
        if (!object)
            return object.error();
        FactsTaken taken;
        const QJsonArray accepted = object->value("accepted"_L1).toArray();
        for (const auto& each : accepted) {
            const EntryId id(each.toObject().value("id"_L1).toString());
            if (asked.contains(id) && each.toObject().value("sequence"_L1).toInteger() > 0)
                taken.ids.append(id);
        }
        if (taken.ids.isEmpty())
            return wrong(Error::Kind::Malformed, u"it accepted nothing and refused nothing"_s);
        return taken;
    }

    Result<FactPage> pageIn(const HttpAnswer& answer, const Cursor& cursor)
    {
        const auto object = objectIn(answer);
        if (!object)
            return object.error();
        Cursor next { object->value("feed"_L1).toString().toLatin1(), cursor.after };
        if (next.feed.isEmpty() || next.feed.contains(' '))
            return wrong(Error::Kind::Malformed, u"it does not say which feed it is"_s);
        FactPage page;
        if (!cursor.feed.isEmpty() && cursor.feed != next.feed) {
            page.feed = FactPage::Feed::Another;
            return page;
        }
        const QJsonArray facts = object->value("facts"_L1).toArray();
        for (const auto& each : facts) {
            const auto fact = factIn(each.toObject());
            if (!fact || fact->sequence <= next.after)
                return wrong(Error::Kind::Malformed,
                             u"what follows %1 is no fact"_s.arg(next.after));
            next.after = fact->sequence;
            page.facts.append(*fact);
        }
        const bool more = object->value("more"_L1).toBool();
        if (more && page.facts.isEmpty())
            return wrong(Error::Kind::Malformed, u"there is more, but it does not come"_s);
        page.more = more ? FactPage::More::Yes : FactPage::More::No;
        page.cursor = next.bytes();
        return page;
    }

    AuthenticationForm bearer()
    {
        AuthenticationForm form;
        form.kind = AuthenticationForm::Kind::Bearer;
        return form;
    }

}

SharedFeed::SharedFeed(const Place& place,
                       SecretKeeper& secrets,
                       const Clock& clock,
                       QObject* parent)
    : QObject(parent)
    , m_url(place.url)
    , m_clock(clock)
    , m_http(bearer(),
             { secrets, place.secret, place.url, clock },
             place.authorities,
             place.limits,
             this)
{
}

HttpRequest SharedFeed::request(const QByteArray& method) const
{
    HttpRequest request;
    request.method = method;
    request.url = m_url;
    QString path = m_url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    request.url.setPath(path + u"/facts"_s);
    request.headers.emplaceBack("Accept", "application/json");
    return request;
}

Async<FactsTaken> SharedFeed::push(const QList<Fact>& facts)
{
    HttpRequest asked = request("POST");
    asked.headers.emplaceBack("Content-Type", "application/json");
    QList<EntryId> ids;
    for (const Fact& fact : facts) {
        const QByteArray json = written(fact);
        if (!ids.isEmpty() && asked.body.size() + json.size() > LargestBatch)
            break;
        asked.body += (ids.isEmpty() ? "{\"facts\":[" : ",") + json;
        ids.append(fact.id);
    }
    asked.body += "]}";
    return afterwards<FactsTaken>(
        m_http.send(asked), this, [this, ids](const Result<HttpAnswer>& answer) {
            if (!answer)
                return ready<FactsTaken>(answer.error());
            if (const auto wait = pauseIn(*answer, m_clock.now()))
                return ready<FactsTaken>(FactsTaken { {}, *wait });
            return ready(takenIn(*answer, ids));
        });
}

Async<FactPage> SharedFeed::pull(const QByteArray& cursor)
{
    const Cursor from = Cursor::from(cursor);
    HttpRequest asked = request("GET");
    QUrlQuery query;
    query.addQueryItem(u"after"_s, QString::number(from.after));
    query.addQueryItem(u"limit"_s, QString::number(PageFacts));
    asked.url.setQuery(query);
    return afterwards<FactPage>(
        m_http.send(asked), this, [this, from](const Result<HttpAnswer>& answer) {
            if (!answer)
                return ready<FactPage>(answer.error());
            if (const auto wait = pauseIn(*answer, m_clock.now())) {
                FactPage page;
                page.wait = *wait;
                return ready<FactPage>(page);
            }
            return ready(pageIn(*answer, from));
        });
}

}
