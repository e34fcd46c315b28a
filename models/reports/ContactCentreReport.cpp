#include "reports/ContactCentreReport.h"

#include "base/Clock.h"
#include "reports/ContactCost.h"
#include "reports/FeedbackReport.h"
#include "reports/RangeWords.h"

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    constexpr qsizetype MostPreventable = 50;

    QString nameOf(const ContactWish& wish, const QString& system)
    {
        return wish.systemName && !system.isEmpty() ? wish.systemName(system) : system;
    }

    QString dayWords(qint64 moment, const QLocale& locale)
    {
        return moment == 0
            ? QString()
            : locale.toString(QDateTime::fromMSecsSinceEpoch(moment, london()).date(),
                              u"d MMM yyyy"_s);
    }

}

Report ContactCentreReport::report(const ContactColumns& contacts,
                                   const ContactWish& wish,
                                   const QLocale& locale)
{
    auto report = ContactsReport::report(contacts.figures(wish.filter));
    const auto add = [&report](ReportTable table) {
        if (!table.rows.isEmpty())
            report.tables.append(std::move(table));
    };
    add(causes(contacts, wish));
    add(preventable(contacts, wish, locale));
    add(group(contacts, wish, FeedbackBy::Team));
    if (wish.withAdvisors)
        add(group(contacts, wish, FeedbackBy::Advisor));
    add(ends(contacts, wish));
    add(times(contacts, wish));
    add(hours(contacts, wish));
    if (wish.earlier.check())
        add(compared(contacts, wish, locale));
    return report;
}

Word ContactCentreReport::causeWord(ChaseCause cause)
{
    switch (cause) {
    case ChaseCause::None:
        break;
    case ChaseCause::Overdue:
        return { u"overdue"_s, tr("Past its target") };
    case ChaseCause::NoUpdate:
        return { u"no_update"_s, tr("No update for %n day(s)", nullptr, QuietDays) };
    case ChaseCause::NotTold:
        return { u"not_told"_s, tr("Updated, and the customer not told") };
    case ChaseCause::Closed:
        return { u"closed"_s, tr("Closed in the system") };
    case ChaseCause::NotHeld:
        return { u"not_held"_s, tr("Reference not found in one system") };
    }
    return {};
}

ReportTable
ContactCentreReport::group(const ContactColumns& contacts, const ContactWish& wish, FeedbackBy by)
{
    ReportTable table;
    table.id = FeedbackReport::tableOf(by);
    //: %1 is "Team" or "Advisor".
    table.caption = tr("Contacts: %1").arg(FeedbackReport::nameOf(by));
    table.columns = { { table.id.mid(3), FeedbackReport::nameOf(by) } };
    table.columns.append(ContactsReport::figureColumns());
    for (const auto& [word, count] : contacts.by(by, wish.filter))
        table.rows.append(QList<Cell> { FeedbackReport::wordOf(by, word) }
                          + ContactsReport::figureCells(count));
    return table;
}

ReportTable ContactCentreReport::causes(const ContactColumns& contacts, const ContactWish& wish)
{
    ReportTable table;
    table.id = u"causes"_s;
    table.caption = tr("Why customers had to ask again");
    table.columns = { { u"system"_s, tr("System") },
                      { u"cause"_s, tr("How it stood when they made contact") },
                      { u"contacts"_s, tr("Contacts") },
                      { u"percent"_s, tr("Of all repeat contact, per cent") },
                      { u"estimated_cost"_s, tr("Estimated cost") } };
    const auto causes = contacts.causes(wish.filter);
    qint64 all = 0;
    for (const auto& cause : causes)
        all += cause.contacts();
    for (const auto& cause : causes)
        table.rows.append(
            { Word { cause.system,
                     cause.system.isEmpty() ? tr("Not known") : nameOf(wish, cause.system) },
              causeWord(cause.cause),
              cause.contacts(),
              Percent { cause.contacts(), all },
              Money { costOf(cause.channels).pence } });
    table.definitions = {
        tr("Repeat contact (failure demand): the contact names something that was reported at "
           "least %1 hours before, as the system says that holds it.")
            .arg(HoursUntilChase),
        tr("The first that fits counts: closed before; past its target; no update in the system in "
           "the %1 days before; else the customer was not told of the update.")
            .arg(QuietDays),
        costDefinition(),
    };
    return table;
}

