#include "ui/supervisor/ContactsPanel.h"

#include "pages/Words.h"
#include "reports/ReportPrinter.h"
#include "ui/common/Tokens.h"
#include "ui/supervisor/ChartCard.h"
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
    m_channels = new ChartCard(nullptr, sheet);
    m_channels->setObjectName(u"contactChannels"_s);
    m_reasons = new ChartCard(nullptr, sheet);
    m_reasons->setObjectName(u"contactReasons"_s);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(space::Large, space::Medium, space::Large, space::Large);
    column->setSpacing(space::Medium);
    column->addWidget(m_bar);
    auto* shares = new QHBoxLayout;
    shares->setSpacing(space::Medium);
    for (auto* card : { m_first, m_passedOn, m_again, m_waiting })
        shares->addWidget(card, 1);
    column->addLayout(shares);
    column->addWidget(m_channels);
    column->addWidget(m_reasons);
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
    const auto each = [&](qint64 seconds) {
        const auto average = times.answered > 0 ? seconds / times.answered : 0;
        return tr("%1 min %2 s").arg(Words::number(average / 60), Words::number(average % 60));
    };
    m_waiting->show(tr("Average waiting time"),
                    each(times.waitingSeconds),
                    tr("and %1 served").arg(each(times.handlingSeconds)));
    const auto channels = SupervisorPage::table(m_page.contacts(), u"by_channel"_s);
    auto reasons = SupervisorPage::table(m_page.contacts(), u"by_reason"_s);
    const auto nothing = tr("No contacts in this period.");
    m_channels->show({ channels.caption, {}, nothing }, channels);
    m_reasons->show({ reasons.caption, {}, nothing }, reasons);
}

}
