// HouseStyle.h - how controls look: Fusion, redrawn from the tokens.
#pragma once

#include "ui/common/DialogKeys.h"
#include "ui/common/MenuSearch.h"
#include "ui/common/Tokens.h"

#include <QFontMetrics>
#include <QProxyStyle>

namespace guildhall {

class HouseStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit HouseStyle(const Tokens& tokens);

    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }
    void setTokens(const Tokens& tokens) { m_tokens = tokens; }

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption* option,
                       QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption* option,
                     QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex* option,
                            QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type,
                                         const QStyleOption* option,
                                         const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element,
                                       const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control,
                                       const QStyleOptionComplex* option,
                                       SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric,
                                  const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint,
                                const QStyleOption* option,
                                const QWidget* widget,
                                QStyleHintReturn* data) const override;

private:
    /// The box of a line to write in or of a list to choose from.
    void drawField(const QStyleOption* option, QPainter* painter) const;
    void drawChosen(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawTab(const QStyleOption* option, QPainter* painter) const;
    void drawTabWords(const QStyleOption* option, QPainter* painter) const;
    void drawScrollBar(const QStyleOptionComplex* option,
                       QPainter* painter,
                       const QWidget* widget) const;

    Tokens m_tokens;
    MenuSearch m_search;
    DialogKeys m_dialogKeys;
};

/// The tokens that a widget is painted from; light ones outside the program's own style.
[[nodiscard]] const Tokens& tokensOf(const QWidget& widget);

/// Where the arrow of a list of choices stands in its box.
[[nodiscard]] QRectF choiceSignIn(const QRect& box, const QFontMetrics& metrics);

/// The ring of the house round what has the focus: yellow, and an edge of ink inside it.
void paintFocus(QPainter& painter, const QRectF& around, const Tokens& tokens, qreal radius);

}
