#include "desk/complaints/ComplaintDesk.h"

#include "base/Receive.h"

#include <QUuid>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int OutboxRead = 5000;
    constexpr int MonthsToReview = 12;

    QString newId()
    {
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    }

    Error invalid(const QString& detail)
    {
        return { Error::Kind::Invalid, detail };
    }

    Error objected(Objection objection, int stage)
    {
        const auto paragraph = paragraphOf(objection, stage);
        return invalid(paragraph.isEmpty() ? QString::number(int(objection)) : paragraph);
    }

    /// What the tracker is told of a step; empty: nothing of its business.
    QCborMap changeOf(const CaseStep& step, const ComplaintCase& about)
    {
        const auto on = step.on.toString(Qt::ISODate);
        const CaseStage& stage = about.stage();
        switch (step.what) {
        case CaseDo::LetterSent:
            if (step.choice == "acknowledgement"_L1)
                return { { u"acknowledged"_s, on } };
            if (step.choice == "extension"_L1)
                return { { u"extension_days"_s, stage.extensionAsked } };
            if (step.choice == "answer"_L1)
                return { { u"answered"_s, on },
                         { u"outcome"_s, stage.outcome },
                         { u"state"_s, u"closed"_s } };
            if (step.choice == "refusal"_L1)
                return { { u"state"_s, u"refused"_s } };
            return {};
        case CaseDo::Escalated: {
            QCborMap second { { u"received"_s, on }, { u"state"_s, u"received"_s } };
            if (!step.text.isEmpty())
                second.insert(u"text"_s, step.text);
            return second;
        }
        case CaseDo::Withdrawn:
            return { { u"state"_s, u"withdrawn"_s } };
        case CaseDo::Reopened:
            return { { u"state"_s, u"reopened"_s } };
        case CaseDo::Classified:
            return { { u"theme"_s, step.choice }, { u"root_cause"_s, step.more } };
        case CaseDo::BecameComplaint:
            return { { u"nature"_s, u"complaint"_s }, { u"received"_s, on } };
        default:
            return {};
        }
    }

    /// Cases that began here and of which the tracker has said by now what it calls them.
    Posting newReferences(const QList<OutboxEntry>& outbox, const QList<Fact>& facts)
    {
        QSet<QString> known;
        for (const auto& fact : facts)
            if (fact.body.value(u"do"_s).toString() == caseWord(CaseDo::KnownAs))
                known.insert(fact.subject);
        Posting posting;
        for (const auto& entry : outbox) {
            const auto about = entry.outgoing.payload.value(u"case"_s).toString();
            if (entry.outgoing.kind != "complaint"_L1 || entry.reference.isEmpty()
                || about.isEmpty() || known.contains(about))
                continue;
            CaseStep step;
            step.what = CaseDo::KnownAs;
            step.choice = entry.reference;
            Fact fact;
            // The same from every computer that says it.
            fact.id = EntryId(
                QUuid::createUuidV5(QUuid(about), u"known_as"_s).toString(QUuid::WithoutBraces));
            fact.kind = QString::fromLatin1(ComplaintFact);
            fact.subject = about;
            fact.customer = entry.outgoing.customer;
            fact.body = caseBody(step);
            posting.who = entry.who;
            posting.facts.append(fact);
        }
        return posting;
    }

}

QString newSurveyToken()
{
    return newId();
}

ComplaintDesk::ComplaintDesk(FactBook& facts,
                             OutboxBook& outbox,
                             CustomerFile& customers,
                             const RuleBook& rules,
                             const WorkingDays& days,
                             const LetterBook& letters,
                             const Clock& clock,
                             SourceId tracker,
                             Session session,
                             QObject* parent)
    : QObject(parent)
    , m_facts(facts)
    , m_outbox(outbox)
    , m_customers(customers)
    , m_rules(rules)
    , m_days(days)
    , m_letters(letters)
    , m_clock(clock)
    , m_tracker(std::move(tracker))
    , m_session(std::move(session))
{
}

