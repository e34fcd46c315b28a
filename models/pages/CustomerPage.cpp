#include "pages/CustomerPage.h"

#include "pages/ComposeCustomer.h"
#include "pages/LinkWords.h"
#include "pages/PostedEntries.h"

#include <QMap>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

namespace guildhall {

using namespace std::chrono_literals;

namespace {

    /// What is read side by side is shown in one step.
    constexpr auto Together = 10ms;

    /// For one making of the page, in which nobody's standing changes.
    Masking askedOnce(Masking mask)
    {
        return [mask = std::move(mask),
                known = std::make_shared<QMap<FieldClass, Mask>>()](FieldClass field) {
            if (!known->contains(field))
                known->insert(field, mask(field));
            return known->value(field);
        };
    }

}

CustomerPage::CustomerPage(const Questions& questions,
                           const Clock& clock,
                           const SourcesPage& sources,
                           Masking mask,
                           ComplaintDue complaintDue,
                           QObject* parent)
    : QObject(parent)
    , m_questions(questions)
    , m_clock(clock)
    , m_sources(sources)
    , m_mask(std::move(mask))
    , m_complaintDue(std::move(complaintDue))
    , m_timeline(clock, sources.names(), this)
    , m_requests(clock, sources.names(), this)
    , m_complaints(clock, sources.names(), this)
    , m_accounts(clock, sources.names(), this)
    , m_home(clock, sources.names(), this)
    , m_fields(clock, sources.names(), this)
    , m_recent(this)
{
    connect(&m_sources, &SourcesPage::changed, this, &CustomerPage::retell);
    m_soon.setSingleShot(true);
    m_soon.setInterval(Together);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        compose();
        Q_EMIT changed();
    });
}

void CustomerPage::open(CustomerId customer)
{
    if (customer.isEmpty())
        return;
    m_customer = customer;
    m_state = State::Loading;
    m_error.reset();
    m_reason.cancel();
    m_given = Reason::None;
    m_asking = Asking::WhenShown;
    m_askedAt = {};
    m_soon.stop();
    m_latestFacts.cancel();
    m_posted.clear();
    m_facts.clear();
    forgetHome();
    m_bonds.clear();
    Q_EMIT recordsChanged();
    Q_EMIT changed();
    m_latest.ask(m_questions.open(customer), this, [this](const Result<CustomerRecords>& answer) {
        take(answer);
    });
}

void CustomerPage::close()
{
    m_soon.stop();
    m_latest.cancel();
    m_latestPosted.cancel();
    m_latestFacts.cancel();
    m_latestBonds.cancel();
    m_posted.clear();
    m_bonds.clear();
    m_facts.clear();
    forgetHome();
    m_reason.cancel();
    m_given = Reason::None;
    m_customer = {};
    m_held = {};
    m_state = State::NoCustomer;
    m_error.reset();
    Q_EMIT recordsChanged();
    compose();
    Q_EMIT changed();
}

void CustomerPage::readAgain(const Changes& changes)
{
    if (m_customer.isEmpty())
        return;
    if ((changes.everything || !changes.facts.isEmpty()) && m_state == State::Shown)
        readFacts();
    if (changes.everything || changes.customers.contains(m_customer))
        m_latest.ask(m_questions.again(m_customer),
                     this,
                     [this](const Result<CustomerRecords>& answer) { take(answer); });
}

void CustomerPage::reveal(const QString& why)
{
    if (m_state != State::Shown || why.trimmed().isEmpty())
        return;
    m_reason.ask(
        m_questions.reveal(m_customer, why.trimmed()), this, [this](const Result<qint64>& written) {
            if (written) {
                m_given = Reason::Given;
                compose();
            } else {
                m_state = State::Failed;
                m_error = written.error();
            }
            Q_EMIT changed();
        });
}

void CustomerPage::refreshNow()
{
    if (m_state != State::Shown || !canRefresh())
        return;
    QList<SourceId> behind;
    for (const HeldRecord& record : std::as_const(m_held.records)) {
        if (!behind.contains(record.from.source))
            behind.append(record.from.source);
    }
    m_askedAt = m_clock.now();
    m_questions.live.now(m_customer, behind);
    Q_EMIT changed();
}

