#include "ui/customer/RecentPanel.h"

#include "ui/common/KeyHint.h"
#include "ui/common/RowList.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/customer/RecentList.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeySequence>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

RecentPanel::RecentPanel(CustomerPage& page, QWidget* parent)
    : ColumnScroll(parent)
    , m_page(page)
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout(m_content))
    , m_title(sectionLabel(m_content))
    , m_list(new RecentList(m_content))
{
    for (QWidget* ground : { static_cast<QWidget*>(this), m_content }) {
        ground->setBackgroundRole(QPalette::AlternateBase);
        ground->setAutoFillBackground(true);
    }
    m_list->setObjectName(u"recentCustomers"_s);
    m_list->setModel(&page.recent());
    m_column->setContentsMargins(space::Small, space::Large, space::Small, space::Small);
    m_column->setSpacing(space::XSmall);
    m_title->setContentsMargins(space::Small, 0, 0, 0);
    m_column->addWidget(m_title);
    m_column->addWidget(m_list, 1);
    auto* keys = new QGridLayout;
    keys->setContentsMargins(space::Small, space::Small, space::Small, space::Small);
    keys->setVerticalSpacing(space::Small);
    keys->setColumnStretch(1, 1);
    int row = 0;
    for (const QKeySequence& key : { QKeySequence(Qt::CTRL | Qt::Key_K),
                                     QKeySequence(Qt::Key_Question),
                                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P) }) {
        auto* hint = new TextLabel(
            { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
            m_content);
        m_hints.append(hint);
        keys->addWidget(
            new KeyHint(key.toString(QKeySequence::NativeText), m_content), row, 0, Qt::AlignLeft);
        keys->addWidget(hint, row++, 1);
    }
    m_column->addLayout(keys);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        m_page.open(m_page.recent().customerAt(index.row()));
    });
    retranslate();
    setContent(m_content);
}

void RecentPanel::putFirst(QWidget* widget)
{
    m_column->insertLayout(0, setIn(widget));
    setTabOrder(widget, m_list);
}

void RecentPanel::putBeforeList(QWidget* widget)
{
    m_column->insertWidget(m_column->indexOf(m_title), widget);
    setTabOrder(widget, m_list);
}

void RecentPanel::changeEvent(QEvent* event)
{
    ColumnScroll::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecentPanel::retranslate()
{
    m_title->setText(tr("Recent customers"));
    m_list->setAccessibleName(tr("Recent customers"));
    m_hints.at(0)->setText(tr("Search"));
    m_hints.at(1)->setText(tr("All keys"));
    m_hints.at(2)->setText(tr("Find an action"));
    m_list->setEmptyWords(tr("Nobody yet. Customers that you open stay here until you sign out."));
}

}
