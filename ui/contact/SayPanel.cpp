#include "ui/contact/SayPanel.h"

#include "pages/Words.h"
#include "ui/common/Card.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QVBoxLayout>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype Most = 2; // more is a manual

}

SayPanel::SayPanel(ContactDesk& desk, const Articles& articles, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_articles(articles)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"whatToSay"_s);
    m_column->setContentsMargins(0, space::Small, 0, 0);
    m_column->setSpacing(space::Small);
    refresh();
}

void SayPanel::refresh()
{
    QList<WhatToSay> say = m_articles.forContact(m_desk.contact());
    say.resize(std::min(Most, say.size()));
    QString shown = Words::locale().name();
    for (const WhatToSay& one : std::as_const(say))
        shown += one.article->id + (one.isUrgent ? u"!"_s : u";"_s);
    if (shown == m_shown)
        return;
    m_shown = shown;
    clear();
    setVisible(!say.isEmpty());
    if (say.isEmpty())
        return;
    auto* head = sectionLabel(this);
    head->setText(tr("What to say"));
    m_column->addWidget(head);
    head->setVisible(true);
    for (const WhatToSay& one : std::as_const(say))
        add(one);
}

void SayPanel::clear()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
}

void SayPanel::add(const WhatToSay& say)
{
    auto* card = new Card(this);
    card->column()->setSpacing(space::XSmall);
    const auto line = [card](const QString& words, TextLabel::Weight weight, TextLabel::Size size) {
        auto* label = new TextLabel({ size, weight }, words, card);
        card->column()->addWidget(label);
        return label;
    };
    line(Words::of(say.article->title), TextLabel::Weight::Strong, TextLabel::Size::Body);
    if (say.isUrgent) {
        card->setAccent(Tone::Red);
        line(Words::of(say.article->urgent), TextLabel::Weight::Strong, TextLabel::Size::Small)
            ->setObjectName(u"urgentWords"_s);
    }
    for (int at = 0; at < say.article->steps.size(); ++at)
        line(u"%1. %2"_s.arg(QString::number(at + 1), Words::of(say.article->steps.at(at))),
             TextLabel::Weight::Normal,
             TextLabel::Size::Small);
    m_column->addWidget(card);
    card->setVisible(true);
}

}
