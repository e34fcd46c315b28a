// TextLabel.h - words on the screen: always plain text, in one of three sizes and two weights.
#pragma once

#include <QLabel>

#include <array>

namespace guildhall {

/// The one way to put words into a window. Text from outside is shown as it is, never as markup.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Size { Small, Body, Title };
    enum class Weight { Normal, Strong };
    enum class Colour { Ink, Muted, OnBrand };
    struct Look
    {
        Size size = Size::Body;
        Weight weight = Weight::Normal;
        Colour colour = Colour::Ink;
    };

    explicit TextLabel(Look look, QWidget* parent = nullptr);
    TextLabel(Look look, const QString& text, QWidget* parent = nullptr);

    /// The font of a look at the present size of text.
    [[nodiscard]] static QFont fontOf(Look look);

    /// Remembered: a layout asks several times at a few widths, and breaking lines is most of what
    /// it takes to lay a page out.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;

private:
    struct Measured
    {
        int width = -1;
        int height = 0;
    };

    Look m_look;
    mutable QString m_measuredText;
    mutable std::array<Measured, 4> m_measured;
    mutable std::size_t m_nextMeasured = 0;
};

/// A heading over a group of things; a screen reader hears it before them.
[[nodiscard]] TextLabel* sectionLabel(QWidget* parent);

}
