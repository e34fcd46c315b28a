#include "ui/common/TextLabel.h"

#include <QApplication>
#include <QEvent>

namespace guildhall {

namespace {

    constexpr qreal SmallSize = 0.88;
    constexpr qreal TitleSize = 1.75;

}

TextLabel::TextLabel(Look look, QWidget* parent)
    : QLabel(parent)
    , m_look(look)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(fontOf(look));
    if (look.colour == Colour::Muted)
        setForegroundRole(QPalette::PlaceholderText);
    if (look.colour == Colour::OnBrand)
        setForegroundRole(QPalette::BrightText);
}

TextLabel::TextLabel(Look look, const QString& text, QWidget* parent)
    : TextLabel(look, parent)
{
    setText(text);
}

QFont TextLabel::fontOf(Look look)
{
    QFont font = QApplication::font();
    if (look.size == Size::Small)
        font.setPointSizeF(font.pointSizeF() * SmallSize);
    if (look.size == Size::Title)
        font.setPointSizeF(font.pointSizeF() * TitleSize);
    font.setWeight(look.weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontOf(m_look));
    return QLabel::event(event);
}

TextLabel* sectionLabel(QWidget* parent)
{
    return new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Strong, TextLabel::Colour::Muted }, parent);
}

}
