// AnswerButton.h - one answer that can be chosen, in words that wrap: answers are sentences in some
// languages.
#pragma once

#include "ui/common/TextLabel.h"

#include <QPushButton>

namespace guildhall {

class AnswerButton final : public QPushButton
{
    Q_OBJECT

public:
    AnswerButton(const QString& words, TextLabel::Look look, int padding, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}
