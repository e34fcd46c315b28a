#include "backoffice/RestSubmitter.h"

#include "backoffice/WriteAnswer.h"
#include "base/Receive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    using namespace std::chrono_literals;

    constexpr auto TokenLasts = 24h; // GeoReport v2: an id comes within a day
    constexpr auto AskTokenAgain = 60s;

    QByteArray formEncoded(const QJsonObject& body)
    {
        QByteArray encoded;
        for (auto it = body.begin(); it != body.end(); ++it) {
            if (!encoded.isEmpty())
                encoded += '&';
            encoded += QUrl::toPercentEncoding(it.key()) + '='
                + QUrl::toPercentEncoding(it.value().toVariant().toString());
        }
        return encoded;
    }

    void write(HttpRequest& request, const QJsonObject& body, AcceptForm::Written written)
    {
        const bool isForm = written == AcceptForm::Written::Form;
        request.body
            = isForm ? formEncoded(body) : QJsonDocument(body).toJson(QJsonDocument::Compact);
        request.headers.emplaceBack(
            "Content-Type", isForm ? "application/x-www-form-urlencoded" : "application/json");
    }

    /// The back office has said that it has not done it.
    bool isPause(int status)
    {
        return status == 429 || status == 503;
    }

    /// Nobody knows whether it has done it; or who asked was not let in, and it will have to wait.
    bool mayPass(int status)
    {
        return status >= 500 || status == 408 || status == 401;
    }

}

RestSubmitter::RestSubmitter(Profile profile,
                             AcceptForms accepts,
                             const Place& place,
                             SecretKeeper& secrets,
                             const Clock& clock,
                             QObject* parent)
    : Submitter(parent)
    , m_profile(std::move(profile))
    , m_accepts(std::move(accepts))
    , m_baseUrl(place.baseUrl)
    , m_clock(clock)
    , m_http(m_profile.authentication,
             { secrets, place.secret, place.baseUrl, clock, place.account },
             place.authorities,
             place.limits,
             this)
{
    m_http.countWith(place.counted);
}

bool RestSubmitter::takes(const Outgoing& outgoing) const
{
    return formFor(m_accepts, outgoing) != nullptr;
}

Async<Submitted> RestSubmitter::submit(const Submission& submission)
{
    const OutboxEntry& entry = submission.entry;
    const AcceptForm* form = formFor(m_accepts, entry.outgoing);
    if (form == nullptr)
        return ready<Submitted>(refused(Error::Kind::NotFound, u"takes no such entry"_s));
    Asked asked { *form,
                  entry,
                  acceptValues(entry.outgoing, entry.made, submission.person, submission.called),
                  submission.mayHaveArrived };
    for (auto it = m_profile.values.cbegin(); it != m_profile.values.cend(); ++it)
        asked.values.insert(it.key(), it.value());
    if (form->token && !entry.reference.isEmpty())
        return askToken(asked);
    const bool isLookedAt
        = entry.outgoing.version.isEmpty() || form->guard.by == AcceptForm::Guard::By::Looking;
    if (form->does == AcceptForm::Does::Changes && isLookedAt)
        return compare(asked, Then::Go);
    if (!submission.mayHaveArrived)
        return send(asked);
    if (form->lookUp)
        return lookUp(asked);
    // A change over a version that was seen is refused the second time by itself.
    const bool isSafe = !form->idempotencyHeader.isEmpty()
        || (form->does == AcceptForm::Does::Changes && !entry.outgoing.version.isEmpty());
    if (isSafe)
        return send(asked);
    return ready<Submitted>(refused(Error::Kind::TimedOut, u"it may have arrived already"_s));
}

Async<Submitted> RestSubmitter::lookUp(const Asked& asked)
{
    const AcceptForm::LookUp& form = *asked.form.lookUp;
    HttpRequest question = request(form.path, form.query, asked);
    question.method = form.method;
    if (!form.body.isEmpty())
        write(question, filledBody(form.body, asked.values), AcceptForm::Written::Json);
    return afterwards<Submitted>(
        m_http.send(question), this, [this, asked](const Result<HttpAnswer>& answer) {
            return answer ? found(asked, *answer) : ready<Submitted>(answer.error());
        });
}

Async<Submitted> RestSubmitter::found(const Asked& asked, const HttpAnswer& answer)
{
    const AcceptForm::LookUp& form = *asked.form.lookUp;
    if (isPause(answer.status))
        return ready<Submitted>(later(answer));
    if (saysNo(form, answer))
        return send(asked);
    const auto wrong = [this, &answer](Error::Kind kind) {
        return ready<Submitted>(error(kind, u"look-up: HTTP %1"_s.arg(answer.status)));
    };
    if (answer.status != 200)
        return wrong(errorKindOf(answer.status));
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonValue root
        = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue items
        = document.isNull() ? QJsonValue(QJsonValue::Undefined) : valueAt(root, form.items);
    if (items.isArray() && items.toArray().isEmpty())
        return send(asked);
    Submitted held;
    held.answer = Submitted::Answer::Accepted;
    held.reference = valueAt(items.isArray() ? items.toArray().first() : items, form.reference)
                         .toVariant()
                         .toString();
    // An answer of another shape does not say that it is not there.
    return held.reference.isEmpty() ? wrong(Error::Kind::Malformed) : ready<Submitted>(held);
}

