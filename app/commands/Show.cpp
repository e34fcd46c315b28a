// Show.cpp - `guildhall show CUSTOMER_ID`: the single view.
#include "app/Guildhall.h"
#include "app/commands/Await.h"
#include "app/commands/Commands.h"
#include "app/commands/CustomerJson.h"
#include "app/commands/Table.h"
#include "backoffice/Register.h"
#include "pages/ComposeCustomer.h"
#include "pages/Words.h"

#include <QCoreApplication>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct Said
    {
        Q_DECLARE_TR_FUNCTIONS(Show)
    };

    QString shown(const FieldValue& field)
    {
        if (field.mask.sight == Sight::Hidden)
            return Words::whyHidden(field.what, field.mask.reason);
        return field.field == Field::DateOfBirth ? Words::date(field.date) : oneLine(field.text);
    }

    QString age(const Provenance& from, const QDateTime& now)
    {
        return Said::tr("%1, %2").arg(from.source.text(), Words::age(from.updated, now));
    }

    /// One line an item: what it is, its state, and where it comes from.
    template <class T>
    void listItems(const QString& heading,
                   const QList<Item<T>>& items,
                   const QDateTime& now,
                   Console& console)
    {
        if (items.isEmpty())
            return;
        console.line({});
        console.line(heading);
        QList<QStringList> rows;
        for (const auto& item : items) {
            const ItemCore& core = item.item;
            const auto title = item.mask.sight == Sight::Hidden ? Words::dots() : core.title;
            rows.append({ core.reference,
                          title,
                          core.stateText,
                          core.due.isValid() && core.state != ItemState::Closed
                              ? Words::due(core.due, now)
                              : QString(),
                          age(item.from, now) });
        }
        printTable(console, rows);
    }

    void print(const CustomerView& view, const QDateTime& now, Console& console)
    {
        console.line(shown(view.name));
        console.line(view.id.text());
        if (view.dateOfBirth.date.isValid() || view.dateOfBirth.mask.sight == Sight::Hidden)
            console.line(Said::tr("Born: %1").arg(shown(view.dateOfBirth)));
        if (!view.address.text.isEmpty() || view.address.mask.sight == Sight::Hidden)
            console.line(Said::tr("Address: %1").arg(shown(view.address)));
        for (const auto& marker : view.markers)
            if (marker.mask.sight == Sight::Open)
                console.line(Said::tr("Alert: %1").arg(oneLine(Words::marker(marker.item))));

        listItems(Said::tr("Requests"), view.requests, now, console);
        listItems(Said::tr("Complaints"), view.complaints, now, console);
        listItems(Said::tr("Accounts"), view.accounts, now, console);
        listItems(Said::tr("Contacts"), view.contacts, now, console);

        console.line({});
        console.line(Said::tr("Where this comes from"));
        QList<QStringList> rows;
        for (const auto& field : view.fields)
            rows.append({ shown(field), age(field.from, now), field.key });
        printTable(console, rows);
    }

}

ExitStatus runShow(const Invocation& asked, Guildhall& house, Console& console)
{
    const auto id = CustomerId::fromText(asked.operands.first());
    if (!id)
        return console.fail(ExitStatus::BadInput,
                            Said::tr("'%1' is no customer id").arg(oneLine(asked.operands.first())),
                            Said::tr("find it with 'guildhall lookup'"));
    const auto held = await(house.lookUp().open(*id, u"command line"_s));
    if (!held)
        return console.fail(held.error(), Said::tr("The customer"));
    const auto now = house.clock().now();
    const auto facts = await(house.facts().about(*id));
    if (!facts)
        return console.fail(facts.error(), Said::tr("The customer"));
    const auto view
        = composeCustomer(*held,
                          now,
                          maskingOf(house.session()),
                          {},
                          { leadingOf(house.plan().configuration), confirmationsIn(*facts) });
    if (asked.has(u"json"_s))
        console.json(customerJson(view));
    else
        print(view, now, console);
    return ExitStatus::Done;
}

}
