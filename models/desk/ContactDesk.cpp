#include "desk/ContactDesk.h"

#include "base/Receive.h"
#include "desk/Survey.h"
#include "domain/OutboxMessage.h"
#include "domain/text/Phone.h"

#include <QUuid>

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto Pause = 300ms; // less than the time to reach for a power switch

    EntryId newId()
    {
        return EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    }

    QString day(QDate date)
    {
        return date.isValid() ? date.toString(Qt::ISODate) : QString();
    }

    QString reasonsAsText(const ContactFact& contact, const ContactBooks& books)
    {
        QStringList all;
        for (const ContactReason& one : contact.reasons) {
            const QString words = books.words ? books.words(one) : QString();
            all.append(!words.isEmpty()            ? words
                           : one.service.isEmpty() ? one.reason
                                                   : one.service + u": "_s + one.reason);
        }
        return all.join(u"; "_s);
    }

    Fact
    factOf(const QString& kind, const QString& subject, CustomerId customer, const QCborMap& body)
    {
        Fact fact;
        fact.id = newId();
        fact.kind = kind;
        fact.subject = subject;
        fact.customer = customer;
        fact.body = body;
        return fact;
    }

    Fact verificationOf(const ContactFact& contact)
    {
        QCborMap body = bodyOf(contact)[u"verification"_s].toMap();
        body.insert(u"contact"_s, contact.id.text());
        body.insert(u"caller"_s, wordOf(contact.caller.kind));
        body.insert(u"result"_s,
                    verificationFailed(contact.asked)                       ? u"failed"_s
                        : levelOf(contact.asked) == VerificationLevel::Full ? u"passed"_s
                                                                            : u"not_completed"_s);
        return factOf(u"verification"_s, contact.id.text(), contact.customer, body);
    }

}

ContactDesk::ContactDesk(ContactBooks books, StaffId staff, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_books(std::move(books))
    , m_staff(std::move(staff))
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &ContactDesk::keepNow);
}

void ContactDesk::takeUp()
{
    receive(m_books.drafts(m_staff), this, [this](const Result<QList<Draft>>& drafts) {
        if (!drafts)
            return;
        for (const Draft& draft : *drafts) {
            if (draft.kind != "contact"_L1 || EntryId(draft.id) == m_contact.id)
                continue;
            const ContactFact held = contactFrom(draft.body);
            if (held.started.isValid() && !m_waiting.contains(held))
                m_waiting.append(held);
        }
        if (!isRunning() && !m_waiting.isEmpty())
            m_contact = m_waiting.takeFirst();
        m_kept = isRunning() ? Kept::Saved : Kept::Nothing;
        Q_EMIT changed();
        Q_EMIT standingChanged();
        if (!m_contact.customer.isEmpty())
            Q_EMIT customerWanted(m_contact.customer);
    });
}

QList<Caller> ContactDesk::authorities() const
{
    QList<Caller> known;
    const QDate today = inLondon(m_clock.now()).date();
    for (const Fact& fact : m_facts) {
        if (fact.kind != "authority"_L1)
            continue;
        ContactFact told = contactFrom({ { u"caller"_s, fact.body } });
        known.removeIf([&](const Caller& one) { return one.name == told.caller.name; });
        if (!told.caller.until.isValid() || told.caller.until >= today)
            known.append(told.caller);
    }
    return known;
}

Standing ContactDesk::standing(CustomerId customer) const
{
    return standingOf(m_contact, customer, inLondon(m_clock.now()).date());
}

QList<Missing> ContactDesk::missing() const
{
    QList<Missing> left;
    if (m_contact.reasons.isEmpty())
        left.append(Missing::WhyTheyCalled);
    if (m_contact.outcome == ContactOutcome::Open)
        left.append(Missing::HowItEnded);
    if (m_contact.outcome == ContactOutcome::PassedOn && m_contact.passedTo.trimmed().isEmpty())
        left.append(Missing::PassedTo);
    if (!m_contact.promise.trimmed().isEmpty() && !m_contact.promiseDue.isValid())
        left.append(Missing::PromiseDay);
    return left;
}

void ContactDesk::begin(const ContactFact& like)
{
    putAside();
    m_contact = like;
    m_contact.id = newId();
    m_contact.started = m_clock.now();
    m_contact.customer = {};
    const bool isCall = !like.callId.isEmpty() || !like.number.isEmpty();
    m_before = isCall ? m_shown.id : CustomerId();
    keepNow();
    Q_EMIT changed();
    Q_EMIT standingChanged();
    if (!isCall)
        concernShown();
}

