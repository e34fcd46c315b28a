// ContactsReport.h - contacts answered, passed on, resolved the first time, and made again.
#pragma once

#include "domain/Records.h"
#include "reports/Report.h"

#include <QCoreApplication>

namespace guildhall {

/// One contact with the key that makes it the same contact when it comes again.
struct ContactRow
{
    QString key;
    Contact contact;
};

struct ContactFigures
{
    struct Count
    {
        qint64 answered = 0;
        qint64 passedOn = 0; ///< to another advisor, team or organisation
        qint64 repeat = 0; ///< made about something that was already reported

        [[nodiscard]] qint64 resolvedFirstTime() const { return answered - passedOn; }
    };
    struct Line
    {
        QString service;
        QString reason;
        Count count;
    };

    DateRange range;
    QList<Line> lines; ///< by service, then reason, by code point
    QMap<QString, Count> channels;
    Count all;
    qint64 givenUp = 0; ///< not among the others
    QList<SkippedRow> skipped;
};

/// Ended before anybody answered, as telephone systems say it.
[[nodiscard]] bool isGivenUp(const Contact& contact);

class ContactsReport
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::ContactsReport)

public:
    /// Answered contacts that began in the range (days in London), all channels. Resolved the first
    /// time is what was answered less what was passed on, as the council's strategy counts it. A
    /// row with a known key replaces the earlier one.
    [[nodiscard]] static Result<ContactFigures> count(const QList<ContactRow>& rows,
                                                      const DateRange& range);

    /// By service and reason, then by channel.
    [[nodiscard]] static Report report(const ContactFigures& figures);

    /// Of every table of answered contacts.
    [[nodiscard]] static QList<ReportColumn> figureColumns();
    [[nodiscard]] static QList<Cell> figureCells(const ContactFigures::Count& count);

private:
    [[nodiscard]] static ReportTable byReason(const ContactFigures& figures);
    [[nodiscard]] static ReportTable byChannel(const ContactFigures& figures);
};

}
