#include "ui/contact/FollowUpsPanel.h"

#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/customer/RecentList.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int MostLines = 4; // the recent customers below need their room

}

FollowUpsPanel::FollowUpsPanel(FollowUpsPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_title(sectionLabel(this))
    , m_list(new RecentList(this))
    , m_today(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
{
    m_list->setObjectName(u"followUps"_s);
    m_list->setModel(&page.model());
    m_list->installEventFilter(this);
    m_today->setObjectName(u"todaysFigures"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::Small, 0, space::Small);
    column->setSpacing(space::XSmall);
    m_title->setContentsMargins(space::Small, 0, 0, 0);
    m_today->setContentsMargins(space::Small, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addWidget(m_today);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        const CustomerId customer = m_page.open().value(index.row()).promise.customer;
        if (!customer.isEmpty())
            Q_EMIT customerWanted(customer);
    });
    connect(&m_page, &FollowUpsPage::changed, this, &FollowUpsPanel::refresh);
    retranslate();
}

bool FollowUpsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int row = m_list->currentIndex().row();
    if ((key != Qt::Key_K && key != Qt::Key_B) || row < 0)
        return QWidget::eventFilter(watched, event);
    Q_EMIT settled(m_page.open().at(row).promise, key == Qt::Key_K ? u"kept"_s : u"broken"_s);
    return true;
}

void FollowUpsPanel::retranslate()
{
    m_title->setText(tr("My follow-ups"));
    m_list->setAccessibleName(tr("My follow-ups"));
    m_list->setEmptyWords(tr("Nothing promised that is not settled."));
    m_list->setToolTip(tr("Enter opens the customer, K: kept, B: broken"));
    refresh();
}

void FollowUpsPanel::refresh()
{
    const int lines = std::clamp(int(m_page.open().size()), 1, MostLines);
    const int line = std::max(24, m_list->fontMetrics().height() + space::Medium);
    m_list->setFixedHeight(lines * line + 2);
    m_today->setText(m_page.today());
}

}