void ContactDesk::resume(const EntryId& id)
{
    const auto held = std::ranges::find(std::as_const(m_waiting), id, &ContactFact::id);
    if (held == m_waiting.cend())
        return;
    ContactFact next = m_waiting.takeAt(held - m_waiting.cbegin());
    putAside();
    m_contact = std::move(next);
    m_kept = Kept::Saved;
    Q_EMIT changed();
    Q_EMIT standingChanged();
    if (!m_contact.customer.isEmpty())
        Q_EMIT customerWanted(m_contact.customer);
}

void ContactDesk::putAside()
{
    if (!isRunning())
        return;
    keepNow();
    m_waiting.prepend(m_contact);
    m_contact = {};
    m_kept = Kept::Nothing;
    forgetCustomer();
    Q_EMIT changed();
    Q_EMIT standingChanged();
}

void ContactDesk::shown(const CustomerRecords& held)
{
    m_shown = held;
    if (held.id != m_before)
        m_before = {};
    else if (!held.id.isEmpty() && m_contact.customer.isEmpty())
        return;
    if (!isRunning() || held.id.isEmpty())
        return;
    const bool firstTime = m_held.id != held.id;
    if (m_contact.customer.isEmpty() || (held.id == m_contact.customer && firstTime))
        concernShown();
    else if (held.id == m_contact.customer)
        m_held = held; // read again: what was asked stays asked
}

void ContactDesk::concernShown()
{
    if (!isRunning() || m_shown.id.isEmpty())
        return;
    if (m_contact.customer != m_shown.id) {
        m_contact.customer = m_shown.id;
        m_contact.asked.clear();
        m_contact.caller = {};
        edited();
    }
    m_held = m_shown;
    m_facts.clear();
    m_questions = verificationQuestions(m_held, m_contact.number);
    m_survey = surveyChoices(m_held, m_facts, m_clock.now());
    receive(m_books.facts(m_held.id),
            this,
            [this, customer = m_held.id](const Result<QList<Fact>>& facts) {
                if (!facts || customer != m_contact.customer)
                    return;
                m_facts = *facts;
                m_survey = surveyChoices(m_held, m_facts, m_clock.now());
                Q_EMIT changed();
            });
    Q_EMIT changed();
    Q_EMIT standingChanged();
}

void ContactDesk::setCaller(Caller caller)
{
    if (!isRunning() || caller == m_contact.caller)
        return;
    const CallerKind before = m_contact.caller.kind;
    const bool proven
        = before != CallerKind::OnBehalf && levelOf(m_contact.asked) == VerificationLevel::Full;
    const bool handedOver = m_contact.caller.authority == AuthorityKind::Spoken;
    if (caller.authority == AuthorityKind::Spoken && !proven && !handedOver)
        caller.authority = AuthorityKind::None;
    // Answers prove only who gave them.
    if (caller.kind != before && before != CallerKind::NotSaid
        && caller.authority != AuthorityKind::Spoken)
        m_contact.asked.clear();
    m_contact.caller = caller;
    edited();
    Q_EMIT changed();
    Q_EMIT standingChanged();
}

void ContactDesk::answer(const VerificationQuestion& question, const QString& said)
{
    const bool known = std::ranges::any_of(m_contact.asked, [&question](const AskedQuestion& one) {
        return isAbout(one, question) && one.result != Answered::NotKnown;
    });
    if (!isRunning() || known || m_contact.failedFor.contains(m_contact.customer))
        return;
    if (m_contact.caller.kind == CallerKind::NotSaid)
        m_contact.caller.kind = CallerKind::Customer;
    m_contact.asked.append(
        { wordOf(question.kind), question.subject, judge(question, said), question.strong });
    if (verificationFailed(m_contact.asked)) {
        m_contact.failedFor.append(m_contact.customer);
        noteFailedVerification();
    }
    edited();
    Q_EMIT changed();
    Q_EMIT standingChanged();
}

void ContactDesk::noteFailedVerification()
{
    Posting posting;
    posting.who = m_staff;
    posting.facts = { verificationOf(m_contact) };
    std::ignore = m_books.post(posting);
}

