// Tokens.h - the colours and distances of the house; every widget paints from these.
#pragma once

#include "pages/RowRoles.h"

#include <QColor>

#include <array>

namespace guildhall {

enum class ThemeKind { Light, Dark, Contrast };

/// Words or a sign in `text` on a field of `back`; at least 4.5:1.
struct ToneColours
{
    QColor text;
    QColor back;
};

struct Tokens
{
    QColor ink;
    QColor muted;
    QColor line; ///< between things; decoration only
    QColor ground;
    QColor side; ///< of the columns beside the page
    QColor card;
    QColor border; ///< of controls; at least 3:1
    QColor brand;
    QColor onBrand;
    QColor onBrandMuted;
    QColor link;
    QColor focus;
    QColor focusEdge; ///< always beside the focus colour
    QColor primary;
    QColor onPrimary;
    QColor selected;
    QColor hover;
    std::array<ToneColours, 6> tones; ///< by Tone
    bool outlined = false; ///< fields of tone get an edge, because their colour says nothing

    [[nodiscard]] const ToneColours& tone(Tone tone) const { return tones[std::size_t(tone)]; }

    [[nodiscard]] static Tokens of(ThemeKind kind);
};

/// Distances of the 4-pixel grid, in device-independent units.
namespace space {
    constexpr int XSmall = 4;
    constexpr int Small = 8;
    constexpr int Medium = 12;
    constexpr int Large = 16;
    constexpr int XLarge = 24;
    constexpr int CardRadius = 8;
    constexpr int ControlRadius = 6;
}

/// Contrast of two colours as WCAG 2.2 computes it, from 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

}
