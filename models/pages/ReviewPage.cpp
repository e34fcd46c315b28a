#include "pages/ReviewPage.h"

#include "base/Receive.h"
#include "rules/cases/CaseStep.h"

#include <QUuid>

#include <algorithm>
#include <limits>
#include <tuple>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype RowsShown = 200;
    constexpr int LeaseSeconds = 20 * 60; ///< of a claim; long enough to ring a customer

    /// Every answer that there is.
    DateRange everyDay()
    {
        return { QDate(2000, 1, 1), QDate(2099, 12, 31) };
    }

}

ReviewPage::ReviewPage(ReviewQuestions questions,
                       const Clock& clock,
                       const SourcesPage& sources,
                       Session session,
                       QObject* parent)
    : QObject(parent)
    , m_questions(std::move(questions))
    , m_clock(clock)
    , m_sources(sources)
    , m_session(std::move(session))
{
}

void ReviewPage::show(const FeedbackFile& feedback)
{
    m_feedback = feedback;
    count();
}

void ReviewPage::read()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_isStale = false;
    receive(m_questions.facts(), this, [this](const Result<QList<Fact>>& facts) {
        m_isReading = false;
        if (facts) {
            m_facts = std::make_shared<const DeskFacts>(*facts);
            count();
            Q_EMIT factsRead(m_facts);
        }
        if (m_isStale)
            read();
    });
}

void ReviewPage::readAgain(const Changes& changes)
{
    if (changes.tellOf(DeskFacts::kinds()))
        read();
}

void ReviewPage::retell()
{
    count();
    compose();
}

void ReviewPage::want(Wanted wanted)
{
    m_wanted = wanted;
    count();
}

bool ReviewPage::isSettled() const
{
    return !m_isReading && !m_counting.isBusy()
        && (!m_detail || m_detail->match != ReviewDetail::Match::Looking);
}

void ReviewPage::count()
{
    if (!m_feedback)
        return;
    m_counting.ask(
        [feedback = m_feedback,
         facts = m_facts,
         wanted = m_wanted,
         // Reviewed elsewhere meanwhile, it stays while somebody looks at it, and says so.
         shown = m_known ? m_known->answer.id : QString()]() -> Counted {
            Counted counted;
            const auto isReviewed = [&facts](const QString& id) {
                return facts->review(id).state == ReviewStatus::State::Reviewed;
            };
            const auto all = feedback->toReview(
                { everyDay() },
                [&](const QString& id) { return id == shown || !isReviewed(id); },
                std::numeric_limits<qsizetype>::max());
            for (const auto& answer : all) {
                const bool isDissatisfied = answer.said.from.rating >= 2;
                const bool waits = answer.id != shown || !isReviewed(answer.id);
                counted.dissatisfied += waits && isDissatisfied ? 1 : 0;
                const bool fits = wanted == Wanted::All
                    || (wanted == Wanted::Dissatisfied && isDissatisfied)
                    || (wanted == Wanted::Commented && !answer.said.text.isEmpty());
                if (!fits)
                    continue;
                counted.waiting += waits ? 1 : 0;
                if (counted.shown.size() < RowsShown)
                    counted.shown.append(answer);
            }
            return counted;
        },
        [this](const Counted& counted) { take(counted); });
}

void ReviewPage::take(const Counted& counted)
{
    m_waiting = counted.waiting;
    m_dissatisfied = counted.dissatisfied;
    m_answers.clear();
    QList<ReviewRow> rows;
    for (const auto& answer : counted.shown) {
        m_answers.insert(answer.id, answer);
        rows.append(
            { answer.id,
              answer.said.from.rating,
              answer.said.text,
              ComposeReview::aboutOf(answer, m_clock.now()),
              ComposeReview::claimOf(m_facts->review(answer.id), m_session.staff, m_clock.now()) });
    }
    m_queue.show(std::move(rows));
    compose();
}

void ReviewPage::choose(const QString& id)
{
    if (m_known && m_known->answer.id == id)
        return;
    const bool leavesQueue = m_known && m_known->status.state == ReviewStatus::State::Reviewed;
    m_known.reset();
    if (m_answers.contains(id)) {
        m_known.emplace();
        m_known->answer = m_answers.value(id);
        lookUp();
    }
    compose();
    if (leavesQueue)
        count();
}

void ReviewPage::lookUp()
{
    const auto name = m_known->answer.contact;
    if (name.isEmpty())
        return;
    const auto id = m_known->answer.id;
    const auto isCurrent = [this, id] { return m_known && m_known->answer.id == id; };
    receive(
        m_questions.contact(name), this, [this, isCurrent](const Result<FoundContact>& contact) {
            if (!isCurrent())
                return;
            m_known->hasFailed = !contact;
            if (contact)
                m_known->contact = *contact;
            compose();
            if (!contact || contact->customer.isEmpty())
                return;
            receive(m_questions.about(contact->customer),
                    this,
                    [this, isCurrent](const Result<QList<Fact>>& facts) {
                        if (!isCurrent() || !facts)
                            return;
                        m_known->facts = *facts;
                        compose();
                    });
            receive(m_questions.open(contact->customer),
                    this,
                    [this, isCurrent](const Result<CustomerRecords>& customer) {
                        if (!isCurrent())
                            return;
                        m_known->hasFailed = !customer;
                        if (customer)
                            m_known->customer = *customer;
                        compose();
                    });
        });
}

