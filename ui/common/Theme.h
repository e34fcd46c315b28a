// Theme.h - the look of the whole program: palette, style, font and text size, changed while it
// runs.
#pragma once

#include "ui/common/HouseStyle.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace guildhall {

class Theme final : public QObject
{
    Q_OBJECT

public:
    /// Takes the system's font (Inter in its place where it is installed) and its size as they are.
    explicit Theme(QApplication& application, QObject* parent = nullptr);

    void use(ThemeKind kind);
    [[nodiscard]] ThemeKind kind() const { return m_kind; }

    /// 1 is the system's size; from 0.8 to 2.
    void setTextScale(qreal scale);
    [[nodiscard]] qreal textScale() const { return m_scale; }

    [[nodiscard]] const Tokens& tokens() const { return m_style->tokens(); }

    /// Dark when the system's own palette is dark.
    [[nodiscard]] static ThemeKind preferred(const QPalette& system);

private:
    [[nodiscard]] static QPalette paletteOf(const Tokens& tokens);

    QApplication& m_application;
    HouseStyle* m_style; ///< owned by the application
    QFont m_systemFont;
    ThemeKind m_kind = ThemeKind::Light;
    qreal m_scale = 1;
};

}
