#include "pages/AssurancePage.h"

#include "base/Receive.h"
#include "pages/Words.h"

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {
    constexpr int MostEntries = 50'000;
    constexpr qsizetype MostCustomers = 5'000; // of whom contacts are looked for
}

AssurancePage::AssurancePage(AssuranceQuestions questions,
                             const Clock& clock,
                             const SourcesPage& sources,
                             QObject* parent)
    : QObject(parent)
    , m_questions(std::move(questions))
    , m_clock(clock)
    , m_sources(sources)
{
}

void AssurancePage::show(const FeedbackFile& feedback)
{
    m_material.feedback = feedback;
    if (m_state == State::Shown)
        count();
}

void AssurancePage::takeFacts(const DeskFactsFile& facts)
{
    m_material.facts = facts;
    if (m_state == State::Shown)
        count();
}

void AssurancePage::nameStaff(const StaffId& who, const QString& name)
{
    m_material.peers.names.insert(who, name);
}

void AssurancePage::retell()
{
    if (m_state == State::Shown)
        count();
}

void AssurancePage::read(int days)
{
    m_days = days;
    m_state = State::Reading;
    m_error.reset();
    const int asked = ++m_asked;
    Q_EMIT changed();
    receive(m_questions.noted(u"assurance"_s), this, [this, asked](const Result<qint64>& noted) {
        if (isGood(asked, noted))
            readEntries(asked);
    });
}

template <class T>
bool AssurancePage::isGood(int asked, const Result<T>& answer)
{
    if (asked != m_asked)
        return false;
    if (!answer)
        fail(answer.error());
    return bool(answer);
}

void AssurancePage::readEntries(int asked)
{
    const auto today = inLondon(m_clock.now()).date();
    m_material.range = { today.addDays(1 - m_days), today };
    AuditQuestion question;
    question.from = m_material.range.from.startOfDay(london()).toUTC();
    question.limit = MostEntries;
    receive(m_questions.entries(question),
            this,
            [this, asked](const Result<QList<AuditEntry>>& entries) {
                if (!isGood(asked, entries))
                    return;
                m_material.entries = *entries;
                m_material.isCut = entries->size() >= MostEntries;
                readContacts(asked);
            });
}

void AssurancePage::readContacts(int asked)
{
    QSet<CustomerId> customers;
    for (const auto& entry : std::as_const(m_material.entries)) {
        if (!entry.note.customer.isEmpty() && customers.size() < MostCustomers)
            customers.insert(entry.note.customer);
    }
    receive(m_questions.contacts(customers.values()),
            this,
            [this, asked](const Result<QHash<CustomerId, QList<QDateTime>>>& contacts) {
                if (!isGood(asked, contacts))
                    return;
                m_material.peers.contacts = *contacts;
                readLogged(asked);
            });
}

void AssurancePage::readLogged(int asked)
{
    receive(m_questions.logged(m_material.range.from.startOfDay(london()).toUTC()),
            this,
            [this, asked](const Result<QList<Fact>>& facts) {
                if (!isGood(asked, facts))
                    return;
                m_material.contacts = *facts;
                for (const auto& fact : *facts) {
                    if (m_material.peers.contacts.contains(fact.customer))
                        m_material.peers.contacts[fact.customer].append(fact.at);
                }
                readHomes(asked);
            });
}

void AssurancePage::readHomes(int asked)
{
    receive(m_questions.homes(), this, [this, asked](const Result<StaffHomes>& homes) {
        if (!isGood(asked, homes))
            return;
        m_homes = std::make_shared<StaffHomes>(*homes);
        m_quality = std::make_shared<QualityBuilder>(m_clock.now());
        readPeople(asked, 0);
    });
}

void AssurancePage::readPeople(int asked, qint64 after)
{
    const auto take
        = [quality = m_quality, homes = m_homes](const HeldRecord& person, CustomerId customer) {
              quality->add(person, customer);
              if (const auto* known = std::get_if<PersonRecord>(&person.body))
                  homes->note(*known, customer);
          };
    receive(m_questions.people(after, take), this, [this, asked](const Result<qint64>& next) {
        if (!isGood(asked, next))
            return;
        if (*next > 0)
            readPeople(asked, *next);
        else
            readItems(asked, 0);
    });
}

void AssurancePage::readItems(int asked, qint64 after)
{
    receive(m_questions.items(after, m_quality), this, [this, asked](const Result<qint64>& next) {
        if (!isGood(asked, next))
            return;
        if (*next > 0) {
            readItems(asked, *next);
            return;
        }
        m_material.quality = m_quality->finish();
        m_material.peers.homes = *m_homes;
        count();
    });
}

void AssurancePage::count()
{
    m_material.now = m_clock.now();
    m_material.sources = m_sources.sources();
    m_counting.ask(
        [material = m_material] { return AssuranceReport::report(material, Words::locale()); },
        [this](const Report& report) {
            m_report = report;
            m_state = State::Shown;
            Q_EMIT changed();
        });
}

void AssurancePage::fail(const Error& error)
{
    m_error = error;
    m_state = State::Failed;
    Q_EMIT changed();
}

}
