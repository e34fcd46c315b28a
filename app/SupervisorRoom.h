// SupervisorRoom.h - the pages of the supervisor's screens and what feeds them, built in the order
// of need.
#pragma once

#include "app/Guildhall.h"
#include "pages/SupervisorScreens.h"
#include "reports/FeedbackReader.h"

namespace guildhall {

class SupervisorRoom final : public QObject
{
    Q_OBJECT

public:
    SupervisorRoom(Guildhall& house, SourcesPage& sources);

    /// None for who may not see reports.
    [[nodiscard]] const SupervisorScreens* screens() const;
    /// The calendar by which clocks count has changed.
    void recount();

private:
    [[nodiscard]] ReviewQuestions reviewQuestions();
    [[nodiscard]] AnnualQuestions annualQuestions();
    [[nodiscard]] AssuranceQuestions assuranceQuestions();
    void connectPages(SourcesPage& sources);

    Guildhall& m_house;
    FeedbackReader m_reader;
    SupervisorPage m_figures;
    ReviewPage m_review;
    AnnualPage m_annual;
    AssurancePage m_assurance;
    const SupervisorScreens m_screens;
};

}