void CustomerPage::lookedUp(const CustomerId& customer)
{
    if (customer == m_customer && m_state == State::Shown)
        Q_EMIT changed();
}

QList<LookUpState> CustomerPage::lookUps() const
{
    if (m_state != State::Shown || !m_questions.live.states)
        return {};
    using Stage = LookUpState::Stage;
    const auto weight = [](const LookUpState& state) {
        return state.stage == Stage::Asking ? 2 : state.stage == Stage::Failed ? 1 : 0;
    };
    QList<LookUpState> merged;
    for (const LookUpState& state : m_questions.live.states(m_customer)) {
        const auto known = std::ranges::find(merged, state.source, &LookUpState::source);
        if (known == merged.end())
            merged.append(state);
        else if (weight(state) > weight(*known)
                 || (weight(state) == weight(*known) && state.at < known->at))
            *known = state;
    }
    return merged;
}

void CustomerPage::judgeAgain(const QString& queue)
{
    m_queue = queue;
    const bool isEmpty = m_state == State::NoCustomer || m_state == State::Failed;
    if (isEmpty || m_isTaking)
        return;
    compose();
    Q_EMIT changed();
}

Mask CustomerPage::mask(FieldClass field) const
{
    return masking()(field);
}

bool CustomerPage::isWithheld(FieldClass field) const
{
    // Of what a role may not see nothing is in the view; a caller could learn from an empty list.
    const Mask whole = mask(field);
    return m_view.withheld.contains(field)
        || (whole.sight == Sight::Hidden && whole.reason != MaskReason::Role);
}

Masking CustomerPage::masking() const
{
    return m_given == Reason::Given ? afterReason(m_mask) : m_mask;
}

void CustomerPage::retell()
{
    m_timeline.retell();
    m_requests.retell();
    m_complaints.retell();
    m_accounts.retell();
    m_home.retell();
    m_fields.retell();
    m_recent.retell();
    Q_EMIT changed();
}

void CustomerPage::take(const Result<CustomerRecords>& answer)
{
    const bool isHeld = answer && !answer->records.isEmpty();
    m_isTaking = true;
    m_held = isHeld ? *answer : CustomerRecords();
    m_state = isHeld ? State::Shown : State::Failed;
    Q_EMIT recordsChanged();
    m_isTaking = false;
    if (isHeld) {
        readPosted();
        readFacts();
        readBonds();
        m_error.reset();
        compose();
        m_recent.note(m_view);
        // Opened, and written into the audit: now others may be asked about them.
        if (std::exchange(m_asking, Asking::No) == Asking::WhenShown && m_questions.live.opened)
            m_questions.live.opened(m_customer);
    } else {
        m_error = answer ? Error { Error::Kind::NotFound, m_customer.text() } : answer.error();
        compose();
    }
    Q_EMIT changed();
}

/// After the records, and again with them: what has arrived as a record is no longer shown twice.
void CustomerPage::readPosted()
{
    if (!m_questions.posted)
        return;
    m_latestPosted.ask(
        m_questions.posted(m_customer), this, [this](const Result<QList<OutboxEntry>>& answer) {
            if (!answer || m_state != State::Shown)
                return;
            m_posted = *answer;
            composeSoon();
        });
}

QList<PastContact> CustomerPage::pastContacts() const
{
    return mask(FieldClass::ContactNotes).sight == Sight::Open ? pastContactsIn(m_facts)
                                                               : QList<PastContact>();
}

/// Asked once the address may be seen: a stranger's caller makes nobody look up the household.
void CustomerPage::readHome()
{
    const HomeQuestion question = homeQuestionOf(m_view, m_clock.now());
    const bool nothing = question.uprn.isEmpty() && question.postcode.isEmpty();
    const bool known
        = question.uprn == m_homeAsked.uprn && question.postcode == m_homeAsked.postcode;
    if (!m_questions.home || nothing || known)
        return;
    m_homeAsked = question;
    m_latestHome.ask(
        m_questions.home(m_customer, question), this, [this](const Result<HomeRecords>& answer) {
            if (!answer || m_state != State::Shown)
                return;
            m_homeRecords = *answer;
            composeSoon();
        });
}

void CustomerPage::forgetHome()
{
    m_latestHome.cancel();
    m_homeRecords = {};
    m_homeAsked = {};
}

