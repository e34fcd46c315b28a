// ContactCentreReport.h - the contact centre in tables: first contact resolution, repeat contact
// and its causes, what would have prevented it, how contacts ended, hours, and an earlier period.
#pragma once

#include "reports/ContactColumns.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <functional>

namespace guildhall {

struct ContactWish
{
    FeedbackFilter filter;
    DateRange earlier; ///< an invalid one: no comparison
    QDateTime now; ///< what is live and beyond its target, is so now
    bool withAdvisors = false; ///< for who may see them
    /// "Orchard" for "orchard"; the id itself where it is not set.
    std::function<QString(const QString&)> systemName {};
};

class ContactCentreReport
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::ContactCentreReport)

public:
    /// The tables of ContactsReport, then "by_team", "by_advisor", "causes", "preventable", "ends",
    /// "times", "hours" and "compared".
    [[nodiscard]] static Report
    report(const ContactColumns& contacts, const ContactWish& wish, const QLocale& locale);

    [[nodiscard]] static Word causeWord(ChaseCause cause);

private:
    [[nodiscard]] static ReportTable
    group(const ContactColumns& contacts, const ContactWish& wish, FeedbackBy by);
    [[nodiscard]] static ReportTable causes(const ContactColumns& contacts,
                                            const ContactWish& wish);
    [[nodiscard]] static ReportTable
    preventable(const ContactColumns& contacts, const ContactWish& wish, const QLocale& locale);
    [[nodiscard]] static ReportTable ends(const ContactColumns& contacts, const ContactWish& wish);
    [[nodiscard]] static ReportTable times(const ContactColumns& contacts, const ContactWish& wish);
    [[nodiscard]] static ReportTable hours(const ContactColumns& contacts, const ContactWish& wish);
    [[nodiscard]] static ReportTable
    compared(const ContactColumns& contacts, const ContactWish& wish, const QLocale& locale);
    [[nodiscard]] static QString costDefinition();
};

}
