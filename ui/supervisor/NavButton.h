// NavButton.h - one line of the list of screens at the left.
#pragma once

#include <QPushButton>

namespace guildhall {

class NavButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit NavButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}
