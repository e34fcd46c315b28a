// SatisfactionPanel.h - how satisfied customers are: shares, bars by channel or another grouping,
// months, awareness, and an earlier period.
#pragma once

#include "pages/SupervisorPage.h"

#include <QScrollArea>

namespace guildhall {

class ChartCard;
class ChoiceButton;
class FilterBar;
class MonthLine;
class RatingBars;
class ShareCard;

class SatisfactionPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SatisfactionPanel(SupervisorPage& page, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showShares();
    void showGroups();
    void showMonths();
    void showAwareness();
    [[nodiscard]] static QString titleOf(FeedbackBy by);

    SupervisorPage& m_page;
    FilterBar* m_bar;
    ShareCard* m_very;
    ShareCard* m_satisfied;
    ShareCard* m_dissatisfied;
    ChoiceButton* m_by;
    RatingBars* m_bars;
    ChartCard* m_groups;
    MonthLine* m_line;
    ChartCard* m_months;
    QList<std::pair<QString, ShareCard*>> m_awareness;
    ChartCard* m_ways;
    ChartCard* m_published;
    ChartCard* m_compared;
};

}