Async<CaseFile> ComplaintDesk::read()
{
    using Records = QList<OwnedRecord>;
    using Facts = QList<Fact>;
    using Entries = QList<OutboxEntry>;
    struct Folded
    {
        CaseFile file;
        Posting references;
    };
    return afterwards<CaseFile>(
        m_customers.owned(RecordKind::Complaint), this, [this](const Result<Records>& records) {
            if (!records)
                return ready<CaseFile>(records.error());
            return afterwards<CaseFile>(
                m_facts.ofKinds(caseFactKinds()),
                this,
                [this, held = *records](const Result<Facts>& facts) {
                    if (!facts)
                        return ready<CaseFile>(facts.error());
                    OutboxBook::Question all;
                    all.limit = OutboxRead;
                    // Folded on the store's reader, out of the window's way.
                    const auto folded = continued<Folded>(
                        m_outbox.entries(all),
                        [held, said = *facts](const Result<Entries>& outbox) -> Result<Folded> {
                            if (!outbox)
                                return outbox.error();
                            Folded made;
                            made.references = newReferences(*outbox, said);
                            made.file = caseFile(held, said + made.references.facts, *outbox);
                            return made;
                        });
                    return afterwards<CaseFile>(folded, this, [this](const Result<Folded>& made) {
                        if (!made)
                            return ready<CaseFile>(made.error());
                        if (!made->references.facts.isEmpty())
                            std::ignore = m_facts.post(made->references);
                        return ready<CaseFile>(made->file);
                    });
                });
        });
}

QDate ComplaintDesk::today() const
{
    return inLondon(m_clock.now()).date();
}

CaseContext ComplaintDesk::context() const
{
    return { m_rules, m_days, today(), m_session.staff };
}

std::optional<Objection> ComplaintDesk::objection(const ComplaintCase& about,
                                                  const CaseStep& step) const
{
    return objectionTo(step, about, context());
}

std::optional<Objection> ComplaintDesk::objection(const NewComplaint& wish) const
{
    CaseStep step;
    step.what = CaseDo::Logged;
    step.text = wish.text.trimmed();
    step.service = wish.service;
    step.on = wish.received;
    return objectionToNew(step, today());
}

Fact ComplaintDesk::factOf(const QString& subject, CustomerId customer, const CaseStep& step) const
{
    Fact fact;
    fact.id = EntryId(newId());
    fact.kind = QString::fromLatin1(ComplaintFact);
    fact.subject = subject;
    fact.customer = customer;
    fact.body = caseBody(step);
    return fact;
}

Async<Posted> ComplaintDesk::post(Posting posting)
{
    if (!m_session.may(Right::Log))
        return ready<Posted>(Error { Error::Kind::Refused, u"log"_s });
    posting.who = m_session.staff;
    return m_facts.post(std::move(posting));
}

Async<Posted> ComplaintDesk::log(const NewComplaint& wish)
{
    if (const auto why = objection(wish))
        return ready<Posted>(objected(*why, 1));
    CaseStep step;
    step.what = CaseDo::Logged;
    step.on = wish.received.isValid() ? wish.received : today();
    step.choice = wish.nature == ComplaintCase::Nature::Request ? u"request"_s : u"complaint"_s;
    step.text = wish.text.trimmed();
    step.more = wish.sought.trimmed();
    step.service = wish.service;
    step.channel = wish.channel;
    step.answers = wish.answers;
    const auto id = newId();
    Posting posting;
    posting.facts = { factOf(id, wish.customer, step) };
    posting.draft = wish.draft;
    Outgoing out;
    out.id = EntryId(id);
    out.kind = step.choice;
    out.customer = wish.customer;
    out.payload = { { u"case"_s, id },
                    { u"nature"_s, step.choice },
                    { u"service"_s, step.service },
                    { u"channel"_s, step.channel },
                    { u"received"_s, step.on.toString(Qt::ISODate) },
                    { u"text"_s, step.text },
                    { u"sought"_s, step.more } };
    if (wish.nature == ComplaintCase::Nature::Complaint)
        out.destination = m_tracker;
    posting.outgoing = { out };
    return post(std::move(posting));
}

