#include "ui/common/Tokens.h"

#include <algorithm>
#include <cmath>

namespace guildhall {

namespace {

    QColor c(QRgb rgb)
    {
        return QColor::fromRgb(rgb);
    }

    Tokens light()
    {
        Tokens t;
        t.ink = c(0x0b0c0c);
        t.muted = c(0x505a5f);
        t.line = c(0xd6dade);
        t.ground = c(0xf3f5f6);
        t.side = c(0xfbfcfc);
        t.card = c(0xffffff);
        t.border = c(0x6f777b);
        t.brand = c(0x12436d);
        t.onBrand = c(0xffffff);
        t.onBrandMuted = c(0xdbe6ef);
        t.link = c(0x1a65a6);
        t.focus = c(0xffdd00);
        t.focusEdge = c(0x0b0c0c);
        t.primary = c(0x00703c);
        t.onPrimary = c(0xffffff);
        t.selected = c(0xe6eff7);
        t.hover = c(0xeef1f3);
        t.tones = {
            ToneColours { c(0x505a5f), c(0xe9edef) }, ToneColours { c(0xb3241c), c(0xfbeae9) },
            ToneColours { c(0x7a4a00), c(0xfff3d6) }, ToneColours { c(0x005a30), c(0xe3f3ea) },
            ToneColours { c(0x144e81), c(0xe6eff7) }, ToneColours { c(0x4c2c92), c(0xefeaf8) }
        };
        return t;
    }

    Tokens dark()
    {
        Tokens t;
        t.ink = c(0xf1f4f5);
        t.muted = c(0xafb9be);
        t.line = c(0x39434a);
        t.ground = c(0x12171a);
        t.side = c(0x171d21);
        t.card = c(0x1d2429);
        t.border = c(0x87939a);
        t.brand = c(0x0f3457);
        t.onBrand = c(0xffffff);
        t.onBrandMuted = c(0xd3e0eb);
        t.link = c(0x86bdf0);
        t.focus = c(0xffdd00);
        t.focusEdge = c(0x0b0c0c);
        t.primary = c(0x00703c);
        t.onPrimary = c(0xffffff);
        t.selected = c(0x1b3a56);
        t.hover = c(0x263037);
        t.tones = {
            ToneColours { c(0xbfc8cd), c(0x303a41) }, ToneColours { c(0xffb0a8), c(0x4c1f1c) },
            ToneColours { c(0xffd27d), c(0x453108) }, ToneColours { c(0x8fe0b1), c(0x113b27) },
            ToneColours { c(0xa5d0fa), c(0x15385a) }, ToneColours { c(0xd3c2ff), c(0x37295f) }
        };
        return t;
    }

    Tokens highContrast()
    {
        Tokens t;
        t.ink = c(0xffffff);
        t.muted = c(0xffffff);
        t.line = c(0xffffff);
        t.ground = c(0x000000);
        t.side = c(0x000000);
        t.card = c(0x000000);
        t.border = c(0xffffff);
        t.brand = c(0x000000);
        t.onBrand = c(0xffffff);
        t.onBrandMuted = c(0xffffff);
        t.link = c(0x7fd4ff);
        t.focus = c(0xffdd00);
        t.focusEdge = c(0x000000);
        t.primary = c(0xffffff);
        t.onPrimary = c(0x000000);
        t.selected = c(0x003a70);
        t.hover = c(0x2b2b2b);
        t.tones = {
            ToneColours { c(0xffffff), c(0x000000) }, ToneColours { c(0xffb4ad), c(0x000000) },
            ToneColours { c(0xffd97a), c(0x000000) }, ToneColours { c(0x8dffbf), c(0x000000) },
            ToneColours { c(0x9fd8ff), c(0x000000) }, ToneColours { c(0xdcc8ff), c(0x000000) }
        };
        t.outlined = true;
        return t;
    }

    double luminance(const QColor& colour)
    {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    }

}

Tokens Tokens::of(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Dark:
        return dark();
    case ThemeKind::Contrast:
        return highContrast();
    case ThemeKind::Light:
        break;
    }
    return light();
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

}
