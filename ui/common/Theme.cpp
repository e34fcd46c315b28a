#include "ui/common/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qreal SketchSize = 10.5; // points; the size of the sketches

}

Theme::Theme(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_style(new HouseStyle(Tokens::of(ThemeKind::Light)))
    , m_systemFont(QApplication::font())
{
    if (QFontDatabase::families().contains(u"Inter"_s))
        m_systemFont.setFamilies({ u"Inter"_s, m_systemFont.family() });
    if (m_systemFont.pointSizeF() <= 0)
        m_systemFont.setPointSizeF(m_systemFont.pixelSize() * 0.75);
    // Without a desktop nobody has chosen a size.
    if (QGuiApplication::platformName() == "offscreen"_L1)
        m_systemFont.setPointSizeF(SketchSize);
    application.setStyle(m_style);
    setTextScale(1);
    use(ThemeKind::Light);
}

void Theme::use(ThemeKind kind)
{
    m_kind = kind;
    m_style->setTokens(Tokens::of(kind));
    const QPalette palette = paletteOf(tokens());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    for (QWidget* widget : QApplication::allWidgets())
        widget->update();
}

void Theme::setTextScale(qreal scale)
{
    m_scale = std::clamp(scale, 0.8, 2.0);
    QFont font = m_systemFont;
    font.setPointSizeF(m_systemFont.pointSizeF() * m_scale);
    QApplication::setFont(font);
    // Qt tells windows only; labels with a size of their own must hear of it too.
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent changed(QEvent::ApplicationFontChange);
        if (!widget->isWindow())
            QCoreApplication::sendEvent(widget, &changed);
    }
}

ThemeKind Theme::preferred(const QPalette& system)
{
    return system.color(QPalette::Window).lightness() < 128 ? ThemeKind::Dark : ThemeKind::Light;
}

QPalette Theme::paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.ground);
    palette.setColor(QPalette::WindowText, t.ink);
    palette.setColor(QPalette::Base, t.card);
    palette.setColor(QPalette::AlternateBase, t.side);
    palette.setColor(QPalette::Text, t.ink);
    palette.setColor(QPalette::Button, t.card);
    palette.setColor(QPalette::ButtonText, t.ink);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, t.border);
    palette.setColor(QPalette::BrightText, t.onBrand);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Highlight, t.selected);
    palette.setColor(QPalette::HighlightedText, t.ink);
    palette.setColor(QPalette::Link, t.link);
    palette.setColor(QPalette::ToolTipBase, t.ink);
    palette.setColor(QPalette::ToolTipText, t.card);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.border);
    palette.setColor(QPalette::Light, t.card);
    palette.setColor(QPalette::Shadow, t.ink);
    return palette;
}

}
