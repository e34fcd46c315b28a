#include "ui/customer/RecentPanel.h"

#include "ui/common/KeyHint.h"
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
    auto* keys = new QGridLayout;
    keys->setContentsMargins(space::Small, space::Small, space::Small, space::Small);
    keys->setVerticalSpacing(space::Small);
    keys->setColumnStretch(1, 1);
    int row = 0;
    for (const QKeySequence& key : { QKeySequence(Qt::CTRL | Qt::Key_K),
                                     QKeySequence(Qt::Key_Question),
                                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P) }) {
        auto* hint = new TextLabel(
            { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this);
        m_hints.append(hint);
        keys->addWidget(
            new KeyHint(key.toString(QKeySequence::NativeText), this), row, 0, Qt::AlignLeft);
        keys->addWidget(hint, row++, 1);
    }
    column->addLayout(keys);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        m_page.open(m_page.recent().customerAt(index.row()));
    });
    retranslate();
}

void RecentPanel::putFirst(QWidget* widget)
{
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->insertWidget(0, widget);
    setTabOrder(widget, m_list);
}

void RecentPanel::putBeforeList(QWidget* widget)
{
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_title), widget);
    setTabOrder(widget, m_list);
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
    m_hints.at(0)->setText(tr("Search"));
    m_hints.at(1)->setText(tr("All keys"));
    m_hints.at(2)->setText(tr("Find an action"));
    m_list->setEmptyWords(tr("Nobody yet. Customers that you open stay here until you sign out."));
}

}
