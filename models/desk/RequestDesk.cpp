#include "desk/RequestDesk.h"

#include "base/Receive.h"

#include <QUuid>

#include <algorithm>
#include <chrono>
#include <tuple>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto Pause = 300ms;

    QCborMap bodyOf(const NewRequest& form)
    {
        QCborMap answers;
        for (auto at = form.answers.cbegin(); at != form.answers.cend(); ++at)
            answers.insert(at.key(), at.value());
        return { { u"contact"_s, form.contact.text() },
                 { u"service"_s, form.service },
                 { u"reason"_s, form.reason },
                 { u"answers"_s, answers },
                 { u"where"_s, form.where },
                 { u"uprn"_s, form.uprn } };
    }

    NewRequest formFrom(const Draft& draft)
    {
        NewRequest form;
        form.id = draft.id;
        form.customer = draft.customer;
        form.contact = EntryId(draft.body[u"contact"_s].toString());
        form.service = draft.body[u"service"_s].toString();
        form.reason = draft.body[u"reason"_s].toString();
        form.where = draft.body[u"where"_s].toString();
        form.uprn = draft.body[u"uprn"_s].toString();
        const QCborMap answers = draft.body[u"answers"_s].toMap();
        for (auto at = answers.cbegin(); at != answers.cend(); ++at)
            form.answers.insert(at.key().toString(), at.value().toString());
        return form;
    }

    /// Two words of a title in common, or the very same one, are the same thing in the same place.
    bool sameThing(const ServiceRequest& held, const ServiceReason& wanted)
    {
        const QString title = (held.title + u' ' + held.service).toLower();
        const QStringList words = wanted.name.english.toLower().split(u' ');
        return std::ranges::any_of(words, [&title](const QString& word) {
            return word.size() > 3 && word != "another"_L1 && title.contains(word);
        });
    }

}

RequestDesk::RequestDesk(RequestBooks books,
                         const Catalogue& catalogue,
                         StaffId staff,
                         const Clock& clock,
                         QString kind,
                         QObject* parent)
    : QObject(parent)
    , m_books(std::move(books))
    , m_catalogue(catalogue)
    , m_staff(std::move(staff))
    , m_clock(clock)
    , m_kind(std::move(kind))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &RequestDesk::keepNow);
}

void RequestDesk::takeUp()
{
    receive(m_books.drafts(m_staff), this, [this](const Result<QList<Draft>>& drafts) {
        if (!drafts || isOpen())
            return;
        const auto newest = std::ranges::find(*drafts, m_kind, &Draft::kind);
        if (newest == drafts->end())
            return;
        m_form = formFrom(*newest);
        lookForDuplicates();
        Q_EMIT changed();
    });
}

const ServiceReason* RequestDesk::reason() const
{
    return m_catalogue.find(m_form.service, m_form.reason);
}

QDate RequestDesk::expected() const
{
    const ServiceReason* wanted = reason();
    if (!wanted || !wanted->workingDays || !m_books.workingDayAfter)
        return {};
    return m_books.workingDayAfter(inLondon(m_clock.now()).date(), *wanted->workingDays);
}

QStringList RequestDesk::missing() const
{
    QStringList left;
    const ServiceReason* wanted = reason();
    if (!wanted)
        return { u"reason"_s };
    for (const ServiceQuestion& question : wanted->questions) {
        if (question.need == ServiceQuestion::Need::Required
            && m_form.answers.value(question.id).trimmed().isEmpty())
            left.append(question.id);
    }
    if (m_form.where.trimmed().isEmpty() && m_form.uprn.isEmpty())
        left.append(u"where"_s);
    return left;
}

void RequestDesk::begin(const NewRequest& like)
{
    // One that was begun before goes on; nobody loses a half-filled form to a second press.
    if (!isOpen()) {
        m_form = like;
        m_form.id = EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        edited();
        lookForDuplicates();
    }
    Q_EMIT changed();
}

void RequestDesk::beginFor(const NewRequest& like)
{
    const auto isTheirs = [like](const NewRequest& form) {
        return like.customer.isEmpty() ? form.customer.isEmpty() && form.contact == like.contact
                                       : form.customer == like.customer;
    };
    if (isOpen() && isTheirs(m_form)) {
        Q_EMIT changed();
        return;
    }
    m_pause.stop();
    keepNow();
    m_form = {};
    m_duplicates.clear();
    receive(
        m_books.drafts(m_staff), this, [this, like, isTheirs](const Result<QList<Draft>>& drafts) {
            if (isOpen())
                return;
            for (const Draft& draft : drafts ? *drafts : QList<Draft>()) {
                const NewRequest held = formFrom(draft);
                if (draft.kind != m_kind || !isTheirs(held))
                    continue;
                m_form = held;
                lookForDuplicates();
                Q_EMIT changed();
                return;
            }
            begin(like);
        });
}

