#include "ui/shell/StatusStrip.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace guildhall {

using namespace Qt::StringLiterals;

StatusStrip::StatusStrip(StatusPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_waiting(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_role(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
{
    m_waiting->setObjectName(u"waitingWords"_s);
    m_role->setObjectName(u"roleWords"_s);
    m_role->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::Large, space::Small - 1, space::Large, space::Small - 1);
    row->addWidget(m_waiting, 1);
    row->addWidget(m_role, 1);
    connect(&m_page, &StatusPage::changed, this, &StatusStrip::refresh);
    refresh();
}

void StatusStrip::setSignedIn(const SignedIn& who)
{
    m_who = who;
    refresh();
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.card);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

void StatusStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void StatusStrip::refresh()
{
    m_waiting->setText(m_page.summary());
    QString who = m_who.role;
    if (m_who.mode == SignedIn::Mode::Demo)
        who = who.isEmpty() ? tr("Demo with made-up people")
                            : tr("%1 · demo with made-up people").arg(who);
    m_role->setText(who);
}

}
