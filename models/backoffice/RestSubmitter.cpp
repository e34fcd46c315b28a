#include "backoffice/RestSubmitter.h"

#include "backoffice/XmlTree.h"
#include "base/Receive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

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

    QString standsIn(const XmlTree& tree, const Pointer& pointer)
    {
        auto step = pointer.steps.begin();
        if (step == pointer.steps.end() || *step != tree.name(tree.root()))
            return {};
        XmlTree::Place place = tree.root();
        while (++step != pointer.steps.end()) {
            const auto next = tree.child(place, *step);
            if (!next)
                return {};
            place = *next;
        }
        return QString::fromStdString(tree.text(place));
    }

    /// What an answer says there, whichever way it is written; empty when it says nothing. In XML
    /// the first step is the name of the root.
    QString textIn(const QByteArray& body, const Pointer& pointer)
    {
        if (body.trimmed().startsWith('<')) {
            const Result<XmlTree> tree = XmlTree::read(body);
            return tree ? standsIn(*tree, pointer) : QString();
        }
        const QJsonDocument document = QJsonDocument::fromJson(body);
        const QJsonValue root
            = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        return valueAt(root, pointer).toVariant().toString();
    }

    /// A record that says nothing of something says that it is empty.
    bool isSame(const QCborValue& theirs, const QCborValue& ours)
    {
        const auto isEmpty = [](const QCborValue& value) {
            return value.isUndefined() || value.isNull()
                || (value.isString() && value.toString().isEmpty());
        };
        return isEmpty(theirs) ? isEmpty(ours) : theirs == ours;
    }

    /// Does the record say all of `ours` that is written there? What it cannot say may not have
    /// arrived.
    bool saysAll(const QStringList& written, const QCborMap& theirs, const QCborMap& ours)
    {
        bool saysAny = false;
        for (const QString& name : written) {
            if (!ours.contains(name))
                continue;
            if (!isSame(theirs.value(name), ours.value(name)))
                return false;
            saysAny = true;
        }
        return saysAny;
    }

    /// Whoever does not say what they saw of it means to add to whatever is there.
    bool isAsSeen(const QStringList& readable, const QCborMap& theirs, const QCborMap& seen)
    {
        return std::ranges::all_of(readable, [&](const QString& name) {
            return !seen.contains(name) || isSame(theirs.value(name), seen.value(name));
        });
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
    Asked asked { *form, entry, acceptValues(entry.outgoing, entry.made, submission.person) };
    for (auto it = m_profile.values.cbegin(); it != m_profile.values.cend(); ++it)
        asked.values.insert(it.key(), it.value());
    if (form->token && !entry.reference.isEmpty())
        return askToken(asked);
    if (form->does == AcceptForm::Does::Changes && entry.outgoing.version.isEmpty())
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
    return afterwards<Submitted>(
        m_http.send(request(form.path, form.query, asked)),
        this,
        [this, asked](const Result<HttpAnswer>& answer) {
            if (!answer)
                return ready<Submitted>(answer.error());
            if (isPause(answer->status))
                return ready<Submitted>(later(*answer));
            if (answer->status == 404)
                return send(asked);
            const QJsonDocument document = QJsonDocument::fromJson(answer->body);
            if (answer->status != 200 || document.isNull())
                return ready<Submitted>(error(answer->status == 200 ? Error::Kind::Malformed
                                                                    : errorKindOf(answer->status),
                                              u"look-up: HTTP %1"_s.arg(answer->status)));
            const QJsonValue root
                = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
            const QJsonArray items = valueAt(root, asked.form.lookUp->items).toArray();
            if (items.isEmpty())
                return send(asked);
            Submitted found;
            found.answer = Submitted::Answer::Accepted;
            found.reference
                = valueAt(items.first(), asked.form.lookUp->reference).toVariant().toString();
            return ready<Submitted>(found);
        });
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
    const QJsonObject body = filledBody(form.body, asked.values);
    const bool isForm = form.written == AcceptForm::Written::Form;
    out.body = isForm ? formEncoded(body) : QJsonDocument(body).toJson(QJsonDocument::Compact);
    out.headers.emplaceBack("Content-Type",
                            isForm ? "application/x-www-form-urlencoded" : "application/json");
    for (auto it = form.headers.begin(); it != form.headers.end(); ++it)
        out.headers.emplaceBack(it.key().toLatin1(),
                                filledText(it.value(), asked.values, AcceptPlace::Text).toUtf8());
    if (!form.idempotencyHeader.isEmpty())
        out.headers.emplaceBack(form.idempotencyHeader, asked.entry.outgoing.id.text().toLatin1());
    if (!form.versionHeader.isEmpty() && !asked.entry.outgoing.version.isEmpty())
        out.headers.emplaceBack(form.versionHeader, asked.entry.outgoing.version.toLatin1());
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
    if (asked.form.conflictCode) {
        const QJsonObject body = QJsonDocument::fromJson(answer->body).object();
        isConflict = isConflict
            || asked.form.conflictCodes.contains(
                valueAt(body, *asked.form.conflictCode).toString());
    }
    if (isConflict && !asked.form.currentPath.isEmpty())
        return compare(asked, Then::Differs);
    return ready<Submitted>(refused(errorKindOf(status), what));
}

Submitted RestSubmitter::accepted(const Asked& asked, const HttpAnswer& answer) const
{
    Submitted taken;
    taken.answer = Submitted::Answer::Accepted;
    taken.reference = asked.entry.outgoing.target;
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
    return afterwards<Submitted>(m_http.send(request(asked.form.currentPath, {}, asked)),
                                 this,
                                 [this, asked, then](const Result<HttpAnswer>& answer) {
                                     return answer ? compared(asked, then, *answer)
                                                   : ready<Submitted>(answer.error());
                                 });
}

Async<Submitted> RestSubmitter::compared(const Asked& asked, Then then, const HttpAnswer& answer)
{
    const AcceptForm& form = asked.form;
    if (answer.status == 404 || answer.status == 410)
        return ready<Submitted>(refused(Error::Kind::NotFound, u"the record is gone"_s));
    if (isPause(answer.status))
        return ready<Submitted>(later(answer));
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QString version = form.currentVersion
        ? valueAt(document.object(), *form.currentVersion).toVariant().toString()
        : QString::fromLatin1(answer.header("etag"));
    if (answer.status != 200 || !document.isObject() || version.isEmpty())
        return ready<Submitted>(
            error(Error::Kind::Offline, u"the record: HTTP %1"_s.arg(answer.status)));
    const QCborMap& ours = asked.entry.outgoing.payload;
    const QCborMap seen = ours.value(u"was"_s).toMap();
    Submitted differs;
    differs.theirs = readBack(form.body, document.object());
    const QStringList words = wordsIn(form.body);
    if (saysAll(words, differs.theirs, ours)) {
        // It had arrived, and its answer had not.
        differs.answer = Submitted::Answer::Accepted;
        differs.reference = asked.entry.outgoing.target;
        return ready<Submitted>(differs);
    }
    if (then == Then::Go && isAsSeen(words, differs.theirs, seen)) {
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
