// Match.cpp - reads, links, writes; says what it guessed and how sure it is.
#include "app/commands/Match.h"

#include "app/commands/MatchInput.h"
#include "backoffice/Csv.h"
#include "linkage/Linker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;
    using linkage::LinkResult;
    using linkage::PersonTable;

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(Match)
    };

    // As Level; a contract with whoever reads --explain.
    constexpr std::array LevelNames = { "missing",
                                        "same",
                                        "forename_and_surname_swapped",
                                        "nickname",
                                        "close",
                                        "part_same",
                                        "initial",
                                        "sounds_alike",
                                        "middle_name",
                                        "day_and_month_swapped",
                                        "one_digit",
                                        "year_and_month",
                                        "year_and_day",
                                        "month_and_day",
                                        "year_only",
                                        "year",
                                        "within_ten_years",
                                        "local_part",
                                        "postcode",
                                        "sector",
                                        "district",
                                        "area",
                                        "different" };
    static_assert(LevelNames.size() == linkage::Levels);

    void appendJsonText(std::string& out, std::string_view text)
    {
        constexpr std::string_view Hex = "0123456789abcdef";
        out.push_back('"');
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\') {
                out.push_back('\\');
                out.push_back(c);
            } else if (byte < 0x20) {
                out.append("\\u00").push_back(Hex[byte >> 4]);
                out.push_back(Hex[byte & 15]);
            } else {
                out.push_back(c);
            }
        }
        out.push_back('"');
    }

    void appendNumber(std::string& out, double number)
    {
        out.append(QByteArray::number(std::round(number * 1e6) / 1e6, 'g', 10).toStdString());
    }

    void appendExplanation(std::string& out,
                           const PersonTable& table,
                           const LinkResult& result,
                           const linkage::Scorer& scorer,
                           linkage::Comparison& comparison,
                           const linkage::Link& link)
    {
        const linkage::Explanation why
            = scorer.explain(link.a, link.b, comparison.compare(link.a, link.b));
        out.append("{\"record_id_l\":");
        appendJsonText(out, table.recordId(link.a));
        out.append(",\"record_id_r\":");
        appendJsonText(out, table.recordId(link.b));
        out.append(",\"probability\":");
        appendNumber(out, why.probability);
        out.append(",\"weight\":");
        appendNumber(out, why.total);
        out.append(",\"prior\":");
        appendNumber(out, why.prior);
        out.append(",\"household\":");
        appendNumber(out, why.household);
        out.append(",\"fields\":[");
        bool first = true;
        for (const linkage::FieldReason& reason : why.reasons) {
            out.append(first ? "{\"field\":" : ",{\"field\":");
            first = false;
            appendJsonText(out, result.model.fields[static_cast<size_t>(reason.field)].name);
            out.append(",\"level\":");
            appendJsonText(out, LevelNames[static_cast<size_t>(reason.level)]);
            out.append(",\"weight\":");
            appendNumber(out, reason.weight);
            out.push_back('}');
        }
        out.append("]}\n");
    }

    bool writeWhole(const QString& name, const std::function<bool(QFileDevice&)>& write)
    {
        // A pipe or a terminal cannot be replaced by a finished file.
        if (const QFileInfo info(name); info.exists() && !info.isFile()) {
            QFile file(name);
            return file.open(QIODevice::WriteOnly) && write(file) && file.flush();
        }
        QSaveFile file(name);
        return file.open(QIODevice::WriteOnly) && write(file) && file.commit();
    }

    bool put(QFileDevice& file, std::string& bytes)
    {
        const auto size = static_cast<qint64>(bytes.size());
        const bool done = file.write(bytes.data(), size) == size;
        bytes.clear();
        return done;
    }

    // Clusters are numbered in the table's own order, which does not depend on the order of rows.
    std::vector<std::uint32_t> clusterNumbers(const LinkResult& result)
    {
        const auto& clusterOf = result.clustering.clusterOf;
        std::vector<std::uint32_t> number(clusterOf.size(), 0);
        std::uint32_t next = 0;
        for (std::uint32_t record = 0; record < clusterOf.size(); ++record) {
            const std::uint32_t lead = clusterOf[record];
            if (number[lead] == 0)
                number[lead] = ++next;
        }
        for (std::uint32_t record = 0; record < clusterOf.size(); ++record) {
            if (clusterOf[record] != record)
                number[record] = number[clusterOf[record]];
        }
        return number;
    }

    bool writeClusters(const QString& name, const PersonTable& table, const LinkResult& result)
    {
        const std::vector<std::uint32_t> numbers = clusterNumbers(result);
        std::vector<std::uint32_t> recordAt(table.size());
        for (std::uint32_t record = 0; record < table.size(); ++record)
            recordAt[table.addedAt(record)] = record;
        return writeWhole(name, [&](QFileDevice& file) {
            std::string out = "record_id,cluster_id\n";
            for (const std::uint32_t record : recordAt) {
                appendCsvField(out, table.recordId(record));
                out.push_back(',');
                out.append(std::to_string(numbers[record])).push_back('\n');
                if (out.size() > (size_t { 1 } << 20) && !put(file, out))
                    return false;
            }
            return put(file, out);
        });
    }

    bool writeExplanations(const QString& name,
                           const PersonTable& table,
                           const LinkResult& result,
                           double threshold)
    {
        const linkage::Scorer scorer(result.model, table);
        linkage::Comparison comparison(table);
        const double least = linkage::logOdds(threshold);
        return writeWhole(name, [&](QFileDevice& file) {
            std::string out;
            for (const linkage::Link& link : result.links) {
                const auto& clusterOf = result.clustering.clusterOf;
                if (static_cast<double>(link.score.total) < least
                    || clusterOf[link.a] != clusterOf[link.b])
                    continue;
                appendExplanation(out, table, result, scorer, comparison, link);
                if (out.size() > (size_t { 1 } << 20) && !put(file, out))
                    return false;
            }
            return put(file, out);
        });
    }

    // A file that is to be read or written once already.
    QString overwritten(const Invocation& invocation)
    {
        const auto place = [](const QString& file) {
            const QFileInfo info(file);
            return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
        };
        QStringList places;
        for (const QString& file : invocation.operands)
            places.append(place(file));
        for (const QString& option : { u"output"_s, u"explain"_s }) {
            const QString file = invocation.value(option);
            if (file.isEmpty())
                continue;
            if (places.contains(place(file)))
                return file;
            places.append(place(file));
        }
        return {};
    }

}