void ContactDesk::confirmNumber()
{
    if (m_contact.number.isEmpty() || m_contact.customer.isEmpty())
        return;
    const Phone phone = parsePhone(QStringView(m_contact.number));
    const QString number
        = phone.e164.empty() ? m_contact.number : QString::fromStdString(phone.e164);
    Posting posting;
    posting.who = m_staff;
    posting.facts = { factOf(u"phone"_s,
                             number,
                             m_contact.customer,
                             { { u"number"_s, number },
                               { u"says"_s, u"theirs"_s },
                               { u"contact"_s, m_contact.id.text() } }) };
    receive(m_books.post(posting), this, [this](const Result<Posted>& posted) {
        if (posted)
            Q_EMIT changed();
    });
}

void ContactDesk::setNote(const QString& note)
{
    if (!isRunning() || note == m_contact.note)
        return;
    m_contact.note = note;
    edited();
}

void ContactDesk::addReason(const ContactReason& reason)
{
    if (!isRunning() || reason.reason.trimmed().isEmpty() || m_contact.reasons.contains(reason))
        return;
    m_contact.reasons.append(reason);
    edited();
    Q_EMIT changed();
}

void ContactDesk::removeReason(int index)
{
    if (index < 0 || index >= m_contact.reasons.size())
        return;
    m_contact.reasons.removeAt(index);
    edited();
    Q_EMIT changed();
}

void ContactDesk::setOnline(OnlineOption online)
{
    m_contact.online = online;
    edited();
    Q_EMIT changed();
}

void ContactDesk::setOutcome(ContactOutcome outcome)
{
    m_contact.outcome = outcome;
    edited();
    Q_EMIT changed();
}

void ContactDesk::setPassedTo(const QString& team)
{
    m_contact.passedTo = team;
    edited();
}

void ContactDesk::handOver(const Handover& handover, const QString& team)
{
    if (!isRunning())
        return;
    m_contact.handover = handover;
    m_contact.passedTo = team;
    m_contact.outcome = ContactOutcome::PassedOn;
    edited();
    Q_EMIT changed();
}

void ContactDesk::noteDeed(const EntryId& contact, const ContactDeed& deed)
{
    if (m_contact.id == contact) {
        m_contact.deeds.append(deed);
        edited();
        Q_EMIT changed();
        return;
    }
    const auto aside = std::ranges::find(m_waiting, contact, &ContactFact::id);
    if (aside == m_waiting.end())
        return;
    aside->deeds.append(deed);
    std::ignore = m_books.keep(draftOf(*aside));
}

void ContactDesk::setPromise(const QString& promise, QDate due, const QString& owner)
{
    m_contact.promise = promise;
    m_contact.promiseDue = due;
    m_contact.promiseOwner = owner;
    edited();
}

Async<Posted> ContactDesk::finish(SurveyOffer survey)
{
    if (!isRunning() || !missing().isEmpty())
        return ready<Posted>(Error { Error::Kind::Invalid, u"contact"_s });
    ContactFact done = m_contact;
    done.finished = m_clock.now();
    // Opted out, unsafe or asked too lately: whatever was chosen, nothing is sent.
    const bool sends = survey == SurveyOffer::Text || survey == SurveyOffer::Email;
    done.survey = sends && !m_survey.contains(survey) ? SurveyOffer::NotOffered : survey;
    if (done.survey == SurveyOffer::Text || done.survey == SurveyOffer::Email)
        done.token = surveyToken();
    m_pause.stop();
    return afterwards<Posted>(
        m_books.post(postingOf(done)), this, [this, done](const Result<Posted>& posted) {
            if (!posted) {
                m_kept = Kept::Failed;
                Q_EMIT changed();
                return ready<Posted>(posted.error());
            }
            // A second call may have come to hand while this one was written down.
            if (m_contact.id == done.id) {
                m_contact = {};
                forgetCustomer();
                m_kept = Kept::Nothing;
            }
            m_waiting.removeIf([&done](const ContactFact& one) { return one.id == done.id; });
            Q_EMIT finished(done);
            Q_EMIT changed();
            Q_EMIT standingChanged();
            return ready<Posted>(*posted);
        });
}

