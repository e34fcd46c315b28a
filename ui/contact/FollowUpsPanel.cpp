#include "ui/contact/FollowUpsPanel.h"

#include "desk/doing/CallBackDesk.h"
#include "desk/doing/Doings.h"
#include "desk/doing/TransferDesk.h"
#include "ui/common/GapLine.h"
#include "ui/common/RowList.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/contact/doing/CallBackAnswerDialog.h"
#include "ui/customer/RecentList.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int MostLines = 4; // the recent customers below need their room

}

FollowUpsPanel::FollowUpsPanel(FollowUpsPage& page,
                               const Doings* doings,
                               const Clock& clock,
                               QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_doings(doings)
    , m_clock(clock)
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
        open(m_page.open().at(index.row()));
    });
    connect(&m_page, &FollowUpsPage::changed, this, &FollowUpsPanel::refresh);
    retranslate();
}

void FollowUpsPanel::warnOf(const SourcesPage& sources)
{
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->insertLayout(column->indexOf(m_list),
                         setIn(new GapLine(sources, {}, this, GapLine::Lists::Facts)));
}

bool FollowUpsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int row = m_list->currentIndex().row();
    if ((key != Qt::Key_K && key != Qt::Key_B) || row < 0)
        return QWidget::eventFilter(watched, event);
    const OpenWork work = m_page.open().at(row);
    if (key == Qt::Key_K)
        settle(work);
    else if (work.kind == OpenWork::Kind::Promise)
        Q_EMIT settled(work.fact, u"broken"_s);
    return true;
}

void FollowUpsPanel::open(const OpenWork& work)
{
    if (!work.customer.isEmpty())
        Q_EMIT customerWanted(work.customer);
    if (m_doings && work.kind == OpenWork::Kind::CallBack)
        (new CallBackAnswerDialog(m_doings->callBacks, work.callBack, m_clock, window()))->open();
}

void FollowUpsPanel::settle(const OpenWork& work)
{
    switch (work.kind) {
    case OpenWork::Kind::Promise:
        Q_EMIT settled(work.fact, u"kept"_s);
        break;
    case OpenWork::Kind::Answered:
        if (m_doings)
            std::ignore = m_doings->callBacks.seen(work.callBack);
        break;
    case OpenWork::Kind::Handover:
        if (m_doings)
            std::ignore = m_doings->transfers.take(work.fact);
        break;
    case OpenWork::Kind::CallBack:
        open(work); // how it went is said there
        break;
    }
}

void FollowUpsPanel::retranslate()
{
    m_title->setText(tr("My follow-ups"));
    m_list->setAccessibleName(tr("My follow-ups"));
    m_list->setEmptyWords(tr("Nothing to follow up."));
    m_list->setToolTip(tr("Enter opens it, K: done, B: promise broken"));
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
