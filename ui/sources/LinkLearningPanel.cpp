#include "ui/sources/LinkLearningPanel.h"

#include "ui/common/Card.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

LinkLearningPanel::LinkLearningPanel(LinkLearningPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_title(new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, this))
    , m_sentence(new TextLabel({}, this))
    , m_trouble(new TextLabel({ .weight = TextLabel::Weight::Strong }, this))
    , m_card(new Card(this))
    , m_changes(new TextLabel({}, m_card))
    , m_learn(new QPushButton(this))
    , m_accept(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    setObjectName(u"linkLearning"_s);
    m_sentence->setObjectName(u"learningSentence"_s);
    m_changes->setObjectName(u"learningChanges"_s);
    m_learn->setObjectName(u"learnAnew"_s);
    m_accept->setObjectName(u"learningAccept"_s);
    m_leave->setObjectName(u"learningLeave"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::XLarge, space::XLarge, space::XLarge, space::XLarge);
    column->setSpacing(space::Medium);
    column->addWidget(m_title);
    for (TextLabel* words : { m_sentence, m_trouble, m_changes })
        words->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_trouble);
    m_card->column()->addWidget(m_changes);
    column->addWidget(m_card);
    auto* keys = new QHBoxLayout;
    for (QPushButton* one : { m_learn, m_accept, m_leave }) {
        one->setAutoDefault(true);
        keys->addWidget(one);
    }
    keys->addStretch(1);
    column->addLayout(keys);
    column->addStretch(1);

    connect(m_learn, &QPushButton::clicked, &m_page, [this] {
        if (!m_page.isBusy())
            m_page.learn();
    });
    connect(m_accept, &QPushButton::clicked, &m_page, &LinkLearningPage::accept);
    connect(m_leave, &QPushButton::clicked, &m_page, &LinkLearningPage::leave);
    connect(&m_page, &LinkLearningPage::changed, this, &LinkLearningPanel::refresh);
    retranslate();
    refresh();
}

void LinkLearningPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

void LinkLearningPanel::retranslate()
{
    m_title->setText(tr("How records are linked"));
    setAccessibleName(m_title->text());
    m_learn->setText(tr("Learn anew and show what it would change"));
    m_accept->setText(tr("Link by what was learned"));
    m_leave->setText(tr("Leave everything as it is"));
}

void LinkLearningPanel::refresh()
{
    using State = LinkLearningPage::State;
    // A button that hides or rests loses the keyboard, which then belongs to the one in its place.
    const bool hasKeyboard = m_learn->hasFocus() || m_accept->hasFocus() || m_leave->hasFocus();
    const QString sentence = m_page.sentence();
    if (sentence != m_sentence->text()) {
        m_sentence->setText(sentence);
        QAccessibleEvent told(m_sentence, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&told);
    }
    m_trouble->setText(m_page.trouble());
    m_trouble->setVisible(!m_page.trouble().isEmpty());
    const bool decides = m_page.state() == State::Previewed;
    m_changes->setText(m_page.changes().join(u'\n'));
    m_card->setVisible(decides);
    m_learn->setVisible(!decides);
    m_accept->setVisible(decides);
    m_leave->setVisible(decides);
    if (hasKeyboard)
        (decides ? m_leave : m_learn)->setFocus(Qt::OtherFocusReason);
}

}