Async<Submitted> RestSubmitter::askToken(const Asked& asked)
{
    Asked about = asked;
    about.values.insert(u"token"_s, asked.entry.reference);
    return afterwards<Submitted>(m_http.send(request(asked.form.token->path, {}, about)),
                                 this,
                                 [this, asked](const Result<HttpAnswer>& answer) {
                                     return answer ? ready<Submitted>(named(asked, *answer))
                                                   : ready<Submitted>(answer.error());
                                 });
}

Submitted RestSubmitter::named(const Asked& asked, const HttpAnswer& answer) const
{
    if (isPause(answer.status))
        return later(answer);
    Submitted said;
    said.reference
        = answer.status == 200 ? textIn(answer.body, asked.form.token->reference) : QString();
    const QDateTime since = asked.entry.settled.isValid() ? asked.entry.settled : asked.entry.made;
    if (!said.reference.isEmpty()) {
        said.answer = Submitted::Answer::Accepted;
    } else if (since.addSecs(std::chrono::seconds(TokenLasts).count()) <= m_clock.now()) {
        // It was taken in; only its name never came.
        said.answer = Submitted::Answer::Accepted;
        said.reference = asked.entry.reference;
    } else {
        said.answer = Submitted::Answer::Pending;
        said.reference = asked.entry.reference;
        said.wait = AskTokenAgain;
    }
    return said;
}

HttpRequest RestSubmitter::request(const QString& path,
                                   const QMap<QString, QString>& query,
                                   const Asked& asked) const
{
    HttpRequest request;
    request.url = m_baseUrl;
    QString base = m_baseUrl.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    request.url.setPath(base + filledText(path, asked.values, AcceptPlace::Path), QUrl::StrictMode);
    QUrlQuery items;
    for (auto it = query.begin(); it != query.end(); ++it)
        items.addQueryItem(it.key(), filledText(it.value(), asked.values, AcceptPlace::Path));
    if (!items.isEmpty())
        request.url.setQuery(items);
    request.headers.emplaceBack(
        "Accept", path.endsWith(".xml"_L1) ? "text/xml, application/xml" : "application/json");
    return request;
}

Async<Submitted> RestSubmitter::send(const Asked& asked)
{
    const AcceptForm& form = asked.form;
    HttpRequest out = request(form.path, form.query, asked);
    out.method = form.method;
    write(out, filledBody(form.body, asked.values), form.written);
    for (auto it = form.headers.begin(); it != form.headers.end(); ++it)
        out.headers.emplaceBack(it.key().toLatin1(),
                                filledText(it.value(), asked.values, AcceptPlace::Text).toUtf8());
    if (!form.idempotencyHeader.isEmpty())
        out.headers.emplaceBack(form.idempotencyHeader, asked.entry.outgoing.id.text().toLatin1());
    const QString& version = asked.entry.outgoing.version;
    if (!form.guard.header.isEmpty() && !version.isEmpty())
        out.headers.emplaceBack(form.guard.header, headerOf(form.guard, version));
    return afterwards<Submitted>(
        m_http.send(out), this, [this, asked](const Result<HttpAnswer>& answer) {
            return answered(asked, answer);
        });
}

Async<Submitted> RestSubmitter::answered(const Asked& asked, const Result<HttpAnswer>& answer)
{
    // Not sent at all: no secret, or a server that is not trusted.
    if (!answer && answer.error().kind != Error::Kind::Offline
        && answer.error().kind != Error::Kind::TimedOut
        && answer.error().kind != Error::Kind::Malformed)
        return ready<Submitted>(answer.error());
    if (!answer)
        return ready<Submitted>(unknown(asked, answer.error().kind, answer.error().detail));
    const int status = answer->status;
    const QString what = u"HTTP %1"_s.arg(status);
    if (status >= 200 && status < 300)
        return ready<Submitted>(accepted(asked, *answer));
    if (isPause(status))
        return ready<Submitted>(later(*answer));
    if (mayPass(status))
        return ready<Submitted>(unknown(asked, errorKindOf(status), what));
    bool isConflict = status == 412 || (status == 409 && !asked.entry.outgoing.target.isEmpty());
    const AcceptForm::Guard& guard = asked.form.guard;
    if (guard.code)
        isConflict = isConflict || guard.codes.contains(textIn(answer->body, *guard.code));
    if (isConflict && !guard.path.isEmpty())
        return compare(asked, Then::Differs);
    return ready<Submitted>(refused(errorKindOf(status), what));
}

