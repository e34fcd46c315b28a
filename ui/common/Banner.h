// Banner.h - something about the whole page that must be known first, with one next step.
#pragma once

#include "ui/common/Card.h"

class QPushButton;

namespace guildhall {

class TextLabel;

class Banner final : public Card
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    void show(Tone tone, const QString& title, const QString& sentence, const QString& action);

Q_SIGNALS:
    void acted();

private:
    TextLabel* m_title;
    TextLabel* m_sentence;
    QPushButton* m_action;
};

}
