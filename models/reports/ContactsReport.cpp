#include "reports/ContactsReport.h"

#include "reports/ChannelWord.h"
#include "reports/RangeMonths.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    void add(ContactFigures::Count& count, const Contact& contact)
    {
        ++count.answered;
        if (contact.outcome == u"passed_on"_s)
            ++count.passedOn;
        if (!contact.about.isEmpty())
            ++count.repeat;
    }

}

bool isGivenUp(const Contact& contact)
{
    return contact.outcome == u"not_resolved"_s
        && contact.stateText.compare(u"abandoned", Qt::CaseInsensitive) == 0;
}

Result<ContactFigures> ContactsReport::count(const QList<ContactRow>& rows, const DateRange& range)
{
    if (const auto fits = range.check(); !fits)
        return fits.error();
    ContactFigures figures;
    figures.range = range;
    QHash<QString, const Contact*> latest;
    for (const auto& row : rows) {
        if (row.key.isEmpty())
            figures.skipped.append({ row.key, u"key"_s });
        else if (!row.contact.opened.isValid())
            figures.skipped.append({ row.key, u"opened"_s });
        else
            latest.insert(row.key, &row.contact);
    }

    using Place = std::pair<QByteArray, QByteArray>; // UTF-8 sorts by code point
    QMap<Place, ContactFigures::Line> lines;
    const RangeMonths months(range);
    for (const auto* contact : std::as_const(latest)) {
        if (months.monthOf(contact->opened) < 0)
            continue;
        if (isGivenUp(*contact)) {
            ++figures.givenUp;
            continue;
        }
        auto& line = lines[{ contact->service.toUtf8(), contact->reason.toUtf8() }];
        line.service = contact->service;
        line.reason = contact->reason;
        add(line.count, *contact);
        add(figures.channels[contact->channel], *contact);
        add(figures.all, *contact);
    }
    figures.lines = lines.values();
    return figures;
}

Report ContactsReport::report(const ContactFigures& figures)
{
    Report report { u"contacts"_s,
                    tr("Contacts"),
                    figures.range.from,
                    figures.range.to,
                    { byReason(figures), byChannel(figures) },
                    {} };
    if (!figures.skipped.isEmpty())
        report.notes.append(tr("%n contact(s) could not be counted, because a value in the row is "
                               "missing.",
                               nullptr,
                               static_cast<int>(figures.skipped.size())));
    if (figures.givenUp > 0)
        report.notes.append(tr("%n call(s) ended before anybody answered, and are not counted.",
                               nullptr,
                               static_cast<int>(figures.givenUp)));
    return report;
}

ReportTable ContactsReport::byReason(const ContactFigures& figures)
{
    ReportTable table;
    table.id = u"by_reason"_s;
    table.caption = tr("Contacts by service and reason");
    table.columns = { { u"service"_s, tr("Service") }, { u"reason"_s, tr("Reason") } };
    table.columns.append(figureColumns());
    for (const auto& line : figures.lines)
        table.rows.append(QList<Cell> { line.service, line.reason } + figureCells(line.count));
    table.definitions = {
        tr("Resolved first time: answered less passed on to another advisor, team or organisation. "
           "It does not ask whether the customer came back."),
        tr("Repeat: the customer made contact about something already reported."),
    };
    return table;
}

ReportTable ContactsReport::byChannel(const ContactFigures& figures)
{
    ReportTable table;
    table.id = u"by_channel"_s;
    table.caption = tr("Contacts by channel");
    table.columns = { { u"channel"_s, tr("Channel") } };
    table.columns.append(figureColumns());
    for (auto channel = figures.channels.cbegin(); channel != figures.channels.cend(); ++channel)
        table.rows.append(QList<Cell> { channelWord(channel.key()) }
                          + figureCells(channel.value()));
    if (figures.all.answered > 0)
        table.rows.append(QList<Cell> { Word { u"all"_s, tr("All channels") } }
                          + figureCells(figures.all));
    return table;
}

QList<Cell> ContactsReport::figureCells(const ContactFigures::Count& count)
{
    return { count.answered,
             count.passedOn,
             count.resolvedFirstTime(),
             Percent { count.resolvedFirstTime(), count.answered },
             count.repeat,
             Percent { count.repeat, count.answered } };
}

QList<ReportColumn> ContactsReport::figureColumns()
{
    return { { u"answered"_s, tr("Answered") },
             { u"passed_on"_s, tr("Passed on") },
             { u"resolved_first_time"_s, tr("Resolved first time") },
             { u"resolved_first_time_percent"_s, tr("Resolved first time, per cent") },
             { u"repeat"_s, tr("Repeat") },
             { u"repeat_percent"_s, tr("Repeat, per cent") } };
}

}