void RequestDesk::choose(const QString& service, const QString& reason)
{
    m_form.service = service;
    m_form.reason = reason;
    edited();
    lookForDuplicates();
    Q_EMIT changed();
}

void RequestDesk::answer(const QString& question, const QString& words)
{
    m_form.answers.insert(question, words);
    edited();
}

void RequestDesk::setPlace(const QString& where, const QString& uprn)
{
    const bool another = uprn != m_form.uprn;
    m_form.where = where;
    m_form.uprn = uprn;
    edited();
    if (another)
        lookForDuplicates();
}

void RequestDesk::giveUp()
{
    m_pause.stop();
    std::ignore = m_books.discard(m_form.id);
    m_form = {};
    m_duplicates.clear();
    Q_EMIT changed();
}

Async<Posted> RequestDesk::submit()
{
    if (!isOpen() || !missing().isEmpty())
        return ready<Posted>(Error { Error::Kind::Invalid, u"request"_s });
    m_pause.stop();
    const ServiceReason* wanted = reason();
    QStringList lines;
    for (const ServiceQuestion& question : wanted->questions) {
        QString said = m_form.answers.value(question.id).trimmed();
        for (const ServiceQuestion::Choice& choice : question.choices) {
            if (choice.id == said)
                said = choice.name.english;
        }
        if (!said.isEmpty())
            lines.append(u"%1 %2"_s.arg(question.name.english, said));
    }
    Outgoing outgoing;
    outgoing.id = m_form.id; // posted twice, it is one request
    outgoing.kind = u"request"_s;
    outgoing.customer = m_form.customer;
    // In the words by which profiles know services, kinds of request and places.
    outgoing.payload = bodyOf(m_form);
    outgoing.payload.insert(u"service"_s, wanted->serviceName.english);
    outgoing.payload.insert(u"type"_s, wanted->name.english);
    outgoing.payload.insert(u"title"_s, wanted->name.english);
    outgoing.payload.insert(u"location"_s, m_form.where);
    if (!wanted->hazard.isEmpty())
        outgoing.payload.insert(u"hazard"_s, wanted->hazard);
    outgoing.payload.insert(u"text"_s, lines.join(u'\n'));
    if (const QDate day = expected(); day.isValid())
        outgoing.payload.insert(u"told"_s, day.toString(Qt::ISODate));
    Posting posting;
    posting.who = m_staff;
    posting.draft = m_form.id;
    posting.outgoing = { outgoing };
    return afterwards<Posted>(
        m_books.post(posting),
        this,
        [this, id = m_form.id, contact = m_form.contact, title = wanted->name.english](
            const Result<Posted>& posted) {
            if (!posted)
                return ready<Posted>(posted.error());
            m_form = {};
            m_duplicates.clear();
            Q_EMIT submitted(id, contact, title);
            Q_EMIT changed();
            return ready<Posted>(*posted);
        });
}

void RequestDesk::edited()
{
    if (isOpen())
        m_pause.start();
}

void RequestDesk::keepNow()
{
    if (!isOpen())
        return;
    Draft draft;
    draft.id = m_form.id;
    draft.kind = m_kind;
    draft.customer = m_form.customer;
    draft.who = m_staff;
    draft.body = bodyOf(m_form);
    std::ignore = m_books.keep(draft);
}

void RequestDesk::lookForDuplicates()
{
    m_duplicates.clear();
    const ServiceReason* wanted = reason();
    if (!wanted || m_form.uprn.isEmpty())
        return;
    receive(m_books.itemsAt(m_form.uprn),
            this,
            [this, wanted, uprn = m_form.uprn](const Result<QList<HeldRecord>>& items) {
                if (!items || uprn != m_form.uprn || wanted != reason())
                    return;
                for (const HeldRecord& record : *items) {
                    const auto* request = std::get_if<ServiceRequest>(&record.body);
                    const bool live = request
                        && (request->state == ItemState::Live
                            || request->state == ItemState::Waiting);
                    if (live && sameThing(*request, *wanted))
                        m_duplicates.append(record);
                }
                Q_EMIT changed();
            });
}

}
