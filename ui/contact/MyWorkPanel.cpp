#include "ui/contact/MyWorkPanel.h"

#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/customer/RecentList.h"

#include <QVBoxLayout>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int MostLines = 3; // the list scrolls; what needs somebody stands first

}

MyWorkPanel::MyWorkPanel(MyWorkPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_title(sectionLabel(this))
    , m_list(new RecentList(this))
{
    m_list->setObjectName(u"myWork"_s);
    m_list->setModel(&page.model());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::Small);
    column->setSpacing(space::XSmall);
    m_title->setContentsMargins(space::Small, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_list);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (index.row() < m_page.items().size())
            Q_EMIT chosen(WorkItem(m_page.items().at(index.row())));
    });
    connect(&m_page, &MyWorkPage::changed, this, &MyWorkPanel::refresh);
    retranslate();
}

void MyWorkPanel::takeFocus()
{
    if (isVisible())
        m_list->setFocus(Qt::ShortcutFocusReason);
}

void MyWorkPanel::retranslate()
{
    m_title->setText(tr("My drafts and what is sent"));
    m_list->setAccessibleName(tr("My drafts and what is sent"));
    m_list->setToolTip(tr("Enter goes on with it"));
    refresh();
}

void MyWorkPanel::refresh()
{
    setVisible(!m_page.items().isEmpty());
    const int lines = std::clamp(int(m_page.items().size()), 1, MostLines);
    const int line = std::max(24, m_list->fontMetrics().height() + space::Medium);
    m_list->setFixedHeight(lines * line + 2);
}

}
