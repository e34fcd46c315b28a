#include "ui/customer/FigureCard.h"

#include "ui/common/Chip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace guildhall {

FigureCard::FigureCard(QWidget* parent)
    : Card(parent)
    , m_title(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, this))
    , m_chip(new Chip(this))
    , m_figure(new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, this))
    , m_detail(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
{
    m_title->setWordWrap(false);
    auto* head = new FlowLayout(space::Small, FlowLayout::Ends::Apart);
    head->addWidget(m_title);
    head->addWidget(m_chip);
    column()->addLayout(head);
    column()->addWidget(m_figure);
    column()->addWidget(m_detail);
    column()->addStretch(1);
    column()->setSpacing(2);
}

void FigureCard::show(const Words& words)
{
    m_title->setText(words.title);
    m_figure->setText(words.figure);
    m_detail->setText(words.detail);
    m_chip->setVisible(!words.chip.isEmpty());
    m_chip->show(words.chip, words.tone, words.icon);
}

}
