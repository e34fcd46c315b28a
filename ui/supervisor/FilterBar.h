// FilterBar.h - the title of a screen, and what is chosen of period, channel, team, service,
// reason.
#pragma once

#include "pages/SupervisorPage.h"

#include <QWidget>

namespace guildhall {

class ChoiceButton;
class ReportExport;
class TextLabel;

class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// Export of the answers' report or of the contacts'.
    enum class Exports { Satisfaction, Contacts };

    FilterBar(SupervisorPage& page, Exports exports, QWidget* parent = nullptr);

    void setTitle(const QString& title);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showPeriods();
    void showEarlier();
    void choosePeriod(const QVariant& value);
    void chooseEarlier(const QVariant& value);
    void choose(FeedbackBy by, const QString& word);

    SupervisorPage& m_page;
    Exports m_exports;
    ReportExport* m_export;
    TextLabel* m_title;
    TextLabel* m_asOf;
    ChoiceButton* m_period;
    QList<std::pair<FeedbackBy, ChoiceButton*>> m_choices;
    ChoiceButton* m_earlier;
    ChoiceButton* m_format;
};

}