void ComplaintDesk::add(Posting& posting, const ComplaintCase& about, const CaseStep& said) const
{
    CaseStep step = said;
    if (!step.on.isValid())
        step.on = today();
    const int reached = about.stages.isEmpty() ? 1 : about.stage().record.stage;
    // What stage 1 promised is done while stage 2 is under way.
    if (step.stage == 0 && step.what == CaseDo::RemedyDone && about.promising())
        step.stage = about.promising()->record.stage;
    if (step.stage == 0 && step.what != CaseDo::Escalated)
        step.stage = reached; // the case may have gone on when this is read
    posting.facts.append(factOf(about.id, about.customer, step));
    auto change = changeOf(step, about);
    if (change.isEmpty())
        return;
    change.insert(u"case"_s, about.id);
    change.insert(u"stage"_s, step.what == CaseDo::Escalated ? 2 : step.stage);
    Outgoing out;
    out.kind = u"update"_s;
    out.destination = trackerOf(about);
    out.customer = about.customer;
    out.payload = change;
    out.target = about.reference;
    posting.outgoing.append(out);
}

Async<Posted>
ComplaintDesk::take(const ComplaintCase& about, const CaseStep& step, const EntryId& draft)
{
    if (const auto why = objection(about, step))
        return ready<Posted>(objected(*why, about.stage().record.stage));
    Posting posting;
    add(posting, about, step);
    posting.draft = draft;
    return post(std::move(posting));
}

Async<Posted> ComplaintDesk::takeAll(const QList<ComplaintCase>& cases, const CaseStep& step)
{
    Posting posting;
    for (const auto& about : cases) {
        if (const auto why = objection(about, step))
            return ready<Posted>(objected(*why, about.stage().record.stage));
        add(posting, about, step);
    }
    return post(std::move(posting));
}

Async<Posted> ComplaintDesk::compliment(const NewCompliment& praise)
{
    if (praise.text.trimmed().isEmpty() || praise.service.isEmpty())
        return ready<Posted>(invalid(praise.service.isEmpty() ? u"service"_s : u"text"_s));
    const auto id = newId();
    Fact fact;
    fact.id = EntryId(newId());
    fact.kind = u"compliment"_s;
    fact.subject = id;
    fact.customer = praise.customer;
    fact.body = { { u"service"_s, praise.service },
                  { u"channel"_s, praise.channel },
                  { u"on"_s, today().toString(Qt::ISODate) },
                  { u"text"_s, praise.text.trimmed() } };
    Outgoing out;
    out.id = EntryId(id);
    out.kind = u"compliment"_s;
    out.customer = praise.customer;
    out.payload = fact.body;
    out.payload.insert(u"reason"_s, u"compliment"_s);
    out.payload.insert(u"outcome"_s, u"resolved"_s);
    out.payload.insert(u"advisor"_s, m_session.staff.text());
    if (!praise.contact.isEmpty())
        out.payload.insert(u"contact"_s, praise.contact.text());
    Posting posting;
    posting.facts = { fact };
    posting.outgoing = { out };
    return post(std::move(posting));
}

Result<LetterDraft> ComplaintDesk::draft(const CaseLetterWish& wish,
                                         const ComplaintCase& about,
                                         const Addressee& to) const
{
    return draftCaseLetter(wish, about, to, m_letters, m_rules, m_days, today());
}

LetterSheet ComplaintDesk::sheetOf(const ComplaintCase& about, const LetterToSend& letter) const
{
    return { letter.to,
             today(),
             letter.draft.subject,
             letter.body,
             letter.draft.warning,
             about.called(),
             letter.draft.language,
             letter.to.format };
}

