#include "ui/supervisor/ContactsPanel.h"

#include "pages/Words.h"
#include "reports/ReportPrinter.h"
#include "ui/common/Tokens.h"
#include "ui/supervisor/ChartCard.h"
#include "ui/supervisor/CountBars.h"
#include "ui/supervisor/FilterBar.h"
#include "ui/supervisor/ShareCard.h"

#include <QEvent>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

ContactsPanel::ContactsPanel(SupervisorPage& page, QWidget* parent)
    : QScrollArea(parent)
    , m_page(page)
{
    setObjectName(u"contactsPanel"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* sheet = new QWidget(this);
    m_bar = new FilterBar(page, FilterBar::Exports::Contacts, sheet);
    m_first = new ShareCard(ShareCard::Size::Large, sheet);
    m_passedOn = new ShareCard(ShareCard::Size::Large, sheet);
    m_again = new ShareCard(ShareCard::Size::Large, sheet);
    m_waiting = new ShareCard(ShareCard::Size::Large, sheet);
    m_first->setObjectName(u"resolvedFirstTime"_s);
    for (const auto& id : { u"causes"_s,
                            u"preventable"_s,
                            u"compared"_s,
                            u"by_channel"_s,
                            u"by_team"_s,
                            u"by_advisor"_s,
                            u"ends"_s,
                            u"times"_s,
                            u"by_reason"_s }) {
        auto* card = new ChartCard(nullptr, sheet);
        card->setObjectName(u"contacts_"_s + id);
        m_tables.append({ id, card });
    }
    m_hourBars = new CountBars;
    m_hourBars->setObjectName(u"hourBars"_s);
    m_hours = new ChartCard(m_hourBars, sheet);
    m_hours->setObjectName(u"hours"_s);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(space::Large, space::Medium, space::Large, space::Large);
    column->setSpacing(space::Medium);
    column->addWidget(m_bar);
    auto* shares = new QHBoxLayout;
    shares->setSpacing(space::Medium);
    for (auto* card : { m_first, m_passedOn, m_again, m_waiting })
        shares->addWidget(card, 1);
    column->addLayout(shares);
    for (const auto& [id, card] : std::as_const(m_tables)) {
        if (id == u"by_reason")
            column->addWidget(m_hours);
        column->addWidget(card);
    }
    column->addStretch(1);
    setWidget(sheet);
    connect(&m_page, &SupervisorPage::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ContactsPanel::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    refresh();
}

void ContactsPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible())
        refresh();
}

void ContactsPanel::refresh()
{
    m_bar->setTitle(tr("First contact resolution and repeat contact"));
    const auto& all = m_page.contactFigures().all;
    const auto& times = m_page.contactTimes();
    const auto share = [&](qint64 part) {
        return words(Percent { part, all.answered }, Words::locale()) + u'%';
    };
    const auto of = [&](qint64 part) {
        return tr("%1 of %2 contacts").arg(Words::number(part), Words::number(all.answered));
    };
    m_first->show(
        tr("Resolved first time"), share(all.resolvedFirstTime()), of(all.resolvedFirstTime()));
    m_passedOn->show(tr("Passed on"), share(all.passedOn), of(all.passedOn));
    m_again->show(tr("About something already reported"), share(all.repeat), of(all.repeat));
    const auto spoken = [](qint64 seconds) {
        return tr("%1 min %2 s").arg(Words::number(seconds / 60), Words::number(seconds % 60));
    };
    const auto each
        = [&](qint64 seconds) { return spoken(times.answered > 0 ? seconds / times.answered : 0); };
    m_waiting->show(tr("Average waiting time"),
                    each(times.waitingSeconds),
                    times.wrappedUp > 0
                        ? tr("and %1 served, %2 to wrap up")
                              .arg(each(times.handlingSeconds), spoken(times.averageWrapUp()))
                        : tr("and %1 served").arg(each(times.handlingSeconds)));
    const auto nothing = tr("No contacts in this period.");
    for (const auto& [id, card] : std::as_const(m_tables)) {
        const auto table = SupervisorPage::table(m_page.contacts(), id);
        // Without a comparison, or without rights to it, there is nothing to say.
        card->setVisible(!table.columns.isEmpty());
        card->show({ table.caption, {}, nothing }, table);
    }
    showHours();
}

void ContactsPanel::showHours()
{
    const auto table = SupervisorPage::table(m_page.contacts(), u"hours"_s);
    m_hours->setVisible(!table.columns.isEmpty());
    QList<CountBars::Bar> bars;
    for (const auto& row : table.rows)
        bars.append({ words(row.at(0), Words::locale()), std::get<qint64>(row.at(1)) });
    m_hourBars->show(bars);
    m_hours->show({ table.caption, {}, {} }, table);
}

}
