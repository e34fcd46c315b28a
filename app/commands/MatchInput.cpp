// MatchInput.cpp - finds each file's roles, lays the files' columns over one another, reads the
// rows.
#include "app/commands/MatchInput.h"

#include "backoffice/Csv.h"
#include "domain/text/Fold.h"
#include "linkage/ColumnValues.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;
    using linkage::Column;
    using linkage::Role;

    constexpr qsizetype ProblemsListed = 100;
    constexpr size_t RowsLookedAt = 300; // to see what a column holds
    constexpr size_t NoColumn = static_cast<size_t>(-1);

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(Match)
    };

    struct Mapping
    {
        Column role;
        std::string column;
        bool used = false;
    };

    QString text(const std::string& utf8)
    {
        return QString::fromStdString(utf8);
    }

    bool sameHeader(const std::string& a, const std::string& b)
    {
        return text(a).trimmed().compare(text(b).trimmed(), Qt::CaseInsensitive) == 0;
    }

    Result<std::vector<Mapping>> readMaps(const QStringList& maps)
    {
        std::vector<Mapping> out;
        for (const QString& map : maps) {
            const qsizetype equals = map.indexOf(u'=');
            const auto role = linkage::columnForRoleName(map.left(equals).toStdString());
            if (equals < 1 || equals + 1 == map.size() || !role)
                return Error { Error::Kind::Invalid,
                               Words::tr("--map %1 is not of the form role=column").arg(map) };
            out.push_back({ *role, map.mid(equals + 1).toStdString() });
        }
        return out;
    }

    QString problemText(CsvProblem problem)
    {
        switch (problem) {
        case CsvProblem::TextAfterQuote:
            return Words::tr("text after a closing quote");
        case CsvProblem::UnterminatedQuote:
            return Words::tr("a quote is not closed");
        case CsvProblem::RowTooLong:
            return Words::tr("the row is too long");
        case CsvProblem::None:
            break;
        }
        return {};
    }

    // One file's header with the role of each column.
    struct FilePlan
    {
        std::vector<std::string> headers;
        std::vector<Column> columns;
        std::vector<bool> named; // by --map
        std::vector<size_t> places; // in the table; NoColumn when it is not read
    };

    void applyMaps(FilePlan& plan, std::vector<Mapping>& maps)
    {
        for (Mapping& map : maps) {
            for (size_t i = 0; i < plan.headers.size(); ++i) {
                if (!sameHeader(plan.headers[i], map.column))
                    continue;
                map.used = true;
                plan.named[i] = true;
                const bool several = map.role.role == Role::Phone || map.role.role == Role::Email
                    || map.role.role == Role::AddressLine1 || map.role.role == Role::AddressLine2
                    || map.role.role == Role::Other;
                // What a person names takes the place of what was guessed for the same role.
                for (size_t other = 0; other < plan.columns.size() && !several; ++other) {
                    if (other != i && plan.columns[other].role == map.role.role)
                        plan.columns[other].role = Role::Ignored;
                }
                plan.columns[i] = map.role;
                if (map.role.role != Role::Other)
                    plan.columns[i].name = plan.headers[i];
            }
        }
    }

    // Columns of the table: a role's first column of every file falls together, its second, and so
    // on; further columns fall together by name.
    void place(FilePlan& plan, std::vector<Column>& all)
    {
        std::vector<bool> taken(all.size(), false);
        for (const Column& column : plan.columns) {
            if (column.role == Role::Ignored) {
                plan.places.push_back(NoColumn);
                continue;
            }
            size_t at = 0;
            while (at < all.size()
                   && (taken[at] || all[at].role != column.role
                       || (column.role == Role::Other
                           && foldedTight(all[at].name) != foldedTight(column.name))))
                ++at;
            if (at == all.size()) {
                all.push_back(column);
                taken.push_back(false);
            }
            taken[at] = true;
            plan.places.push_back(at);
        }
    }

    linkage::SampleRows sampleOf(CsvReader& reader)
    {
        linkage::SampleRows rows;
        while (rows.size() < RowsLookedAt && reader.next()) {
            if (reader.problem() == CsvProblem::None)
                rows.emplace_back(reader.fields().begin(), reader.fields().end());
        }
        return rows;
    }

    bool comparable(const std::vector<Column>& columns)
    {
        return std::any_of(columns.begin(), columns.end(), [](const Column& c) {
            return c.role != Role::Ignored && c.role != Role::RecordId && c.role != Role::Source
                && c.role != Role::Title;
        });
    }

}

