#include "pages/CustomerPage.h"

#include "pages/ComposeCustomer.h"

namespace guildhall {

CustomerPage::CustomerPage(const Questions& questions,
                           const Clock& clock,
                           Masking mask,
                           QObject* parent)
    : QObject(parent)
    , m_questions(questions)
    , m_clock(clock)
    , m_mask(std::move(mask))
    , m_timeline(clock, this)
    , m_requests(clock, this)
    , m_complaints(clock, this)
    , m_accounts(clock, this)
    , m_home(clock, this)
    , m_fields(clock, this)
    , m_recent(this)
{
}

void CustomerPage::open(CustomerId customer)
{
    if (customer.isEmpty())
        return;
    m_customer = customer;
    m_state = State::Loading;
    m_error.reset();
    Q_EMIT changed();
    read();
}

void CustomerPage::close()
{
    m_latest.cancel();
    m_customer = {};
    m_held = {};
    m_state = State::NoCustomer;
    m_error.reset();
    compose();
    Q_EMIT changed();
}

void CustomerPage::readAgain(const Changes& changes)
{
    if (!m_customer.isEmpty() && (changes.everything || changes.customers.contains(m_customer)))
        read();
}

void CustomerPage::setMask(Masking mask)
{
    m_mask = std::move(mask);
    compose();
    Q_EMIT changed();
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

void CustomerPage::read()
{
    m_latest.ask(m_questions.customer(m_customer),
                 this,
                 [this](const Result<CustomerRecords>& answer) { take(answer); });
}

void CustomerPage::take(const Result<CustomerRecords>& answer)
{
    if (answer && !answer->records.isEmpty()) {
        m_held = *answer;
        m_state = State::Shown;
        m_error.reset();
        compose();
        m_recent.note(m_view);
    } else {
        m_held = {};
        m_state = State::Failed;
        m_error = answer ? Error { Error::Kind::NotFound, m_customer.text() } : answer.error();
        compose();
    }
    Q_EMIT changed();
}

void CustomerPage::compose()
{
    m_view = composeCustomer(m_held, m_clock.now(), m_mask);
    m_timeline.show(m_view.timeline);
    m_requests.show(m_view.requests);
    m_complaints.show(m_view.complaints);
    m_accounts.show(m_view.accounts);
    QList<FieldValue> home;
    for (const FieldValue& field : std::as_const(m_view.fields)) {
        if (field.field == Field::Address || field.field == Field::Phone
            || field.field == Field::Email)
            home.append(field);
    }
    m_home.show(home);
    m_fields.show(m_view);
}

}