Submitted RestSubmitter::accepted(const Asked& asked, const HttpAnswer& answer) const
{
    Submitted taken;
    taken.answer = Submitted::Answer::Accepted;
    taken.reference = asked.entry.outgoing.target;
    if (!asked.form.reference && answer.header("content-type").startsWith("text/html"))
        return unknown(asked, Error::Kind::Malformed, u"a page is no answer"_s);
    if (!asked.form.reference)
        return taken;
    taken.reference = textIn(answer.body, *asked.form.reference);
    if (taken.reference.isEmpty() && asked.form.token) {
        taken.reference = textIn(answer.body, asked.form.token->at);
        if (!taken.reference.isEmpty()) {
            taken.answer = Submitted::Answer::Pending;
            taken.wait = AskTokenAgain;
            return taken;
        }
    }
    // A sign-in page with status 200 has accepted nothing.
    if (taken.reference.isEmpty())
        return unknown(asked, Error::Kind::Malformed, u"the answer has no reference"_s);
    return taken;
}

Submitted RestSubmitter::later(const HttpAnswer& answer) const
{
    Submitted later;
    later.answer = Submitted::Answer::Later;
    later.error = error(Error::Kind::Offline, u"HTTP %1"_s.arg(answer.status));
    later.wait = answer.retryAfter(m_clock.now()).value_or(std::chrono::seconds(0));
    return later;
}

/// Sent, and nobody knows what became of it.
Submitted RestSubmitter::unknown(const Asked& asked, Error::Kind kind, const QString& what) const
{
    const AcceptForm& form = asked.form;
    const bool mayRepeat = !form.idempotencyHeader.isEmpty() || form.lookUp
        || form.does == AcceptForm::Does::Changes;
    if (!mayRepeat)
        return refused(Error::Kind::TimedOut, u"%1; it may have arrived"_s.arg(what));
    Submitted later;
    later.answer = Submitted::Answer::Later;
    later.error = error(kind, what);
    return later;
}

Submitted RestSubmitter::refused(Error::Kind kind, const QString& what) const
{
    Submitted refused;
    refused.answer = Submitted::Answer::Refused;
    refused.error = error(kind, what);
    return refused;
}

Async<Submitted> RestSubmitter::compare(const Asked& asked, Then then)
{
    return afterwards<Submitted>(
        m_http.send(request(asked.form.guard.path, asked.form.guard.query, asked)),
        this,
        [this, asked, then](const Result<HttpAnswer>& answer) {
            return answer ? compared(asked, then, *answer) : ready<Submitted>(answer.error());
        });
}

Async<Submitted> RestSubmitter::compared(const Asked& asked, Then then, const HttpAnswer& answer)
{
    const AcceptForm& form = asked.form;
    if (answer.status == 404 || answer.status == 410) {
        // The change may have arrived before the record went; its key tells.
        if (then == Then::Go && asked.mayHaveArrived && !form.idempotencyHeader.isEmpty())
            return send(asked);
        return ready<Submitted>(refused(Error::Kind::NotFound, u"the record is gone"_s));
    }
    if (isPause(answer.status))
        return ready<Submitted>(later(answer));
    if (errorKindOf(answer.status) == Error::Kind::Invalid)
        return ready<Submitted>(
            refused(Error::Kind::NotFound, u"the record: HTTP %1"_s.arg(answer.status)));
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonObject record = valueAt(document.object(), form.guard.record).toObject();
    const QString version = versionIn(form.guard, answer, document.object(), record);
    if (answer.status != 200 || record.isEmpty() || version.isEmpty())
        return ready<Submitted>(
            error(Error::Kind::Offline, u"the record: HTTP %1"_s.arg(answer.status)));
    const QCborMap& ours = asked.entry.outgoing.payload;
    const QJsonObject& reads = form.guard.reads.isEmpty() ? form.body : form.guard.reads;
    Submitted differs;
    differs.theirs = readBack(reads, record);
    if (saysAll(wordsIn(form.body), differs.theirs, ours)) {
        // It had arrived, and its answer had not.
        differs.answer = Submitted::Answer::Accepted;
        differs.reference = asked.entry.outgoing.target;
        return ready<Submitted>(differs);
    }
    const QString& known = asked.entry.outgoing.version;
    const bool isGood = known.isEmpty()
        ? isAsSeen(wordsIn(reads), differs.theirs, ours.value(u"was"_s).toMap())
        : known == version;
    if (then == Then::Go && isGood) {
        Asked over = asked;
        over.entry.outgoing.version = version;
        over.values.insert(u"version"_s, version);
        return send(over);
    }
    differs.answer = Submitted::Answer::Conflict;
    differs.error = error(Error::Kind::Conflict, u"the record was changed there"_s);
    differs.theirs.insert(u"version"_s, version);
    return ready<Submitted>(differs);
}

Error RestSubmitter::error(Error::Kind kind, const QString& what) const
{
    return { kind, u"%1: %2"_s.arg(m_profile.id.text(), what) };
}

}
