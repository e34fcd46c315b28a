#include "ui/reception/AnswerButton.h"

#include "ui/common/HouseStyle.h"

#include <QPainter>
#include <QVBoxLayout>

namespace guildhall {

AnswerButton::AnswerButton(const QString& words, TextLabel::Look look, int padding, QWidget* parent)
    : QPushButton(parent)
{
    setCheckable(true);
    setAccessibleName(words);
    auto* label = new TextLabel(look, words, this);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->addWidget(label);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize AnswerButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize AnswerButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

int AnswerButton::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void AnswerButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Chosen is told by a thick edge as well as by the colour.
    const qreal edge = isChecked() ? 3 : 1;
    painter.setPen(QPen(isChecked() ? tokens.link : tokens.border, edge));
    painter.setBrush(isChecked() ? tokens.selected : (underMouse() ? tokens.hover : tokens.card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2),
                            space::ControlRadius,
                            space::ControlRadius);
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), tokens, space::ControlRadius);
}

}
