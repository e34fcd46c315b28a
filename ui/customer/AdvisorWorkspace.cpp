#include "ui/customer/AdvisorWorkspace.h"

#include "ui/common/HouseStyle.h"
#include "ui/customer/CustomerPanel.h"
#include "ui/customer/CustomerSide.h"
#include "ui/customer/RecentPanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace guildhall {

using namespace Qt::StringLiterals;

AdvisorWorkspace::AdvisorWorkspace(CustomerPage& page,
                                   SourcesPage& sources,
                                   const Clock& clock,
                                   QWidget* parent)
    : QWidget(parent)
    , m_recent(new RecentPanel(page, this))
    , m_panel(new CustomerPanel(page, sources, clock, this))
    , m_side(new CustomerSide(page, sources, clock, this))
{
    setObjectName(u"advisorWorkspace"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_recent);
    row->addWidget(m_panel, 1);
    row->addWidget(m_side);
    connect(m_panel, &CustomerPanel::searchWanted, this, &AdvisorWorkspace::searchWanted);
    connect(m_panel, &CustomerPanel::sourcesWanted, this, &AdvisorWorkspace::sourcesWanted);
}

void AdvisorWorkspace::go(CustomerTabs::Tab tab)
{
    m_panel->go(tab);
}

void AdvisorWorkspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void AdvisorWorkspace::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
}

void AdvisorWorkspace::paintEvent(QPaintEvent*)
{
    // The gap of one unit between the columns is the line that parts them.
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(*this).line);
}

void AdvisorWorkspace::fit()
{
    // In widths of a letter, so that large text and a small window are the same case. What gives
    // way stands elsewhere too: sources in their workspace, recent customers in the search.
    const int letter = fontMetrics().averageCharWidth();
    m_side->setVisible(width() > letter * 140);
    m_recent->setVisible(width() > letter * 105);
    m_recent->setFixedWidth(letter * 29);
    m_side->setFixedWidth(letter * 38);
}

}
