// ShareCard.h - one share: what it is, how large, of how many answers and how sure.
#pragma once

#include "reports/Figures.h"
#include "ui/common/Card.h"

namespace guildhall {

class TextLabel;

class ShareCard final : public Card
{
    Q_OBJECT

public:
    enum class Size { Large, Small };

    explicit ShareCard(Size size, QWidget* parent = nullptr);

    void show(const QString& title, const Percent& share);
    /// A figure that is no share.
    void show(const QString& title, const QString& figure, const QString& detail);

private:
    TextLabel* m_title;
    TextLabel* m_figure;
    TextLabel* m_detail;
};

}
