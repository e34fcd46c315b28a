// MatchInput.cpp - finds each file's roles, lays the files' columns over one another, reads the
// rows.
#include "app/commands/MatchInput.h"

#include "backoffice/Csv.h"
#include "backoffice/CsvSplit.h"
#include "domain/text/Fold.h"
#include "linkage/ColumnValues.h"
#include "linkage/HeaderWords.h"
#include "linkage/Level.h"
#include "linkage/Parallel.h"
#include "linkage/TextPool.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <functional>
#include <set>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;
    using linkage::Column;
    using linkage::Role;

    constexpr qsizetype ProblemsListed = 100;
    constexpr size_t RowsLookedAt = 300; // to see what a column holds
    constexpr size_t NoColumn = static_cast<size_t>(-1);
    constexpr unsigned Threads = 2;
    constexpr size_t LeastShare = size_t { 1 } << 20; // bytes; below it a second thread is no gain
    constexpr size_t PiecesOfAShare = 8;
    constexpr size_t RowsAtATime = 8192;

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
        std::vector<size_t> distinct; // values among the first rows
        std::vector<size_t> places; // in the table; NoColumn when it is not read
        char delimiter = ',';
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
                       || all[at].monthFirst != column.monthFirst
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

    std::vector<size_t> distinctOf(const linkage::SampleRows& rows, size_t columns)
    {
        std::vector<size_t> out(columns, 0);
        for (size_t column = 0; column < columns; ++column) {
            std::set<std::string_view> values;
            for (const auto& row : rows) {
                if (column < row.size() && !row[column].empty())
                    values.insert(row[column]);
            }
            out[column] = values.size();
        }
        return out;
    }

    // So many further columns are compared, those that tell most records apart; says how many are
    // not.
    qsizetype leaveOutFurther(const std::vector<FilePlan>& plans, std::vector<Column>& all)
    {
        std::vector<size_t> further;
        for (size_t place = 0; place < all.size(); ++place) {
            if (all[place].role == Role::Other
                && !linkage::speaksOfSex(linkage::headerWords(all[place].name)))
                further.push_back(place);
        }
        if (further.size() <= linkage::MostOthers)
            return 0;
        std::vector<size_t> distinct(all.size(), 0);
        for (const FilePlan& plan : plans) {
            for (size_t column = 0; column < plan.places.size(); ++column) {
                const size_t place = plan.places[column];
                // What somebody names is worth comparing.
                if (place != NoColumn)
                    distinct[place] += plan.named[column] ? RowsLookedAt : plan.distinct[column];
            }
        }
        std::stable_sort(further.begin(), further.end(), [&distinct](size_t a, size_t b) {
            return distinct[a] > distinct[b];
        });
        for (size_t at = linkage::MostOthers; at < further.size(); ++at)
            all[further[at]].role = Role::Ignored;
        return static_cast<qsizetype>(further.size() - linkage::MostOthers);
    }

    // A header as it may stand in a line on a terminal.
    QString shown(const std::string& header)
    {
        constexpr qsizetype Longest = 60;
        const QString line = text(header).simplified();
        return line.size() <= Longest ? line : line.left(Longest) + u'\u2026';
    }

    void tellGuesses(const QString& file,
                     const FilePlan& plan,
                     const std::vector<Column>& all,
                     QStringList& out)
    {
        for (size_t column = 0; column < plan.columns.size(); ++column) {
            if (plan.named[column])
                continue;
            const size_t place = plan.places[column];
            const Role role = place == NoColumn ? Role::Ignored : all[place].role;
            QString name = text(std::string(linkage::roleName(role)));
            if (role == Role::Other)
                name += u':' + shown(plan.columns[column].name);
            out.append(
                Words::tr("%1: column %2 read as %3").arg(file, shown(plan.headers[column]), name));
        }
    }

    // A column that is known for what it is, or one that somebody names: a file without a header
    // has neither.
    bool comparable(const std::vector<Column>& columns, const std::vector<Mapping>& maps)
    {
        const bool named = std::any_of(maps.begin(), maps.end(), [](const Mapping& map) {
            return map.role.role == Role::Other;
        });
        return named || std::any_of(columns.begin(), columns.end(), [](const Column& c) {
                   return c.role != Role::Ignored && c.role != Role::RecordId
                       && c.role != Role::Source && c.role != Role::Title && c.role != Role::Other;
               });
    }

    bool isText(const std::vector<std::string>& headers)
    {
        return std::none_of(headers.begin(), headers.end(), [](const std::string& header) {
            return std::any_of(header.begin(), header.end(), [](char c) {
                return c >= '\0' && c < ' ' && c != '\n' && c != '\r' && c != '\t';
            });
        });
    }

    // A file's bytes: mapped where the system can, else (a pipe) read.
    class Bytes
    {
    public:
        explicit Bytes(const QString& name)
            : m_file(name)
        {
            m_isOpen = QFileInfo(name).isDir() ? false : m_file.open(QIODevice::ReadOnly);
            if (!m_isOpen)
                return;
            const qint64 size = m_file.size();
            const uchar* mapped = size > 0 ? m_file.map(0, size) : nullptr;
            if (mapped == nullptr)
                m_read = m_file.readAll();
            m_text = mapped == nullptr
                ? std::string_view(m_read.constData(), static_cast<size_t>(m_read.size()))
                : std::string_view(reinterpret_cast<const char*>(mapped),
                                   static_cast<size_t>(size));
        }
        [[nodiscard]] bool isOpen() const { return m_isOpen; }
        [[nodiscard]] std::string_view text() const { return m_text; }

    private:
        QFile m_file;
        QByteArray m_read;
        std::string_view m_text;
        bool m_isOpen = false;
    };

    // Rows that one thread reads into a table of its own.
    struct Task
    {
        qsizetype file = 0;
        CsvPart part;
        bool hasHeader = false;
    };

    struct Share
    {
        std::unique_ptr<linkage::PersonTable> table;
        std::vector<Task> tasks;
        QList<MatchProblem> problems;
        qsizetype problemCount = 0;
    };

    class Rows
    {
    public:
        Rows(const QStringList& files,
             const std::vector<FilePlan>& plans,
             const std::vector<Column>& columns)
            : m_files(files)
            , m_plans(plans)
            , m_columns(columns)
        {
        }

        void read(Share& share, const std::function<void(size_t)>& tell) const
        {
            share.table = std::make_unique<linkage::PersonTable>(m_columns);
            for (const Task& task : share.tasks)
                read(task, share, tell);
        }

    private:
        void read(const Task& task, Share& share, const std::function<void(size_t)>& tell) const
        {
            const FilePlan& plan = m_plans[static_cast<size_t>(task.file)];
            CsvReader reader(task.part.bytes,
                             { .delimiter = plan.delimiter, .firstLine = task.part.line });
            if (task.hasHeader && !reader.next())
                return;
            std::vector<std::string_view> row(m_columns.size());
            size_t told = 0;
            while (reader.next()) {
                if (reader.problem() != CsvProblem::None && !note(task, reader, share))
                    continue;
                std::fill(row.begin(), row.end(), std::string_view());
                for (size_t column = 0; column < plan.places.size(); ++column) {
                    if (plan.places[column] != NoColumn)
                        row[plan.places[column]] = reader.field(column);
                }
                share.table->add(row);
                if (reader.bytesRead() != told) {
                    tell(reader.bytesRead() - told);
                    told = reader.bytesRead();
                }
            }
        }

        // Says whether the row can be taken nevertheless.
        bool note(const Task& task, const CsvReader& reader, Share& share) const
        {
            ++share.problemCount;
            if (share.problems.size() < ProblemsListed)
                share.problems.append({ m_files.at(task.file),
                                        reader.line(),
                                        static_cast<qsizetype>(reader.problemColumn()),
                                        problemText(reader.problem()) });
            return !reader.fields().empty();
        }

        const QStringList& m_files;
        const std::vector<FilePlan>& m_plans;
        const std::vector<Column>& m_columns;
    };

    // The files' rows, one after the other, in shares of about equal size.
    std::vector<Share> sharesOf(const std::vector<std::unique_ptr<Bytes>>& bytes,
                                const std::vector<FilePlan>& plans,
                                size_t all)
    {
        const size_t aim = std::max(LeastShare, all / Threads + 1);
        std::vector<Share> shares(1);
        size_t taken = 0; // by the last share
        for (size_t file = 0; file < bytes.size(); ++file) {
            const std::string_view text = bytes[file]->text();
            const size_t pieces = text.size() / (aim / PiecesOfAShare) + 1;
            const std::vector<CsvPart> parts
                = splitCsv(text, pieces, { .delimiter = plans[file].delimiter });
            for (const CsvPart& part : parts) {
                if (taken + part.bytes.size() / 2 > aim && shares.size() < Threads) {
                    shares.emplace_back();
                    taken = 0;
                }
                const bool first = part.bytes.data() == text.data();
                shares.back().tasks.push_back({ static_cast<qsizetype>(file), part, first });
                taken += part.bytes.size();
            }
        }
        return shares;
    }

    // The same record id twice leaves open which record the answer speaks of.
    std::uint32_t repeatedIds(const linkage::PersonTable& table)
    {
        std::vector<std::uint64_t> hashes(table.size());
        linkage::inPieces(
            table.size(), RowsAtATime, Threads, [&](unsigned, size_t begin, size_t end) {
                for (size_t record = begin; record < end; ++record)
                    hashes[record]
                        = linkage::stableHash(table.recordId(static_cast<std::uint32_t>(record)));
            });
        linkage::sortInPieces(hashes, Threads, std::less<>());
        std::uint32_t repeated = 0;
        for (size_t at = 1; at < hashes.size(); ++at)
            repeated += hashes[at] == hashes[at - 1] ? 1 : 0;
        return repeated;
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
    std::vector<std::unique_ptr<Bytes>> bytes;
    std::vector<FilePlan> plans;
    std::vector<Column> all;
    size_t size = 0;
    for (const QString& name : files) {
        bytes.push_back(std::make_unique<Bytes>(name));
        if (!bytes.back()->isOpen())
            return Error { Error::Kind::NotFound, name };
        size += bytes.back()->text().size();
        CsvReader reader(bytes.back()->text(), { .delimiter = 0 });
        if (!reader.next() || reader.fields().empty())
            return Error { Error::Kind::Malformed, Words::tr("%1 is empty").arg(name) };
        FilePlan plan;
        for (const std::string_view field : reader.fields())
            plan.headers.emplace_back(field);
        if (!isText(plan.headers))
            return Error { Error::Kind::Malformed, Words::tr("%1 is not a CSV file").arg(name) };
        plan.delimiter = reader.delimiter();
        plan.columns = linkage::guessColumns(plan.headers);
        const linkage::SampleRows sample = sampleOf(reader);
        linkage::correctByValues(plan.headers, sample, plan.columns);
        plan.named.assign(plan.columns.size(), false);
        const std::vector<Column> guessed = plan.columns;
        applyMaps(plan, *maps);
        for (size_t i = 0; i < plan.columns.size(); ++i)
            plan.named[i] = plan.named[i] || plan.columns[i] != guessed[i];
        plan.distinct = distinctOf(sample, plan.columns.size());
        place(plan, all);
        plans.push_back(std::move(plan));
    }
    for (const Mapping& map : *maps) {
        if (!map.used)
            return Error { Error::Kind::Invalid,
                           Words::tr("no file has a column %1").arg(text(map.column)) };
    }
    input.leftOut = leaveOutFurther(plans, all);
    for (size_t file = 0; file < plans.size(); ++file)
        tellGuesses(QFileInfo(files.at(static_cast<qsizetype>(file))).fileName(),
                    plans[file],
                    all,
                    input.guesses);
    if (!comparable(all, *maps))
        return Error { Error::Kind::Malformed,
                       Words::tr("no column of %1 says who somebody is").arg(files.join(u", "_s)) };
    const auto isId = [](const Column& c) { return c.role == Role::RecordId; };
    input.hasRecordIds = std::any_of(all.begin(), all.end(), isId);
    if (!input.hasRecordIds)
        all.push_back({ Role::RecordId, "record_id" });

    std::vector<Share> shares = sharesOf(bytes, plans, size);
    const Rows rows(files, plans, all);
    std::atomic<size_t> done { 0 };
    linkage::inPieces(shares.size(), 1, Threads, [&](unsigned thread, size_t at, size_t) {
        rows.read(shares[at], [&](size_t more) {
            done += more;
            if (thread == 0 && progress)
                progress(static_cast<double>(done)
                         / static_cast<double>(std::max<size_t>(size, 1)));
        });
    });
    for (Share& share : shares) {
        input.problemCount += share.problemCount;
        input.problems.append(share.problems);
        if (input.table)
            input.table->append(*share.table, Threads);
        else
            input.table = std::move(share.table);
        share.table.reset();
    }
    input.problems = input.problems.mid(0, ProblemsListed);
    bytes.clear();
    input.table->seal(Threads);
    input.repeatedIds = repeatedIds(*input.table);
    return input;
}

}