Async<Posted> ComplaintDesk::send(const ComplaintCase& about, const LetterToSend& letter)
{
    const auto open
        = openItems(checklist(letter.draft, letter.body, letter.ticked, LetterLanguage::English));
    if (!open.isEmpty()) {
        QStringList paragraphs;
        for (const auto& item : open)
            paragraphs.append(item.paragraph.isEmpty() ? item.demand : item.paragraph);
        return ready<Posted>(invalid(paragraphs.join(u"; "_s)));
    }
    if (!canGo(letter.way, letter.to))
        return ready<Posted>(invalid(letterWayWord(letter.way)));
    CaseStep step;
    step.what = CaseDo::LetterSent;
    step.on = today();
    step.stage = letter.draft.stage;
    step.choice = letter.draft.letter;
    step.more = letterWayWord(letter.way);
    step.text = languageCode(letter.draft.language);
    step.remedy = letter.body;
    Posting posting;
    posting.draft = letter.draftKept;
    add(posting, about, step);
    const LetterOfCase made {
        sheetOf(about, letter), about.id, letter.draft.letter, letter.draft.stage
    };
    if (auto out = outgoingOf(made, letter.way, m_letters.council(), EntryId(newId()))) {
        out->customer = about.customer;
        posting.outgoing.append(*out);
    }
    // Only where the letter still asks: somebody may have taken the sentence out.
    if (letter.draft.letter == "answer"_L1 && !letter.surveyToken.isEmpty()
        && letter.body.contains(letter.surveyToken)) {
        Fact sent;
        sent.id = EntryId(newId());
        sent.kind = u"complaint-survey"_s;
        sent.subject = letter.surveyToken;
        sent.body = { { u"case"_s, about.id }, { u"stage"_s, letter.draft.stage } };
        posting.facts.append(sent);
        Outgoing survey;
        survey.kind = u"survey_invitation"_s;
        survey.payload = { { u"token"_s, letter.surveyToken },
                           { u"about"_s, u"complaint_answer"_s },
                           { u"stage"_s, letter.draft.stage },
                           { u"service"_s, about.services.value(0) },
                           { u"language"_s, languageCode(letter.draft.language) },
                           { u"on"_s, today().toString(Qt::ISODate) } };
        posting.outgoing.append(survey);
    }
    return post(std::move(posting));
}

Async<Posted> ComplaintDesk::restrictContact(CustomerId customer,
                                             const ContactRestriction& wish,
                                             const EntryId& draft)
{
    if (wish.how.isEmpty())
        return ready<Posted>(invalid(u"how"_s));
    if (wish.evidence.isEmpty())
        return ready<Posted>(invalid(u"evidence"_s));
    if (wish.equality.isEmpty())
        return ready<Posted>(invalid(u"equality"_s));
    if (!wish.review.isValid() || wish.review <= today()
        || wish.review > today().addMonths(MonthsToReview))
        return ready<Posted>(invalid(u"review"_s));
    Fact fact;
    fact.id = EntryId(newId());
    fact.kind = u"contact-restriction"_s;
    fact.subject = customer.text();
    fact.customer = customer;
    fact.body = { { u"do"_s, u"restricted"_s },
                  { u"how"_s, wish.how },
                  { u"evidence"_s, wish.evidence },
                  { u"equality"_s, wish.equality },
                  { u"review"_s, wish.review.toString(Qt::ISODate) } };
    Posting posting;
    posting.facts = { fact };
    posting.draft = draft;
    return post(std::move(posting));
}

Async<Posted> ComplaintDesk::liftRestriction(CustomerId customer)
{
    Fact fact;
    fact.id = EntryId(newId());
    fact.kind = u"contact-restriction"_s;
    fact.subject = customer.text();
    fact.customer = customer;
    fact.body = { { u"do"_s, u"lifted"_s } };
    Posting posting;
    posting.facts = { fact };
    return post(std::move(posting));
}

Async<Posted> ComplaintDesk::surveys(CustomerId customer, Surveys wish)
{
    Fact fact;
    fact.id = EntryId(newId());
    fact.kind = u"survey-opt-out"_s;
    fact.subject = customer.text();
    fact.customer = customer;
    fact.body = { { u"out"_s, wish == Surveys::NotWanted } };
    Posting posting;
    posting.facts = { fact };
    return post(std::move(posting));
}

}
