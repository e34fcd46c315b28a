// Chip.h - a few words in a coloured field, with a sign where the words need one; never colour
// alone.
#pragma once

#include "ui/common/Tokens.h"

#include <QLabel>

namespace guildhall {

class Chip final : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);

    /// `icon` is the name of a sign in resources/icons; empty for none.
    void show(const QString& words, Tone tone, const QString& icon = {});

    /// Draws a chip as tall as `line` at its right edge; answers the width that it took.
    static int paint(QPainter& painter,
                     const QRect& line,
                     const QString& words,
                     Tone tone,
                     const Tokens& tokens);
    [[nodiscard]] static QFont font();
    [[nodiscard]] static int height(const QFontMetrics& metrics);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int iconSpace() const;

    Tone m_tone = Tone::Plain;
    QString m_icon;
};

}
