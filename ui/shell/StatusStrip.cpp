#include "ui/shell/StatusStrip.h"

#include "pages/Words.h"
#include "ui/common/Chip.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace guildhall {

using namespace Qt::StringLiterals;

StatusStrip::StatusStrip(StatusPage& page, const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_session(session)
    , m_waiting(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_pressing(new Chip(this))
    , m_role(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
{
    m_waiting->setObjectName(u"waitingWords"_s);
    m_role->setObjectName(u"roleWords"_s);
    m_role->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::Large, space::Small - 1, space::Large, space::Small - 1);
    m_pressing->setObjectName(u"waitingLong"_s);
    row->addWidget(m_pressing);
    row->addWidget(m_waiting, 1);
    row->addWidget(m_role, 1);
    connect(&m_page, &StatusPage::changed, this, &StatusStrip::refresh);
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
    const bool presses = m_page.tone() != Tone::Plain;
    m_waiting->setText(presses ? QString() : m_page.summary());
    m_pressing->setVisible(presses);
    if (presses)
        m_pressing->show(m_page.summary(), m_page.tone(), u"clock"_s);
    const QString role = Words::role(m_session.role);
    const QString who = m_session.origin == Session::Origin::Demo
        ? tr("%1 · demo with made-up people").arg(role)
        : role;
    m_role->setText(who);
}

}