Result<MatchInput> readMatchInput(const QStringList& files,
                                  const QStringList& mapTexts,
                                  const std::function<void(double)>& progress)
{
    auto maps = readMaps(mapTexts);
    if (!maps)
        return maps.error();
    MatchInput input;
    std::vector<FilePlan> plans;
    std::vector<Column> all;
    qint64 bytes = 0;
    for (const QString& name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return Error { Error::Kind::NotFound, name };
        bytes += file.size();
        CsvReader reader(file, { .delimiter = 0 });
        if (!reader.next() || reader.fields().empty())
            return Error { Error::Kind::Malformed, name };
        FilePlan plan;
        for (const std::string_view field : reader.fields())
            plan.headers.emplace_back(field);
        plan.columns = linkage::guessColumns(plan.headers);
        linkage::correctByValues(plan.headers, sampleOf(reader), plan.columns);
        plan.named.assign(plan.columns.size(), false);
        const std::vector<Column> guessed = plan.columns;
        applyMaps(plan, *maps);
        for (size_t i = 0; i < plan.columns.size(); ++i) {
            if (plan.named[i] || plan.columns[i] != guessed[i])
                continue;
            const std::string role(linkage::roleName(plan.columns[i].role));
            input.guesses.append(Words::tr("%1: column %2 read as %3")
                                     .arg(QFileInfo(name).fileName(),
                                          text(plan.headers[i]),
                                          plan.columns[i].role == Role::Other
                                              ? text(role + ':' + plan.columns[i].name)
                                              : text(role)));
        }
        place(plan, all);
        plans.push_back(std::move(plan));
    }
    for (const Mapping& map : *maps) {
        if (!map.used)
            return Error { Error::Kind::Invalid,
                           Words::tr("no file has a column %1").arg(text(map.column)) };
    }
    if (!comparable(all))
        return Error { Error::Kind::Malformed, files.join(u", "_s) };
    const auto idColumn = std::find_if(
        all.begin(), all.end(), [](const Column& c) { return c.role == Role::RecordId; });
    input.hasRecordIds = idColumn != all.end();
    if (!input.hasRecordIds)
        all.push_back({ Role::RecordId, "record_id" });
    const auto idPlace = static_cast<size_t>(
        std::find_if(
            all.begin(), all.end(), [](const Column& c) { return c.role == Role::RecordId; })
        - all.begin());

    input.table = std::make_unique<linkage::PersonTable>(all);
    std::vector<std::string_view> row(all.size());
    qint64 bytesDone = 0;
    qint64 rows = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const FilePlan& plan = plans[static_cast<size_t>(i)];
        QFile file(files.at(i));
        if (!file.open(QIODevice::ReadOnly))
            return Error { Error::Kind::NotFound, files.at(i) };
        CsvReader reader(file, { .delimiter = 0 });
        bool more = reader.next();
        for (more = more && reader.next(); more; more = reader.next()) {
            ++rows;
            if (reader.problem() != CsvProblem::None) {
                ++input.problemCount;
                if (input.problems.size() < ProblemsListed)
                    input.problems.append({ files.at(i),
                                            reader.line(),
                                            static_cast<qsizetype>(reader.problemColumn()),
                                            problemText(reader.problem()) });
                if (reader.fields().empty())
                    continue;
            }
            std::fill(row.begin(), row.end(), std::string_view());
            for (size_t column = 0; column < plan.places.size(); ++column) {
                if (plan.places[column] != NoColumn)
                    row[plan.places[column]] = reader.field(column);
            }
            std::string number;
            if (row[idPlace].empty()) {
                number = std::to_string(rows);
                row[idPlace] = number;
            }
            input.table->add(row);
            if (rows % 20000 == 0 && progress)
                progress(static_cast<double>(bytesDone + static_cast<qint64>(reader.bytesRead()))
                         / static_cast<double>(std::max<qint64>(bytes, 1)));
        }
        bytesDone += file.size();
    }
    input.table->seal();
    return input;
}

}