Posting ContactDesk::postingOf(const ContactFact& contact) const
{
    Posting posting;
    posting.who = m_staff;
    posting.draft = contact.id;
    const CustomerId customer = contact.customer;
    posting.facts.append(factOf(u"contact"_s, contact.id.text(), customer, bodyOf(contact)));
    if (!contact.asked.isEmpty() && !verificationFailed(contact.asked))
        posting.facts.append(verificationOf(contact));
    if (!contact.promise.trimmed().isEmpty()) {
        const EntryId promise = newId();
        posting.facts.append(
            factOf(u"promise"_s,
                   promise.text(),
                   customer,
                   { { u"text"_s, contact.promise.trimmed() },
                     { u"due"_s, day(contact.promiseDue) },
                     { u"owner"_s,
                       contact.promiseOwner.isEmpty() ? m_staff.text() : contact.promiseOwner },
                     { u"state"_s, u"open"_s },
                     { u"contact"_s, contact.id.text() } }));
    }
    const Caller& caller = contact.caller;
    const bool lasting = caller.kind == CallerKind::OnBehalf
        && caller.authority != AuthorityKind::None && caller.authority != AuthorityKind::Spoken
        && levelOf(contact.asked) == VerificationLevel::Full;
    if (lasting)
        posting.facts.append(
            factOf(u"authority"_s, caller.name, customer, bodyOf(contact)[u"caller"_s].toMap()));

    Outgoing outgoing;
    outgoing.kind = u"contact"_s;
    outgoing.customer = customer;
    const QString about = contact.reasons.isEmpty() ? QString() : contact.reasons.first().about;
    outgoing.payload = { { u"channel"_s, wordOf(contact.channel) },
                         { u"text"_s, contact.note },
                         { u"reason"_s, reasonsAsText(contact, m_books) },
                         { u"about"_s, about },
                         { u"outcome"_s, wordOf(contact.outcome) },
                         { u"passed_to"_s, contact.passedTo },
                         { u"advisor"_s, m_staff.text() },
                         { u"started"_s, contact.started.toString(Qt::ISODateWithMs) },
                         { u"finished"_s, contact.finished.toString(Qt::ISODateWithMs) },
                         { u"token"_s, contact.token } };
    posting.outgoing.append(outgoing);

    if (!contact.token.isEmpty()) {
        Outgoing survey;
        survey.kind = u"message"_s;
        survey.destination = SourceId(u"notify"_s);
        survey.customer = customer;
        survey.payload = payloadOf(
            { .by = contact.survey == SurveyOffer::Text ? WrittenBy::Text : WrittenBy::Email,
              .to = surveyAddress(m_held, contact.survey),
              .wording = u"survey"_s,
              .language = {},
              .filledIn = { { u"token"_s, contact.token } },
              .text = {} });
        posting.outgoing.append(survey);
    }
    return posting;
}

Async<Posted> ContactDesk::correct(const ContactFact& contact, const QString& why)
{
    if (why.trimmed().isEmpty() || !contact.finished.isValid())
        return ready<Posted>(Error { Error::Kind::Invalid, u"why"_s });
    QCborMap body = bodyOf(contact);
    body.insert(u"why"_s, why.trimmed());
    Posting posting;
    posting.who = m_staff;
    posting.facts = { factOf(u"contact-correction"_s, contact.id.text(), contact.customer, body) };
    return m_books.post(posting);
}

Async<Posted> ContactDesk::settlePromise(const Fact& promise, const QString& state)
{
    QCborMap body = promise.body;
    body.insert(u"state"_s, state);
    Posting posting;
    posting.who = m_staff;
    posting.facts = { factOf(u"promise"_s, promise.subject, promise.customer, body) };
    return m_books.post(posting);
}

void ContactDesk::edited()
{
    if (!isRunning())
        return;
    m_kept = Kept::Saving;
    m_pause.start();
}

Draft ContactDesk::draftOf(const ContactFact& contact) const
{
    Draft draft;
    draft.id = contact.id;
    draft.kind = u"contact"_s;
    draft.customer = contact.customer;
    draft.who = m_staff;
    draft.body = bodyOf(contact);
    return draft;
}

void ContactDesk::keepNow()
{
    m_pause.stop();
    if (!isRunning())
        return;
    const Draft draft = draftOf(m_contact);
    receive(m_books.keep(draft), this, [this, id = draft.id](const Result<EntryId>& kept) {
        if (id != m_contact.id)
            return;
        m_kept = !kept ? Kept::Failed : m_pause.isActive() ? Kept::Saving : Kept::Saved;
        Q_EMIT changed();
    });
}

void ContactDesk::forgetCustomer()
{
    m_held = {};
    m_questions.clear();
    m_facts.clear();
    m_survey.clear();
}

}