void CustomerPage::readFacts()
{
    if (!m_questions.facts)
        return;
    m_latestFacts.ask(
        m_questions.facts(m_customer), this, [this](const Result<QList<Fact>>& answer) {
            if (!answer || m_state != State::Shown)
                return;
            m_facts = *answer;
            composeSoon();
        });
}

void CustomerPage::readBonds()
{
    if (!m_questions.bonds)
        return;
    m_latestBonds.ask(
        m_questions.bonds(m_customer), this, [this](const Result<QList<LinkBond>>& answer) {
            if (!answer || m_state != State::Shown)
                return;
            m_bonds = *answer;
            composeSoon();
        });
}

QStringList CustomerPage::whyJoined() const
{
    QStringList why;
    for (const LinkBond& bond : m_bonds) {
        why.append(LinkWords::bond(
            m_sources.names().of(bond.left.source), m_sources.names().of(bond.right.source), bond));
    }
    return why;
}

void CustomerPage::composeSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void CustomerPage::compose()
{
    const Masking masks = askedOnce(masking());
    m_view = composeCustomer(m_held,
                             m_clock.now(),
                             masks,
                             m_complaintDue,
                             { m_sources.leading(), confirmationsIn(m_facts) });
    addPosted(m_view, m_posted, m_held.records, m_clock.now(), masks);
    if (masks(FieldClass::ContactNotes).sight == Sight::Open)
        m_view.promises = promisesIn(m_facts);
    m_insights = insightsOf(m_view, m_clock.now(), m_queue);
    m_timeline.show(m_view.timeline);
    m_requests.show(m_view.requests);
    showCases();
    showRestriction();
    m_accounts.show(m_view.accounts);
    QList<FieldValue> home;
    for (const FieldValue& field : std::as_const(m_view.fields)) {
        if (field.field == Field::Address || field.field == Field::Phone
            || field.field == Field::Email)
            home.append(field);
    }
    m_home.show(home, homeFactsOf(m_view, m_homeRecords, masks, m_clock.now()));
    m_nearby = nearbyReportsOf(m_view, m_homeRecords, masks, m_clock.now());
    m_fields.show(m_view);
    if (m_state == State::Shown)
        readHome();
}

/// Cases as they stand, also those that no source knows of yet; the sources' records while they are
/// not read, or where nobody here works on complaints.
void CustomerPage::showCases()
{
    const auto cases = m_clocks.cases && mask(FieldClass::Complaints).sight == Sight::Open
        ? m_clocks.cases(m_held, mask(FieldClass::ComplaintText))
        : std::nullopt;
    if (!cases) {
        m_complaints.show(m_view.complaints);
        return;
    }
    m_complaints.show(*cases);
    m_view.openComplaints = 0;
    m_view.nextComplaintDue = {};
    for (const CaseRow& about : *cases) {
        if (!about.isOpen)
            continue;
        ++m_view.openComplaints;
        if (about.due.isValid()
            && (!m_view.nextComplaintDue.isValid() || about.due < m_view.nextComplaintDue))
            m_view.nextComplaintDue = about.due;
    }
}

/// A restriction that was put on contact here is no source's marker, and counts as one.
void CustomerPage::showRestriction()
{
    m_view.markers.removeIf([](const Item<Marker>& held) { return held.from.source.isEmpty(); });
    const auto restriction = m_clocks.restriction && mask(FieldClass::Caution).sight == Sight::Open
        ? m_clocks.restriction(m_customer)
        : std::nullopt;
    if (restriction)
        m_view.markers.append({ *restriction, {}, {}, mask(FieldClass::Caution) });
}

void CustomerPage::useClocks(CustomerClocks clocks)
{
    m_clocks = std::move(clocks);
    clocksChanged();
}

void CustomerPage::clocksChanged()
{
    if (m_state != State::Shown)
        return;
    showCases();
    showRestriction();
    Q_EMIT changed();
}

QList<ClockView> CustomerPage::clocksOf(const ItemRow& row) const
{
    if (const auto* about = std::get_if<CaseRow>(&row.body))
        return about->clocks;
    const auto* request = std::get_if<Item<ServiceRequest>>(&row.body);
    return request && m_clocks.hazard && request->mask.sight == Sight::Open
        ? m_clocks.hazard(request->item)
        : QList<ClockView>();
}

}