ReportTable ContactCentreReport::preventable(const ContactColumns& contacts,
                                             const ContactWish& wish,
                                             const QLocale& locale)
{
    ReportTable table;
    table.id = u"preventable"_s;
    table.caption = tr("What would have prevented these calls");
    table.columns
        = { { u"reference"_s, tr("Reference") }, { u"system"_s, tr("System") },
            { u"service"_s, tr("Service") },     { u"title"_s, tr("What it is") },
            { u"target"_s, tr("Target") },       { u"last_update"_s, tr("Last update") },
            { u"contacts"_s, tr("Contacts") },   { u"estimated_cost"_s, tr("Estimated cost") } };
    const auto items
        = contacts.preventable(wish.filter, wish.now.toMSecsSinceEpoch(), MostPreventable);
    for (const auto& item : items)
        table.rows.append({ item.reference,
                            Word { item.system, nameOf(wish, item.system) },
                            item.service,
                            item.title,
                            dayWords(item.due, locale),
                            dayWords(item.lastUpdate, locale),
                            item.contacts(),
                            Money { costOf(item.channels).pence } });
    table.definitions = {
        tr("Live today, past their target and without an update since; where the system says no "
           "target, without an update for four weeks. Ranked by the repeat contacts of the period; "
           "the first %1.")
            .arg(MostPreventable),
        costDefinition(),
    };
    return table;
}

ReportTable ContactCentreReport::ends(const ContactColumns& contacts, const ContactWish& wish)
{
    ReportTable table;
    table.id = u"ends"_s;
    table.caption = tr("How contacts ended");
    table.columns = { { u"end"_s, tr("End") },
                      { u"passed_to"_s, tr("Passed on to") },
                      { u"contacts"_s, tr("Contacts") },
                      { u"percent"_s, tr("Per cent") } };
    const auto ends = contacts.ends(wish.filter);
    qint64 all = ends.resolved + ends.notResolved + ends.givenUp;
    for (const auto count : ends.passedTo)
        all += count;
    const auto addRow = [&](const Word& end, const QString& to, qint64 count) {
        if (count > 0)
            table.rows.append({ end, to, count, Percent { count, all } });
    };
    addRow({ u"resolved"_s, tr("Resolved") }, {}, ends.resolved);
    for (auto to = ends.passedTo.cbegin(); to != ends.passedTo.cend(); ++to)
        addRow({ u"passed_on"_s, tr("Passed on") },
               to.key().isEmpty() ? tr("Not recorded") : to.key(),
               to.value());
    addRow({ u"not_resolved"_s, tr("Not resolved") }, {}, ends.notResolved);
    addRow({ u"given_up"_s, tr("Ended before anybody answered") }, {}, ends.givenUp);
    table.definitions = { tr("As the advisor, or the telephone system, recorded the end.") };
    return table;
}

ReportTable ContactCentreReport::hours(const ContactColumns& contacts, const ContactWish& wish)
{
    ReportTable table;
    table.id = u"hours"_s;
    table.caption = tr("Contacts by hour of the day");
    table.columns = { { u"hour"_s, tr("Hour") },
                      { u"contacts"_s, tr("Contacts") },
                      { u"answered"_s, tr("Answered") },
                      { u"average_waiting_seconds"_s, tr("Average waiting, seconds") } };
    const auto hours = contacts.hours(wish.filter);
    for (size_t hour = 0; hour < hours.size(); ++hour) {
        const auto& count = hours.at(hour);
        if (count.contacts == 0)
            continue;
        const auto start = u"%1"_s.arg(int(hour), 2, 10, QChar(u'0'));
        const auto name = u"%1:00–%1:59"_s.arg(start);
        const qint64 waiting = count.answered > 0 ? count.waitingSeconds / count.answered : 0;
        table.rows.append({ Word { start, name }, count.contacts, count.answered, waiting });
    }
    table.definitions = { tr("By the hour in which the contact began, London time, every day of "
                             "the period. Hours without a contact are left out.") };
    return table;
}

