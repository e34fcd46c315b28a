#include "backoffice/NotifySubmitter.h"

#include "base/Receive.h"
#include "domain/OutboxMessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    Submitted refused(Error::Kind kind, const QString& what)
    {
        Submitted refused;
        refused.answer = Submitted::Answer::Refused;
        refused.error = Error { kind, u"notify: %1"_s.arg(what) };
        return refused;
    }

    Submitted later(const QString& what, std::chrono::seconds wait)
    {
        Submitted later;
        later.error = Error { Error::Kind::Offline, u"notify: %1"_s.arg(what) };
        later.wait = wait;
        return later;
    }

    /// "BadRequestError", "RateLimitError"; the messages beside it may name people.
    QString errorIn(const QByteArray& body)
    {
        return QJsonDocument::fromJson(body)["errors"_L1][0]["error"_L1].toString();
    }

    /// Pages that are printed and posted as they are.
    bool isLetter(const Outgoing& outgoing)
    {
        return outgoing.kind == "letter"_L1
            && outgoing.payload.value(u"way"_s).toString() == "notify_letter"_L1;
    }

}

NotifySubmitter::NotifySubmitter(NotifyConfiguration configuration,
                                 SecretKeeper& secrets,
                                 const Clock& clock,
                                 QObject* parent)
    : Submitter(parent)
    , m_configuration(std::move(configuration))
    , m_clock(clock)
    , m_notify({ m_configuration.url, m_configuration.secret, m_configuration.authorities },
               secrets,
               clock)
{
}

SourceId NotifySubmitter::source() const
{
    return SourceId(u"notify"_s);
}

bool NotifySubmitter::takes(const Outgoing& outgoing) const
{
    return (outgoing.kind == "message"_L1 || isLetter(outgoing))
        && (outgoing.destination.isEmpty() || outgoing.destination == source());
}

Async<Submitted> NotifySubmitter::submit(const Submission& submission)
{
    return submission.mayHaveArrived ? lookUp(submission.entry) : send(submission.entry);
}

Async<Submitted> NotifySubmitter::lookUp(const OutboxEntry& entry)
{
    QUrlQuery query;
    query.addQueryItem(u"reference"_s, entry.outgoing.id.text());
    return afterwards<Submitted>(
        m_notify.get({}, query), this, [this, entry](const Result<HttpAnswer>& answer) {
            if (!answer)
                return ready<Submitted>(answer.error());
            const QJsonDocument document = QJsonDocument::fromJson(answer->body);
            if (answer->status != 200 || !document["notifications"_L1].isArray())
                return ready<Submitted>(
                    later(u"look-up: HTTP %1"_s.arg(answer->status),
                          answer->retryAfter(m_clock.now()).value_or(std::chrono::seconds(0))));
            const QJsonArray found = document["notifications"_L1].toArray();
            if (found.isEmpty())
                return send(entry);
            Submitted accepted;
            accepted.answer = Submitted::Answer::Accepted;
            accepted.reference = found.first()["id"_L1].toString();
            return ready<Submitted>(accepted);
        });
}

QString NotifySubmitter::templateFor(const OutboxMessage& message) const
{
    const QString name
        = u"%1/%2/"_s.arg(message.wording, message.by == WrittenBy::Text ? u"text"_s : u"email"_s);
    const QString wanted = name + (message.language.isEmpty() ? u"en"_s : message.language);
    return m_configuration.templates.value(wanted, m_configuration.templates.value(name + u"en"_s));
}

QJsonObject NotifySubmitter::personalisation(const OutboxMessage& message) const
{
    QJsonObject values;
    for (auto at = message.filledIn.cbegin(); at != message.filledIn.cend(); ++at)
        values.insert(at.key(), at.value());
    QString link = m_configuration.links.value(message.wording);
    if (link.isEmpty())
        return values;
    for (auto at = values.begin(); at != values.end(); ++at)
        link.replace(u'{' + at.key() + u'}',
                     QString::fromLatin1(QUrl::toPercentEncoding(at.value().toString())));
    values.insert(u"link"_s, link);
    return values;
}

Async<Submitted> NotifySubmitter::sendLetter(const OutboxEntry& entry)
{
    const QByteArray pages = entry.outgoing.payload.value(u"pdf"_s).toByteArray();
    if (pages.isEmpty())
        return ready<Submitted>(refused(Error::Kind::Invalid, u"no pages"_s));
    const QJsonObject body { { u"reference"_s, entry.outgoing.id.text() },
                             { u"content"_s, QString::fromLatin1(pages.toBase64()) } };
    return afterwards<Submitted>(
        m_notify.post(u"/letter"_s, body), this, [this](const Result<HttpAnswer>& answer) {
            return ready<Submitted>(answered(answer));
        });
}

Async<Submitted> NotifySubmitter::send(const OutboxEntry& entry)
{
    if (isLetter(entry.outgoing))
        return sendLetter(entry);
    const OutboxMessage message = messageIn(entry.outgoing.payload);
    const bool isText = message.by == WrittenBy::Text;
    const QString form = templateFor(message);
    if (form.isEmpty() || message.to.isEmpty())
        return ready<Submitted>(
            refused(Error::Kind::Invalid,
                    form.isEmpty() ? u"no template is configured for it"_s : u"no address"_s));
    QJsonObject body { { u"template_id"_s, form },
                       { u"reference"_s, entry.outgoing.id.text() },
                       { isText ? u"phone_number"_s : u"email_address"_s, message.to } };
    const QJsonObject values = personalisation(message);
    if (!values.isEmpty())
        body.insert(u"personalisation"_s, values);
    return afterwards<Submitted>(
        m_notify.post(isText ? u"/sms"_s : u"/email"_s, body),
        this,
        [this](const Result<HttpAnswer>& answer) { return ready<Submitted>(answered(answer)); });
}

Result<Submitted> NotifySubmitter::answered(const Result<HttpAnswer>& answer) const
{
    if (!answer)
        return answer.error();
    const int status = answer->status;
    if (status == 201) {
        Submitted accepted;
        accepted.answer = Submitted::Answer::Accepted;
        accepted.reference = QJsonDocument::fromJson(answer->body)["id"_L1].toString();
        if (!accepted.reference.isEmpty())
            return accepted;
    }
    const QString what = u"HTTP %1 %2"_s.arg(QString::number(status), errorIn(answer->body));
    // The key or the clock of this computer is wrong: nothing is wrong with the message.
    const bool isOurs = status == 401 || status == 403;
    if (isOurs || status == 429 || status >= 500 || status < 400)
        return later(what, answer->retryAfter(m_clock.now()).value_or(std::chrono::seconds(0)));
    return refused(Error::Kind::Invalid, what);
}

}
