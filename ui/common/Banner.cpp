#include "ui/common/Banner.h"

#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

Banner::Banner(QWidget* parent)
    : Card(parent)
    , m_title(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, this))
    , m_sentence(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_action(new QPushButton(this))
{
    m_action->setObjectName(u"bannerAction"_s);
    auto* row = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    row->setSpacing(space::Large);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    column()->addLayout(row);
    column()->setContentsMargins(space::Large, space::Medium, space::Medium, space::Medium);
    connect(m_action, &QPushButton::clicked, this, &Banner::acted);
}

void Banner::show(Tone tone, const QString& title, const QString& sentence, const QString& action)
{
    setAccent(tone);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_action->setText(action);
    setVisible(true);
}

}
