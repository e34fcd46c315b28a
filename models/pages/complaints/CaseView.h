// CaseView.h - one case as it is shown: ready words, clocks with their arithmetic, and what may be
// done next.
#pragma once

#include "domain/Ids.h"
#include "pages/RowRoles.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace guildhall {

/// One clock with all that stands behind it.
struct ClockView
{
    struct Day
    {
        QString day;
        QString why;
        bool counts = false;

        friend bool operator==(const Day&, const Day&) = default;
    };

    QString name; ///< "Answer, stage 1"
    QString side; ///< "due in 4 days"
    Tone tone = Tone::Plain;
    QString detail; ///< "by 3 December 2026 · 10 working days from 19 November 2026"
    QString also; ///< the other date of a late acknowledgement; empty: none
    QString paragraph; ///< "Complaint Handling Code, 6.3"
    double passed = 0; ///< from 0 at the start to 1 on the last day
    bool isOpen = false;
    QList<Day> days;

    friend bool operator==(const ClockView&, const ClockView&) = default;
};

struct CaseAction
{
    QString word; ///< that of the step's fact
    QString label;
    QString refusal; ///< why the rules do not allow it now; empty: they do
};

struct CaseDetail
{
    QString name;
    QString value;
};

struct CaseView
{
    QString id;
    QString called;
    QString title; ///< "CT-77 · Housing Repairs"
    QString stage;
    QString standing;
    Tone tone = Tone::Plain;
    CustomerId customer; ///< empty: nobody is known to have complained
    QString customerName;
    QString said; ///< empty where it is hidden
    QString sought;
    QString hidden; ///< why the words are hidden; empty: they are shown
    bool mayAskWhy = false; ///< they are shown once a reason is given
    QString restriction; ///< of contact with the complainant; empty: none
    QString undelivered; ///< which letters did not arrive; empty: none is known of
    QString unsent; ///< what waits on this computer; empty: nothing
    QList<CaseDetail> details;
    QList<ClockView> clocks;
    QString nextLabel; ///< the step that comes next; empty: none
    QString nextAction; ///< its word
    QString nextLetter; ///< the letter that it is; empty: a step
    QList<CaseAction> actions;
};

}