ExitStatus runMatch(const Invocation& invocation, Console& console)
{
    const QString output = invocation.value(u"output"_s);
    if (output.isEmpty())
        return console.fail(ExitStatus::WrongUsage,
                            Words::tr("match needs --output"),
                            Words::tr("name the file to write, as in --output OUT.csv"));
    linkage::LinkOptions options;
    if (invocation.has(u"threshold"_s)) {
        bool isNumber = false;
        const double threshold = invocation.value(u"threshold"_s).toDouble(&isNumber);
        if (!isNumber || !(threshold > 0 && threshold < 1))
            return console.fail(ExitStatus::WrongUsage,
                                Words::tr("--threshold is no probability"),
                                Words::tr("give a number above 0 and below 1"));
        options.threshold = threshold;
    }
    if (const QString file = overwritten(invocation); !file.isEmpty())
        return console.fail(ExitStatus::WrongUsage,
                            Words::tr("%1 would be overwritten").arg(file),
                            Words::tr("name another file to write"));
    QElapsedTimer timer;
    timer.start();
    const auto tell = [&console](const QString& what, double part) {
        console.progress(Words::tr("%1: %2%").arg(what).arg(qRound(part * 100)));
    };
    auto input = readMatchInput(invocation.operands,
                                invocation.options.value(u"map"_s),
                                [&tell](double part) { tell(Words::tr("reading"), part); });
    if (!input) {
        console.endProgress();
        switch (input.error().kind) {
        case Error::Kind::Invalid:
            return console.fail(ExitStatus::WrongUsage,
                                input.error().detail,
                                Words::tr("see guildhall match --help"));
        case Error::Kind::Malformed:
            return console.fail(
                ExitStatus::BadInput,
                input.error().detail,
                Words::tr("check the file's first line, or name columns with --map"));
        default:
            return console.fail(ExitStatus::BadInput,
                                Words::tr("cannot read %1").arg(input.error().detail),
                                Words::tr("check that the file is there and may be read"));
        }
    }
    const PersonTable& table = *input->table;
    const double readSeconds = static_cast<double>(timer.elapsed()) / 1000;
    options.progress = [&tell](double part) { tell(Words::tr("linking"), part); };
    const LinkResult result = linkage::linkTable(table, options);
    const double linkSeconds = static_cast<double>(timer.elapsed()) / 1000 - readSeconds;
    console.endProgress();
    for (const QString& guess : input->guesses)
        console.note(guess);
    if (input->leftOut > 0)
        console.note(
            Words::tr("%n further column(s) are too many to compare; name those that matter "
                      "with --map other:NAME=COLUMN",
                      nullptr,
                      static_cast<int>(input->leftOut)));
    if (!input->hasRecordIds)
        console.note(Words::tr("no column of record ids: rows are numbered from 1"));
    for (const MatchProblem& problem : input->problems)
        console.note(Words::tr("%1: line %2, column %3: %4")
                         .arg(problem.file,
                              QString::number(problem.line),
                              QString::number(problem.column),
                              problem.reason));

    if (input->repeatedIds > 0)
        console.note(
            Words::tr("%n record(s) have an id that stood before; the output names it each "
                      "time",
                      nullptr,
                      static_cast<int>(input->repeatedIds)));
    if (result.leftOut.records > 0)
        console.note(Words::tr("%n record(s) say the same as so many others that each was compared "
                               "with its nearest only; a further column would tell them apart",
                               nullptr,
                               static_cast<int>(result.leftOut.records)));

    const double threshold = options.threshold.value_or(result.model.threshold);
    if (!writeClusters(output, table, result))
        return console.fail(ExitStatus::BadInput,
                            Words::tr("cannot write %1").arg(output),
                            Words::tr("check the folder and the space on the disk"));
    if (const QString explain = invocation.value(u"explain"_s);
        !explain.isEmpty() && !writeExplanations(explain, table, result, threshold))
        return console.fail(ExitStatus::BadInput,
                            Words::tr("cannot write %1").arg(explain),
                            Words::tr("check the folder and the space on the disk"));

    std::vector<std::uint32_t> sizes(table.size(), 0);
    for (const std::uint32_t lead : result.clustering.clusterOf)
        ++sizes[lead];
    const auto clusters
        = std::count_if(sizes.begin(), sizes.end(), [](std::uint32_t size) { return size > 0; });
    const std::uint32_t largest = sizes.empty() ? 0 : *std::max_element(sizes.begin(), sizes.end());
    console.note(
        Words::tr("%1 records, %2 clusters, the largest of %3; %4 pairs compared, %5 a second")
            .arg(table.size())
            .arg(clusters)
            .arg(largest)
            .arg(result.compared)
            .arg(
                std::llround(static_cast<double>(result.compared) / std::max(0.001, linkSeconds))));
    console.note(Words::tr("threshold %1; expected precision %2, expected recall %3")
                     .arg(threshold, 0, 'f', 4)
                     .arg(result.model.expectedPrecision, 0, 'f', 4)
                     .arg(result.model.expectedRecall, 0, 'f', 4));
    if (!result.model.converged)
        console.note(Words::tr("learning did not settle in %1 rounds: look at the result with care")
                         .arg(result.model.rounds));
    console.note(Words::tr("%1 s, of which reading %2 s")
                     .arg(static_cast<double>(timer.elapsed()) / 1000, 0, 'f', 1)
                     .arg(readSeconds, 0, 'f', 1));
    return input->problemCount > 0 ? ExitStatus::BadInput : ExitStatus::Done;
}

}
