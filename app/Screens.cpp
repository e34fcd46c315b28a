#include "app/Screens.h"

#include <chrono>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Screens::Screens(Guildhall& house, Theme& theme, Language& language)
    : m_house(house)
    , m_questions(questions())
    , m_statutes(house.statutes())
    , m_masking(maskingOf(house.session()))
    , m_search(m_questions, m_masking)
    , m_sources(m_questions, house.clock())
    , m_customer(m_questions, house.clock(), m_sources, m_masking, complaintDue())
    , m_status(m_questions)
    , m_supervisor(house, m_sources)
    , m_window({ m_search, m_customer, m_sources, m_status, m_supervisor.screens() },
               theme,
               language,
               house.clock(),
               house.session())
{
    auto& store = m_house.store();
    connect(&store, &Store::changed, &m_search, &SearchPage::readAgain);
    connect(&store, &Store::changed, &m_customer, &CustomerPage::readAgain);
    connect(&store, &Store::changed, &m_sources, &SourcesPage::readAgain);
    connect(&store, &Store::changed, &m_status, &StatusPage::readAgain);

    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, &m_customer, &CustomerPage::retell);
    connect(&m_minute, &QTimer::timeout, &m_sources, &SourcesPage::read);
    m_minute.start();
}

Questions Screens::questions()
{
    return {
        .search = [this](const SearchQuestion& asked) { return m_house.lookUp().glance(asked); },
        .settled = [this](const QString& words) { return m_house.lookUp().settled(words); },
        .open = [this](CustomerId id) { return m_house.lookUp().open(id, u"window"_s); },
        .again = [this](CustomerId id) { return m_house.file().read(id); },
        .reveal
        = [this](CustomerId id, const QString& why) { return m_house.audit().revealed(id, why); },
        .sources = [this] { return m_house.sources().states(); },
        .waiting = [] { return ready<int>(0); },
    };
}

/// Without rules the source's own dates are shown.
ComplaintDue Screens::complaintDue() const
{
    return m_statutes ? complaintDueBy(m_statutes->rules, m_statutes->days) : ComplaintDue();
}

}
