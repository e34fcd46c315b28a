// KeyHint.h - a key of the keyboard, drawn as one.
#pragma once

#include "ui/common/TextLabel.h"

namespace guildhall {

class KeyHint final : public TextLabel
{
    Q_OBJECT

public:
    explicit KeyHint(const QString& keys, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}
