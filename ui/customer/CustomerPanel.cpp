#include "ui/customer/CustomerPanel.h"

#include "pages/Words.h"
#include "ui/common/Banner.h"
#include "ui/common/ColumnScroll.h"
#include "ui/common/StatePanel.h"
#include "ui/common/Tokens.h"
#include "ui/customer/CustomerHeader.h"
#include "ui/customer/FigureCard.h"
#include "ui/customer/InsightCards.h"
#include "ui/customer/ReasonDialog.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto Patience = 150ms; // shorter than this, a change of page reads as one step

    template <class T>
    QString kinds(const QList<Item<T>>& items, auto nameOf)
    {
        QStringList names;
        QHash<QString, int> count;
        for (const auto& item : items) {
            const QString name = nameOf(item.item);
            if (name.isEmpty())
                continue;
            if (!names.contains(name))
                names.append(name);
            ++count[name];
        }
        for (QString& name : names) {
            if (count.value(name) > 1)
                //: %1 is how many, %2 of what: "2 Housing Repairs".
                name = CustomerPanel::tr("%1 %2").arg(QString::number(count.value(name)), name);
        }
        constexpr qsizetype Most = 4;
        if (names.size() > Most)
            names = names.first(Most) + QStringList { u"…"_s };
        return names.join(u" · "_s);
    }

    bool live(const ItemCore& item)
    {
        return item.state == ItemState::Live || item.state == ItemState::Waiting;
    }

}

CustomerPanel::CustomerPanel(CustomerPage& page,
                             SourcesPage& sources,
                             const Clock& clock,
                             QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_sources(sources)
    , m_clock(clock)
    , m_stack(new QStackedLayout(this))
    , m_scroll(new ColumnScroll(this))
    , m_state(new StatePanel(this))
    , m_banner(new Banner)
    , m_header(new CustomerHeader(page, clock))
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_requests(new FigureCard)
    , m_complaints(new FigureCard)
    , m_accounts(new FigureCard)
    , m_insights(new InsightCards(page, clock))
    , m_tabs(new CustomerTabs(page))
{
    setAutoFillBackground(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::Large, space::Large, space::Large, 0);
    column->setSpacing(space::Medium);
    column->addWidget(m_banner);
    column->addWidget(m_header);
    m_cards->setSpacing(space::Medium);
    for (FigureCard* card : { m_requests, m_complaints, m_accounts })
        m_cards->addWidget(card, 1);
    column->addLayout(m_cards);
    column->addWidget(m_insights);
    column->addSpacing(space::XSmall);
    column->addWidget(m_tabs, 1);

    m_scroll->setObjectName(u"customerScroll"_s);
    m_scroll->setContent(content);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_scroll);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);

    connect(&m_page, &CustomerPage::changed, this, &CustomerPanel::refresh);
    connect(&m_sources, &SourcesPage::changed, this, &CustomerPanel::showBanner);
    connect(&m_patience, &QTimer::timeout, this, &CustomerPanel::showWhyNone);
    connect(m_header, &CustomerHeader::reasonWanted, this, &CustomerPanel::askReason);
    connect(m_tabs, &CustomerTabs::complaintWanted, this, &CustomerPanel::complaintWanted);
    connect(m_banner, &Banner::acted, this, &CustomerPanel::sourcesWanted);
    connect(m_state, &StatePanel::acted, this, &CustomerPanel::searchWanted);
    refresh();
}

void CustomerPanel::go(CustomerTabs::Tab tab)
{
    if (m_page.state() == CustomerPage::State::Shown)
        m_tabs->go(tab);
    else
        m_wanted = tab; // once the customer is there
}

void CustomerPanel::takeConflicts(QAction& which)
{
    m_header->takeConflicts(which);
}

void CustomerPanel::askReason()
{
    auto* dialog = new ReasonDialog(this);
    connect(dialog, &ReasonDialog::given, &m_page, &CustomerPage::reveal);
    dialog->open();
}

void CustomerPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_tabs->retranslate();
        refresh();
    }
}

void CustomerPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Cards stand side by side where each has room for its words.
    const bool wide = width() > fontMetrics().averageCharWidth() * 60;
    m_cards->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_tabs->setMinimumHeight(fontMetrics().height() * 14);
}

void CustomerPanel::refresh()
{
    if (m_page.state() == CustomerPage::State::Loading) {
        m_patience.start();
        return;
    }
    m_patience.stop();
    if (m_page.state() != CustomerPage::State::Shown) {
        showWhyNone();
        return;
    }
    m_header->refresh();
    showCards();
    m_insights->refresh();
    showBanner();
    m_tabs->refresh();
    m_stack->setCurrentWidget(m_scroll);
    if (m_wanted)
        m_tabs->go(*std::exchange(m_wanted, std::nullopt));
}

void CustomerPanel::showWhyNone()
{
    switch (m_page.state()) {
    case CustomerPage::State::NoCustomer:
        m_state->show(
            u"search"_s,
            tr("Find a customer"),
            tr("Type a name, part of an address, a postcode, a phone number, an email address "
               "or any reference. Words may stand in any order."),
            tr("Search"));
        break;
    case CustomerPage::State::Loading:
        m_state->show(
            u"waiting"_s,
            tr("Reading the customer's records…"),
            tr("This takes longer than usual. You can search for someone else meanwhile."));
        break;
    case CustomerPage::State::Failed: {
        const Error error = *m_page.error();
        const bool refused = error.kind == Error::Kind::Refused;
        m_state->show(refused ? u"lock"_s : u"warning"_s,
                      refused ? tr("You may not see this customer")
                              : tr("This customer cannot be shown"),
                      Words::sentence(error),
                      tr("Search"));
        break;
    }
    case CustomerPage::State::Shown:
        return;
    }
    m_stack->setCurrentWidget(m_state);
}