void ReviewPage::compose()
{
    m_detail.reset();
    if (m_known) {
        m_known->status = m_facts->review(m_known->answer.id);
        m_detail = ComposeReview::detail(*m_known, m_session, m_sources.names(), m_clock.now());
    }
    Q_EMIT changed();
}

Fact ReviewPage::factOf(const char* kind, const QCborMap& body) const
{
    Fact fact;
    fact.kind = QLatin1StringView(kind);
    fact.subject = m_known->answer.id;
    if (m_known->contact)
        fact.customer = m_known->contact->customer;
    fact.at = m_clock.now();
    fact.who = m_session.staff;
    fact.body = body;
    return fact;
}

bool ReviewPage::mayReview() const
{
    if (!m_known)
        return false;
    const auto state = m_known->status.stateAt(m_clock.now());
    return state == ReviewStatus::State::Open
        || (state == ReviewStatus::State::Claimed && m_known->status.by == m_session.staff);
}

void ReviewPage::claim()
{
    if (!m_known || m_known->status.stateAt(m_clock.now()) != ReviewStatus::State::Open)
        return;
    Posting posting;
    posting.who = m_session.staff;
    posting.facts = { factOf(ReviewFact, claimBody(LeaseSeconds)) };
    // The next reading of the facts says whose it is.
    std::ignore = m_questions.post(posting);
}

void ReviewPage::release()
{
    if (!m_known || m_known->status.stateAt(m_clock.now()) != ReviewStatus::State::Claimed
        || m_known->status.by != m_session.staff)
        return;
    Posting posting;
    posting.who = m_session.staff;
    posting.facts = { factOf(ReviewFact, releaseBody()) };
    std::ignore = m_questions.post(posting);
}

Async<Posted> ReviewPage::finish(const Review& review)
{
    if (!m_known)
        return ready<Posted>(Error { Error::Kind::NotFound, u"answer"_s });
    if (!mayReview())
        return ready<Posted>(Error { Error::Kind::Conflict, m_known->answer.id });
    const bool raises = review.followUps.contains(FollowUp::Complaint);
    if (raises && !review.hasConsent)
        return ready<Posted>(Error { Error::Kind::Invalid, u"consent"_s });
    auto posting = raises ? complaintOf(review) : Posting();
    posting.who = m_session.staff;
    posting.facts.prepend(factOf(ReviewFact, reviewBody(review)));
    const int row = m_queue.rowOf(m_known->answer.id);
    return afterwards<Posted>(
        m_questions.post(posting), this, [this, row](const Result<Posted>& posted) {
            if (posted && m_known) {
                // The row itself goes with the next reading of the facts.
                const int next = row + 1 < m_queue.rowCount() ? row + 1 : row - 1;
                choose(next >= 0 ? m_queue.rows().at(next).id : QString());
            }
            return ready<Posted>(posted);
        });
}

/// The case as every desk folds it, and what goes to the tracker: received today, when the customer
/// agreed.
Posting ReviewPage::complaintOf(const Review& review) const
{
    const auto& answer = m_known->answer;
    CaseStep step;
    step.what = CaseDo::Logged;
    step.on = inLondon(m_clock.now()).date();
    step.choice = u"complaint"_s;
    step.text = answer.said.text.isEmpty() ? review.note : answer.said.text;
    step.service = answer.said.from.service;
    step.channel = answer.said.from.channel;
    auto fact = factOf(ComplaintFact, caseBody(step));
    fact.subject = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Outgoing out;
    out.id = EntryId(fact.subject);
    out.kind = step.choice;
    out.customer = fact.customer;
    out.payload = { { u"case"_s, fact.subject },
                    { u"nature"_s, step.choice },
                    { u"service"_s, step.service },
                    { u"channel"_s, step.channel },
                    { u"received"_s, step.on.toString(Qt::ISODate) },
                    { u"text"_s, step.text } };
    Posting posting;
    posting.facts = { fact };
    posting.outgoing = { out };
    return posting;
}

Async<Posted> ReviewPage::praise(PraiseOf whom)
{
    if (!m_known || isPraised(m_known->answer.id))
        return ready<Posted>(Error { Error::Kind::Conflict, u"compliment"_s });
    PraisedAnswer compliment;
    compliment.service = m_known->answer.team;
    if (whom == PraiseOf::Advisor)
        compliment.advisor = m_known->answer.advisor;
    compliment.words = m_feedback->quoted(m_known->answer.said);
    Posting posting;
    posting.who = m_session.staff;
    posting.facts = { factOf(ComplimentFact, complimentBody(compliment)) };
    return m_questions.post(posting);
}

bool ReviewPage::isPraised(const QString& id) const
{
    return std::ranges::any_of(m_facts->compliments(),
                               [&id](const PraisedAnswer& one) { return one.answer == id; });
}

}
