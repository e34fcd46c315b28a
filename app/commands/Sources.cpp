// Sources.cpp - `guildhall sources`: state and age of each source.
#include "app/Guildhall.h"
#include "app/commands/Await.h"
#include "app/commands/Commands.h"
#include "app/commands/SourceWords.h"
#include "app/commands/Table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(Sources)
    };

    QJsonObject json(const SourceState& state)
    {
        QJsonObject object { { u"id"_s, state.id.text() },
                             { u"name"_s, state.name },
                             { u"service_area"_s, state.serviceArea },
                             { u"state"_s, stateWord(state.condition) },
                             { u"as_at"_s, isoUtc(state.asAt) },
                             { u"records"_s, state.records },
                             { u"next_run"_s, isoUtc(state.nextRun) } };
        if (state.failingSince.isValid())
            object.insert(u"failing_since"_s, isoUtc(state.failingSince));
        if (state.lastError)
            object.insert(u"error"_s, errorWord(*state.lastError));
        return object;
    }

    QString moment(const QDateTime& at)
    {
        return at.isValid() ? inLondon(at).toString(u"yyyy-MM-dd HH:mm"_s) : Words::tr("never");
    }

}

ExitStatus runSources(const Invocation& asked, Guildhall& house, Console& console)
{
    if (!house.session().may(Right::SeeSources))
        return console.fail({ Error::Kind::Refused, {} }, Words::tr("The list of sources"));
    const auto states = await(house.sources().states());
    if (!states)
        return console.fail(states.error(), Words::tr("The list of sources"));

    QJsonArray array;
    QList<QStringList> rows { { Words::tr("Source"),
                                Words::tr("Name"),
                                Words::tr("State"),
                                Words::tr("As at"),
                                Words::tr("Records"),
                                Words::tr("Last error") } };
    for (const auto& state : *states) {
        array.append(json(state));
        rows.append({ state.id.text(),
                      state.name,
                      stateWord(state.condition),
                      moment(state.asAt),
                      QString::number(state.records),
                      state.lastError ? errorWord(*state.lastError) : QString() });
    }
    if (asked.has(u"json"_s))
        console.json(array);
    else if (array.isEmpty())
        console.line(
            Words::tr("No source is configured. Name them in a file and give it with --config."));
    else
        printTable(console, rows);
    return ExitStatus::Done;
}

}