ReportTable ContactCentreReport::times(const ContactColumns& contacts, const ContactWish& wish)
{
    const auto sums = contacts.times(wish.filter);
    ReportTable table;
    table.id = u"times"_s;
    table.caption = tr("How long contacts took");
    table.columns = { { u"time"_s, tr("Time") },
                      { u"contacts"_s, tr("Contacts") },
                      { u"average_seconds"_s, tr("Average, seconds") } };
    const auto addRow = [&table](const Word& name, qint64 count, qint64 seconds) {
        if (count > 0)
            table.rows.append({ name, count, seconds / count });
    };
    addRow({ u"waiting"_s, tr("Waiting to be answered") }, sums.answered, sums.waitingSeconds);
    addRow({ u"handling"_s, tr("Conversation") }, sums.answered, sums.handlingSeconds);
    addRow({ u"wrap_up"_s, tr("Wrap-up") }, sums.wrappedUp, sums.wrapUpSeconds);
    table.definitions = { tr("Of answered contacts. Wrap-up runs from the end of the conversation "
                             "until the advisor was done with the contact; it is known only where "
                             "the telephone system tells both.") };
    return table;
}

ReportTable ContactCentreReport::compared(const ContactColumns& contacts,
                                          const ContactWish& wish,
                                          const QLocale& locale)
{
    auto before = wish.filter;
    before.range = wish.earlier;
    const auto here = contacts.figures(wish.filter).all;
    const auto there = contacts.figures(before).all;
    const auto now = contacts.times(wish.filter);
    const auto earlier = contacts.times(before);
    ReportTable table;
    table.id = u"compared"_s;
    //: %1 is a period: "Compared with Apr 2023 – Sep 2023"
    table.caption = tr("Compared with %1").arg(rangeWords(wish.earlier, locale));
    table.columns = { { u"figure"_s, tr("Figure") },
                      { u"now"_s, tr("Now") },
                      { u"earlier"_s, tr("Earlier") },
                      { u"change"_s, tr("Change") } };
    const auto addShare = [&](const Word& name, qint64 one, qint64 other) {
        const Percent share { one, here.answered };
        const Percent was { other, there.answered };
        table.rows.append({ name, share, was, FeedbackReport::changeWord(changeOf(share, was)) });
    };
    const auto addSeconds = [&](const Word& name, qint64 one, qint64 other) {
        const auto each = [](qint64 seconds, qint64 of) { return of > 0 ? seconds / of : 0; };
        table.rows.append(
            { name, each(one, now.answered), each(other, earlier.answered), QString() });
    };
    table.rows.append(
        { Word { u"answered"_s, tr("Answered") }, here.answered, there.answered, QString() });
    addShare({ u"resolved_first_time"_s, tr("Resolved first time, per cent") },
             here.resolvedFirstTime(),
             there.resolvedFirstTime());
    addShare({ u"passed_on"_s, tr("Passed on, per cent") }, here.passedOn, there.passedOn);
    addShare({ u"repeat"_s, tr("Repeat, per cent") }, here.repeat, there.repeat);
    addSeconds({ u"waiting_seconds"_s, tr("Average waiting, seconds") },
               now.waitingSeconds,
               earlier.waitingSeconds);
    addSeconds({ u"handling_seconds"_s, tr("Average handling, seconds") },
               now.handlingSeconds,
               earlier.handlingSeconds);
    if (now.wrappedUp > 0 || earlier.wrappedUp > 0)
        table.rows.append({ Word { u"wrap_up_seconds"_s, tr("Average wrap-up, seconds") },
                            now.averageWrapUp(),
                            earlier.averageWrapUp(),
                            QString() });
    table.definitions = { FeedbackReport::changeDefinition() };
    return table;
}

QString ContactCentreReport::costDefinition()
{
    return tr("The cost is an estimate: SOCITM's averages of £3.21 for a telephone call, £8.23 for "
              "a visit and £0.39 for a contact on the web, as Braintree District Council quotes "
              "them. Other channels have no known cost and count as nothing.");
}

}
