// Screens.h - every page and the window, built once in the order of need.
#pragma once

#include "app/Guildhall.h"
#include "app/SupervisorRoom.h"
#include "pages/ComplaintDue.h"
#include "pages/CustomerPage.h"
#include "pages/Language.h"
#include "pages/Questions.h"
#include "pages/SearchPage.h"
#include "pages/SourcesPage.h"
#include "pages/StatusPage.h"
#include "rules/Statutes.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"

#include <QObject>
#include <QTimer>

namespace guildhall {

class Screens final : public QObject
{
    Q_OBJECT

public:
    Screens(Guildhall& house, Theme& theme, Language& language);

    [[nodiscard]] MainWindow& window() { return m_window; }

private:
    [[nodiscard]] Questions questions();
    [[nodiscard]] ComplaintDue complaintDue() const;

    Guildhall& m_house;
    const Questions m_questions;
    const Result<Statutes> m_statutes;
    const Masking m_masking;
    SearchPage m_search;
    SourcesPage m_sources;
    CustomerPage m_customer;
    StatusPage m_status;
    SupervisorRoom m_supervisor;
    MainWindow m_window;
    QTimer m_minute;
};

}