void CustomerPanel::showCards()
{
    const CustomerView& view = m_page.view();
    const QDateTime now = m_clock.now();

    const auto hiddenWords = [&](const QString& title, FieldClass what) {
        FigureCard::Words words { title, Words::dots(), {}, {} };
        words.detail = Words::whyHidden(what, m_page.mask(what).reason);
        words.chip = tr("hidden");
        words.icon = u"lock"_s;
        return words;
    };
    const auto isHidden
        = [this](FieldClass what) { return m_page.mask(what).sight == Sight::Hidden; };

    FigureCard::Words requests { tr("Live requests"), QString::number(view.liveRequests), {}, {} };
    QList<Item<ServiceRequest>> liveOnes;
    std::ranges::copy_if(view.requests, std::back_inserter(liveOnes), [](const auto& request) {
        return live(request.item);
    });
    requests.detail = liveOnes.isEmpty() ? tr("%n closed", nullptr, int(view.requests.size()))
                                         : kinds(liveOnes, [](const ServiceRequest& request) {
                                               return Words::service(request.service);
                                           });
    if (view.requestsOverdue > 0) {
        requests.chip = tr("%n overdue", nullptr, view.requestsOverdue);
        requests.tone = Tone::Red;
        requests.icon = u"clock"_s;
    } else if (view.nextRequestDue.isValid()) {
        requests.chip = Words::due(view.nextRequestDue, now);
        requests.tone = Tone::Amber;
    }
    m_requests->show(isHidden(FieldClass::Requests)
                         ? hiddenWords(requests.title, FieldClass::Requests)
                         : requests);

    FigureCard::Words complaints { tr("Complaints"), QString::number(view.openComplaints), {}, {} };
    if (view.openComplaints > 0 && !view.complaints.isEmpty()) {
        const Complaint& first = view.complaints.first().item;
        complaints.detail
            = tr("stage %1 · %2").arg(QString::number(first.stage), Words::service(first.service));
    } else {
        complaints.detail = tr("%n closed", nullptr, int(view.complaints.size()));
    }
    if (view.nextComplaintDue.isValid()) {
        complaints.chip = Words::due(view.nextComplaintDue, now);
        complaints.tone = view.nextComplaintDue < now ? Tone::Red : Tone::Amber;
        complaints.icon = view.nextComplaintDue < now ? u"clock"_s : QString();
    }
    m_complaints->show(isHidden(FieldClass::Complaints)
                           ? hiddenWords(complaints.title, FieldClass::Complaints)
                           : complaints);

    FigureCard::Words accounts { tr("Accounts"), QString::number(view.accounts.size()), {}, {} };
    accounts.detail = view.accounts.isEmpty() ? tr("none held")
                                              : kinds(view.accounts, [](const Account& account) {
                                                    return Words::service(account.name());
                                                });
    const bool hidden
        = !view.accounts.isEmpty() && view.accounts.first().mask.sight == Sight::Hidden;
    if (hidden) {
        accounts.chip = tr("amounts hidden");
        accounts.icon = u"lock"_s;
    } else if (view.overduePence > 0) {
        accounts.chip = tr("%1 overdue").arg(Words::money(view.overduePence));
        accounts.tone = Tone::Amber;
    } else if (!view.accounts.isEmpty()) {
        accounts.chip = tr("nothing overdue");
        accounts.tone = Tone::Green;
    }
    m_accounts->show(m_page.isWithheld(FieldClass::Money)
                         ? hiddenWords(accounts.title, FieldClass::Money)
                         : accounts);
}

void CustomerPanel::showBanner()
{
    QList<SourceState> silent;
    for (const SourceState& source : m_sources.sources()) {
        if (source.condition == SourceCondition::Failing)
            silent.append(source);
    }
    if (silent.isEmpty()) {
        m_banner->hide();
        return;
    }
    const QDateTime now = m_clock.now();
    if (silent.size() == m_sources.sources().size()) {
        m_banner->show(
            Tone::Amber,
            tr("There is no connection to the council's systems"),
            tr("You see what was fetched last. What you do is kept on this computer and sent "
               "when the connection is back."),
            tr("Show sources"));
        return;
    }
    QStringList names;
    QDateTime since;
    for (const SourceState& source : silent) {
        names.append(source.name);
        if (!since.isValid() || (source.failingSince.isValid() && source.failingSince < since))
            since = source.failingSince;
    }
    const QString list = names.join(u", "_s);
    const QDateTime asAt = silent.first().asAt;
    const QString title = since.isValid()
        ? tr("Not answering since %1: %2").arg(Words::since(since, now), list)
        : tr("Not answering: %1").arg(list);
    const QString sentence = asAt.isValid()
        ? tr("What you see from there is as it was %1, and something newer may be missing.")
              .arg(Words::age(asAt, now))
        : tr("What is held there is missing from this page.");
    m_banner->show(Tone::Amber, title, sentence, tr("Show sources"));
}

}
