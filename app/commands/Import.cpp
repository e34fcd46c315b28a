// Import.cpp - `guildhall import SOURCE FILE`: reads a CSV extract through the source's profile.
#include "app/Guildhall.h"
#include "app/commands/Await.h"
#include "app/commands/Commands.h"
#include "app/commands/Table.h"
#include "backoffice/CsvExtract.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(Import)
    };

    constexpr qint64 RowsAPage = 5000;

    struct Counts
    {
        qint64 rows = 0;
        qint64 rejected = 0;
        PageOutcome outcome;
    };

    /// A configured source that reads files, else a built-in one.
    Result<Profile> profileFor(const QString& id, const Configuration& configuration)
    {
        for (const auto& source : configuration.sources)
            if (source.profile.id.text() == id && source.profile.kind != Profile::Kind::Rest)
                return source.profile;
        return Configuration::importProfile(id);
    }

    QString reason(RowProblem problem)
    {
        switch (problem) {
        case RowProblem::Missing:
            return Words::tr("is missing");
        case RowProblem::NotText:
        case RowProblem::NotAList:
            return Words::tr("is not of the kind that is read");
        case RowProblem::NotADate:
            return Words::tr("is no date");
        case RowProblem::NotAnAmount:
            return Words::tr("is no amount of money");
        case RowProblem::NotANumber:
            return Words::tr("is no number");
        case RowProblem::NotAUprn:
            return Words::tr("is no UPRN");
        case RowProblem::NotInVocabulary:
            return Words::tr("is not one of the words that are known");
        case RowProblem::TooLong:
            return Words::tr("is too long");
        case RowProblem::TooMany:
            return Words::tr("has too many entries");
        case RowProblem::BadQuoting:
            return Words::tr("is quoted wrongly");
        case RowProblem::TooFewColumns:
            return Words::tr("is missing, because the row ends too early");
        }
        return {};
    }

    void sayFaults(const QList<RowFault>& faults, const QString& file, Console& console)
    {
        for (const auto& fault : faults)
            console.note(Words::tr("%1, line %2: %3 %4; the row is left out")
                             .arg(file,
                                  QString::number(fault.row),
                                  oneLine(fault.column),
                                  reason(fault.problem)));
    }

    Result<Counts> read(CsvExtract& extract,
                        const Profile& profile,
                        const QString& file,
                        Guildhall& house,
                        Console& console)
    {
        Counts counts;
        while (true) {
            auto rows = extract.read(RowsAPage);
            sayFaults(rows.faults, file, console);
            counts.rows += rows.rows;
            counts.rejected += rows.faults.size();
            RecordPage page {
                profile.id, profile.feeds.front().id, house.clock().now(), std::move(rows.records),
                {},         RecordPage::More::No
            };
            const auto outcome = await(house.records().apply(std::move(page)));
            if (!outcome)
                return outcome.error();
            counts.outcome.added += outcome->added;
            counts.outcome.changed += outcome->changed;
            counts.outcome.unchanged += outcome->unchanged;
            counts.outcome.older += outcome->older;
            counts.outcome.deleted += outcome->deleted;
            console.progress(Words::tr("%n row(s) read", nullptr, int(counts.rows)));
            if (rows.more == CsvExtract::Rows::More::No)
                return counts;
        }
    }

}

ExitStatus runImport(const Invocation& asked, Guildhall& house, Console& console)
{
    if (!house.session().may(Right::Import))
        return console.fail({ Error::Kind::Refused, {} }, Words::tr("The import"));
    const auto source = asked.operands.first();
    const auto file = asked.operands.last();
    const auto profile = profileFor(source, house.plan().configuration);
    if (!profile)
        return console.fail(
            ExitStatus::BadInput,
            Words::tr("there is no source '%1' that reads files").arg(oneLine(source)),
            Words::tr("import satisfaction or complaints, or configure it"));
    const auto extract = CsvExtract::open(file, profile->feeds.front());
    if (!extract)
        return console.fail(extract.error(), Words::tr("The file %1").arg(oneLine(file)));
    for (const auto& column : (*extract)->unreadColumns())
        console.note(Words::tr("the column %1 is not used").arg(oneLine(column)));

    const auto counts = read(**extract, *profile, oneLine(file), house, console);
    console.endProgress();
    if (!counts)
        return console.fail(counts.error(), Words::tr("The import"));
    const auto& outcome = counts->outcome;
    if (asked.has(u"json"_s))
        console.json(QJsonObject { { u"source"_s, source },
                                   { u"rows"_s, counts->rows },
                                   { u"added"_s, outcome.added },
                                   { u"changed"_s, outcome.changed },
                                   { u"unchanged"_s, outcome.unchanged },
                                   { u"rejected"_s, counts->rejected } });
    else
        console.line(Words::tr("%1 rows: %2 new, %3 changed, %4 unchanged, %5 left out")
                         .arg(QString::number(counts->rows),
                              QString::number(outcome.added),
                              QString::number(outcome.changed),
                              QString::number(outcome.unchanged),
                              QString::number(counts->rejected)));
    return counts->rejected == 0 ? ExitStatus::Done : ExitStatus::BadInput;
}

}
