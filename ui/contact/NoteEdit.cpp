#include "ui/contact/NoteEdit.h"

#include "ui/common/HouseStyle.h"

#include <QPainter>
#include <QTextDocument>

namespace guildhall {

NoteEdit::NoteEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(space::Small);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void NoteEdit::showText(const QString& text)
{
    if (text != toPlainText())
        setPlainText(text);
}

QSize NoteEdit::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 5 };
}

QSize NoteEdit::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 12, fontMetrics().height() * 4 };
}

void NoteEdit::paintEvent(QPaintEvent* event)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(box, space::ControlRadius, space::ControlRadius);
    if (hasFocus())
        paintFocus(painter, QRectF(viewport()->rect()), tokens, space::ControlRadius);
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

}
