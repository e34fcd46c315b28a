// Outbox.cpp - `guildhall outbox`: what waits for the back offices, was sent, or needs a person.
#include "app/Guildhall.h"
#include "app/commands/Await.h"
#include "app/commands/Commands.h"
#include "app/commands/SourceWords.h"
#include "app/commands/Table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(Outbox)
    };

    QJsonValue textOrNull(const QString& text)
    {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }

    /// "offline: alloy: HTTP 503"
    QString errorOf(const OutboxEntry& entry)
    {
        return entry.errorKind.isEmpty() || entry.error.isEmpty()
            ? entry.errorKind
            : u"%1: %2"_s.arg(entry.errorKind, entry.error);
    }

    QJsonObject json(const OutboxEntry& entry)
    {
        return { { u"id"_s, entry.outgoing.id.text() },
                 { u"kind"_s, entry.outgoing.kind },
                 { u"state"_s, stateWord(entry.state) },
                 { u"attempts"_s, entry.attempts },
                 { u"reference"_s, textOrNull(entry.reference) },
                 { u"error"_s, textOrNull(errorOf(entry)) } };
    }

}

ExitStatus runOutbox(const Invocation& asked, Guildhall& house, Console& console)
{
    if (!house.session().may(Right::Log))
        return console.fail({ Error::Kind::Refused, {} }, Words::tr("The outbox"));
    OutboxBook::Question question;
    question.limit = std::numeric_limits<int>::max();
    const auto entries = await(house.outbox().entries(question));
    if (!entries)
        return console.fail(entries.error(), Words::tr("The outbox"));

    QJsonArray array;
    QList<QStringList> rows { { Words::tr("Id"),
                                Words::tr("Kind"),
                                Words::tr("State"),
                                Words::tr("Attempts"),
                                Words::tr("Reference"),
                                Words::tr("Last error") } };
    // Oldest first. What a person withdrew is no longer in the outbox; the journal has it.
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
        if (entry->state == OutboxEntry::State::Withdrawn)
            continue;
        array.append(json(*entry));
        rows.append({ entry->outgoing.id.text(),
                      entry->outgoing.kind,
                      stateWord(entry->state),
                      QString::number(entry->attempts),
                      entry->reference,
                      errorOf(*entry) });
    }
    if (asked.has(u"json"_s))
        console.json(array);
    else if (array.isEmpty())
        console.line(Words::tr("The outbox is empty."));
    else
        printTable(console, rows);
    return ExitStatus::Done;
}

}
