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

int TextLabel::heightForWidth(int width) const
{
    ensurePolished(); // which may change the font
    if (m_measuredText != text()) {
        m_measuredText = text();
        m_measured.fill({});
    }
    for (const Measured& known : m_measured) {
        if (known.width == width)
            return known.height;
    }
    const int height = QLabel::heightForWidth(width);
    m_measured[m_nextMeasured] = { width, height };
    m_nextMeasured = (m_nextMeasured + 1) % m_measured.size();
    return height;
}

bool TextLabel::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
        setFont(fontOf(m_look));
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
        m_measured.fill({});
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

TextLabel* sectionLabel(QWidget* parent)
{
    return new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Strong, TextLabel::Colour::Muted }, parent);
}

}
