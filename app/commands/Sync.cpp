// Sync.cpp - `guildhall sync [--once]`: pulls every configured source and pushes the outbox.
#include "app/Guildhall.h"
#include "app/commands/Await.h"
#include "app/commands/Commands.h"
#include "app/commands/SourceWords.h"
#include "app/commands/Table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(Sync)
    };

    QJsonObject json(const PullSummary& summary)
    {
        return { { u"id"_s, summary.id.text() },
                 { u"state"_s, stateWord(summary.condition) },
                 { u"fetched"_s, summary.fetched },
                 { u"changed"_s, summary.changed },
                 { u"deleted"_s, summary.deleted },
                 { u"error"_s,
                   summary.error ? QJsonValue(errorWord(*summary.error)) : QJsonValue() },
                 { u"seconds"_s, summary.seconds } };
    }

    void print(const QList<PullSummary>& summaries,
               const OutboxCounts& outbox,
               const Invocation& asked,
               Console& console)
    {
        QJsonArray array;
        QList<QStringList> rows { { Words::tr("Source"),
                                    Words::tr("State"),
                                    Words::tr("Fetched"),
                                    Words::tr("Changed"),
                                    Words::tr("Deleted"),
                                    Words::tr("Seconds"),
                                    Words::tr("Error") } };
        for (const auto& summary : summaries) {
            array.append(json(summary));
            rows.append({ summary.id.text(),
                          stateWord(summary.condition),
                          QString::number(summary.fetched),
                          QString::number(summary.changed),
                          QString::number(summary.deleted),
                          QString::number(summary.seconds, 'f', 1),
                          summary.error ? errorWord(*summary.error) : QString() });
        }
        if (asked.has(u"json"_s)) {
            const QJsonObject counts { { u"waiting"_s, outbox.waiting },
                                       { u"sent"_s, outbox.sent },
                                       { u"needs_attention"_s, outbox.needsAttention } };
            console.json(QJsonObject { { u"sources"_s, array }, { u"outbox"_s, counts } });
        } else {
            printTable(console, rows);
            console.line(Words::tr("Outbox: %1 waiting, %2 sent, %3 need a person")
                             .arg(QString::number(outbox.waiting),
                                  QString::number(outbox.sent),
                                  QString::number(outbox.needsAttention)));
        }
    }

    /// Which rows of these sources cannot be read, by place and problem: who writes a profile sees
    /// at once what it does not know yet.
    void sayRejected(const QList<PullSummary>& summaries,
                     const QList<RejectedRow>& rows,
                     Console& console)
    {
        for (const PullSummary& summary : summaries) {
            QMap<QString, int> causes;
            int count = 0;
            for (const RejectedRow& row : rows) {
                if (row.source != summary.id)
                    continue;
                ++causes[row.place + u' ' + row.problem];
                ++count;
            }
            QStringList told;
            for (auto cause = causes.cbegin(); cause != causes.cend(); ++cause)
                told.append(u"%1 (%2)"_s.arg(cause.key(), QString::number(cause.value())));
            if (count > 0)
                //: %1 is a source, %2 what cannot be read in words of the profile.
                console.note(
                    Words::tr("%1: %n row(s) cannot be read and are left out: %2", nullptr, count)
                        .arg(summary.id.text(), oneLine(told.join(u", "_s))));
        }
    }

}

ExitStatus runSync(const Invocation& asked, Guildhall& house, Console& console)
{
    if (!house.session().may(Right::ControlSync))
        return console.fail({ Error::Kind::Refused, {} }, Words::tr("Pulling the sources"));
    const auto& configuration = house.plan().configuration;
    if (configuration.sources.empty() && !configuration.shared && !configuration.calendar.holidays)
        return console.fail(ExitStatus::BadInput,
                            Words::tr("no source is configured"),
                            Words::tr("name them in a file and give it with --config"));

    QHash<SourceId, qint64> fetched;
    const QObject whileHere;
    QObject::connect(&house.sync(),
                     &SyncEngine::progress,
                     &whileHere,
                     [&fetched, &console](const SourceProgress& progress) {
                         fetched[progress.source] = progress.fetched;
                         qint64 all = 0;
                         for (const auto each : std::as_const(fetched))
                             all += each;
                         console.progress(Words::tr("%n record(s) fetched", nullptr, int(all)));
                     });
    if (!asked.has(u"once"_s)) {
        house.sync().start();
        if (auto* holidays = house.holidays())
            holidays->start();
        QCoreApplication::exec();
        return ExitStatus::Done;
    }

    QList<SourceId> only;
    for (const auto& id : asked.options.value(u"source"_s))
        only.append(SourceId(id));
    // What was written here goes first, so that its answer comes back with the rest.
    const auto pushed = await(house.sync().pushOnce());
    const auto summaries = await(house.sync().once(only));
    const auto shared = await(house.sync().shareOnce());
    const auto linked = await(house.links().linkMarked());
    auto* keeper = house.holidays();
    const auto holidays = keeper ? await(keeper->once()) : Outcome(Done {});
    console.endProgress();
    if (!summaries)
        return console.fail(summaries.error(), Words::tr("The source"));
    if (!linked)
        return console.fail(linked.error(), Words::tr("Linking the records"));
    const auto outbox = await(house.outbox().counts());
    if (!pushed || !outbox)
        return console.fail(pushed ? outbox.error() : pushed.error(), Words::tr("The outbox"));
    print(*summaries, *outbox, asked, console);
    constexpr int MostRejected = 10'000;
    if (const auto rejected = await(house.rejected().rows(MostRejected)))
        sayRejected(*summaries, *rejected, console);
    const auto failed = std::ranges::find_if(
        *summaries, [](const PullSummary& summary) { return summary.error.has_value(); });
    // It answered, and not to this: a name that is not right stands in our own files.
    if (failed != summaries->end() && failed->error->kind == Error::Kind::NotFound)
        return console.fail(
            ExitStatus::BadInput,
            Words::tr("the source %1 has nothing at the address that was asked (%2)")
                .arg(failed->id.text(), oneLine(failed->error->detail)),
            Words::tr(
                "check its base_url or folder in the configuration, and the path in its profile"));
    if (failed != summaries->end())
        return console.fail(*failed->error, Words::tr("The source %1").arg(failed->id.text()));
    if (!holidays)
        return console.fail(holidays.error(), Words::tr("The feed of bank holidays"));
    return shared ? ExitStatus::Done : console.fail(shared.error(), Words::tr("The shared feed"));
}

}
