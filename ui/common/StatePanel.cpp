#include "ui/common/StatePanel.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/Icons.h"
#include "ui/common/TextLabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int SignSize = 64;
    constexpr int WordsWidth = 460;

}

StatePanel::StatePanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, this))
    , m_sentence(new TextLabel(
          { TextLabel::Size::Body, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_action(new QPushButton(this))
    , m_sign(new QWidget(this))
{
    m_sign->setFixedSize(SignSize, SignSize);
    m_title->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_title->setMinimumWidth(WordsWidth / 2);
    m_sentence->setMinimumWidth(WordsWidth / 2);
    m_action->setObjectName(u"stateAction"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::XLarge, space::XLarge, space::XLarge, space::XLarge);
    column->setSpacing(space::Small);
    column->addStretch(2);
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    column->addSpacing(space::Small);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(space::Small);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &StatePanel::acted);
}

void StatePanel::show(const QString& icon,
                      const QString& title,
                      const QString& sentence,
                      const QString& action)
{
    m_icon = icon;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    update();
}

void StatePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Where there is little room (large text in a small window), the words have it.
    const int sign = m_sign->isHidden() ? SignSize + space::Small : 0;
    m_sign->setVisible(sizeHint().height() + sign <= height());
}

void StatePanel::paintEvent(QPaintEvent*)
{
    if (m_sign->isHidden())
        return;
    const ToneColours& colours = tokensOf(*this).tone(Tone::Blue);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokensOf(*this).outlined ? QPen(colours.text) : QPen(Qt::NoPen));
    painter.setBrush(colours.back);
    painter.drawEllipse(m_sign->geometry());
    const int inset = SignSize / 4;
    paintIcon(painter,
              m_icon,
              QRectF(m_sign->geometry().adjusted(inset, inset, -inset, -inset)),
              colours.text);
}

}
