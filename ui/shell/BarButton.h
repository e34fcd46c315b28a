// BarButton.h - a button of the top bar: white words on the brand's colour, a white field when it
// is chosen.
#pragma once

#include <QPushButton>

namespace guildhall {

class BarButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Place, ///< one of several; a white field when it is chosen
        Quiet, ///< one of several; underlined when it is chosen
        Menu ///< with an arrow
    };

    explicit BarButton(Kind kind, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
};

}
