#include "ui/customer/RecentPanel.h"

#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/customer/RecentList.h"

#include <QEvent>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

RecentPanel::RecentPanel(CustomerPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_title(sectionLabel(this))
    , m_list(new RecentList(this))
{
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_list->setObjectName(u"recentCustomers"_s);
    m_list->setModel(&page.recent());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Small, space::Large, space::Small, space::Small);
    column->setSpacing(space::XSmall);
    m_title->setContentsMargins(space::Small, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        m_page.open(m_page.recent().customerAt(index.row()));
    });
    retranslate();
}

void RecentPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecentPanel::retranslate()
{
    m_title->setText(tr("Recent customers"));
    m_list->setAccessibleName(tr("Recent customers"));
    m_list->setEmptyWords(tr("Nobody yet. Customers that you open stay here until you sign out."));
}

}
