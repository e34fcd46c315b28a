// Import.cpp - `guildhall import SOURCE FILE`: reads a CSV extract through the source's profile.
#include "app/Guildhall.h"
#include "app/commands/Await.h"
#include "app/commands/Commands.h"
#include "app/commands/Table.h"
#include "sync/FileImport.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(Import)
    };

    /// A configured source that reads files, else a built-in one.
    Result<Profile> profileFor(const QString& id, const Configuration& configuration)
    {
        for (const auto& source : configuration.sources)
            if (source.profile.id.text() == id && !source.profile.isHttp())
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
        case RowProblem::BeforeItBegan:
            return Words::tr("is a day before it was received");
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

    /// A column without a name is told by its number.
    QString columnName(const QString& column)
    {
        bool isNumber = false;
        column.toInt(&isNumber);
        //: %1 is a number
        return isNumber ? Words::tr("column %1").arg(column) : oneLine(column);
    }

    void sayFaults(const QList<RowFault>& faults, const QString& file, Console& console)
    {
        for (const auto& fault : faults)
            console.note(Words::tr("%1, line %2: %3 %4; the row is left out")
                             .arg(file,
                                  QString::number(fault.row),
                                  columnName(fault.column),
                                  reason(fault.problem)));
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
    FileImport import(house.records(), house.clock());
    const auto outcome = await(import.run(*profile, file));
    if (!outcome)
        return console.fail(outcome.error(), Words::tr("The file %1").arg(oneLine(file)));
    for (const auto& column : outcome->unreadColumns)
        console.note(Words::tr("the column %1 is not used").arg(oneLine(column)));
    sayFaults(outcome->rejected, oneLine(file), console);

    const auto& records = outcome->records;
    const auto rejected = outcome->rejected.size();
    if (asked.has(u"json"_s))
        console.json(QJsonObject { { u"source"_s, source },
                                   { u"rows"_s, outcome->rows },
                                   { u"added"_s, records.added },
                                   { u"changed"_s, records.changed },
                                   { u"unchanged"_s, records.unchanged },
                                   { u"rejected"_s, rejected } });
    else
        console.line(Words::tr("%1 rows: %2 new, %3 changed, %4 unchanged, %5 left out")
                         .arg(QString::number(outcome->rows),
                              QString::number(records.added),
                              QString::number(records.changed),
                              QString::number(records.unchanged),
                              QString::number(rejected)));
    return rejected == 0 ? ExitStatus::Done : ExitStatus::BadInput;
}

}
