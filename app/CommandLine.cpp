// CommandLine.cpp - the table of sub-commands and the reader that goes by it.
#include "app/CommandLine.h"

#include <QCoreApplication>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(CommandLine)
    };

    Error wrong(const QString& sentence)
    {
        return { Error::Kind::Invalid, sentence };
    }

    const OptionShape* find(const QList<OptionShape>& options, const QString& name)
    {
        const auto at = std::ranges::find(options, name, &OptionShape::name);
        return at == options.end() ? nullptr : &*at;
    }

    const CommandShape* commandNamed(const QString& name)
    {
        const auto at = std::ranges::find(commands(), name, &CommandShape::name);
        return at == commands().end() ? nullptr : &*at;
    }

    OptionShape json()
    {
        return { u"json"_s, {}, Words::tr("print JSON") };
    }

    QList<OptionShape> reportOptions()
    {
        return {
            { u"from"_s, u"DATE"_s, Words::tr("first day, YYYY-MM-DD") },
            { u"to"_s, u"DATE"_s, Words::tr("last day, included") },
            { u"format"_s, u"FORMAT"_s, Words::tr("text, csv, json, html or pdf") },
            { u"output"_s, u"FILE"_s, Words::tr("write to FILE instead of standard output") }
        };
    }

    QString optionLine(const OptionShape& option)
    {
        const auto name = option.value.isEmpty() ? u"--"_s + option.name
                                                 : u"--%1 %2"_s.arg(option.name, option.value);
        return u"  %1%2"_s.arg(name.leftJustified(24), option.about);
    }

}

const QList<OptionShape>& generalOptions()
{
    static const QList<OptionShape> options {
        { u"data-dir"_s, u"DIR"_s, Words::tr("the folder of cache.db and journal.db") },
        { u"config"_s, u"FILE"_s, Words::tr("the sources and their profiles (JSON)") },
        { u"key-file"_s, u"FILE"_s, Words::tr("64 hexadecimal characters, readable by you only") },
        { u"as"_s,
          u"ROLE"_s,
          Words::tr("demo mode: advisor, reception, supervisor, steward or administrator") },
        { u"help"_s, {}, Words::tr("print this and end") },
        { u"version"_s, {}, Words::tr("print the version and end") },
    };
    return options;
}

const QList<CommandShape>& commands()
{
    static const QList<CommandShape> list {
        { u"desktop"_s,
          u"[URL]"_s,
          0,
          1,
          { { u"call"_s, u"NUMBER"_s, Words::tr("search for the customer who rings from NUMBER") },
            { u"picture"_s, u"FILE"_s, Words::tr("draw the screen into FILE (PNG) and end") },
            { u"workspace"_s,
              u"NAME"_s,
              Words::tr("advisor, reception, complaints, supervisor or data") },
            { u"customer"_s, u"ID"_s, Words::tr("the customer on that screen") },
            { u"complaint"_s, u"REFERENCE"_s, Words::tr("the complaint that is open") },
            { u"language"_s, u"LANGUAGE"_s, Words::tr("en or cy") },
            { u"size"_s, u"WxH"_s, Words::tr("the size of the picture, 1440x900 unless told") },
            { u"theme"_s, u"THEME"_s, Words::tr("light, dark or contrast") } },
          Words::tr("open the window (also without a sub-command)") },
        { u"sync"_s,
          {},
          0,
          0,
          { { u"once"_s, {}, Words::tr("until every source is up to date, then end") },
            { u"source"_s, u"ID"_s, Words::tr("only this source; may be repeated") },
            json() },
          Words::tr("pull every source and push the outbox") },
        { u"sources"_s, {}, 0, 0, { json() }, Words::tr("state and age of each source") },
        { u"import"_s,
          u"SOURCE FILE"_s,
          2,
          2,
          { json() },
          Words::tr("read a CSV extract through the source's profile") },
        { u"lookup"_s,
          u"TEXT"_s,
          1,
          1,
          { { u"limit"_s, u"N"_s, Words::tr("at most N customers, 20 unless told") }, json() },
          Words::tr("find customers, as the search box does") },
        { u"show"_s,
          u"CUSTOMER_ID"_s,
          1,
          1,
          { json() },
          Words::tr("the single view of a customer") },
        { u"match"_s,
          u"FILE..."_s,
          1,
          -1,
          { { u"output"_s, u"OUT.csv"_s, Words::tr("where record_id,cluster_id are written") },
            { u"map"_s, u"ROLE=COLUMN"_s, Words::tr("name a column; may be repeated") },
            { u"explain"_s, u"OUT.jsonl"_s, Words::tr("why, for each linked pair") },
            { u"threshold"_s, u"P"_s, Words::tr("match probability to link at") } },
          Words::tr("link the person records of CSV files") },
        { u"report"_s,
          u"satisfaction|complaints|contacts|reception|annual|quarter|landlord|hazards"_s,
          1,
          1,
          reportOptions(),
          Words::tr("figures for a period") },
        { u"submit"_s,
          u"FILE|-"_s,
          1,
          1,
          {},
          Words::tr("queue changes for the back offices, one JSON object a line") },
        { u"outbox"_s,
          {},
          0,
          0,
          { json() },
          Words::tr("what waits to be sent, was sent, or needs a person") },
        { u"verify"_s, {}, 0, 0, {}, Words::tr("check both databases and the search index") },
    };
    return list;
}

Result<Invocation> readCommandLine(const QStringList& arguments)
{
    Invocation asked;
    const CommandShape* shape = nullptr;
    bool onlyOperands = false;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString& argument = arguments.at(at);
        if (onlyOperands || !argument.startsWith(u"--"_s)) {
            const bool isUrl = argument.startsWith(u"guildhall:"_s, Qt::CaseInsensitive);
            if (!shape && !isUrl && !onlyOperands) {
                shape = commandNamed(argument);
                if (!shape)
                    return wrong(Words::tr("there is no sub-command '%1'").arg(argument));
                asked.command = argument;
            } else {
                asked.operands.append(argument);
            }
            continue;
        }
        if (argument == u"--"_s) {
            onlyOperands = true;
            continue;
        }
        const auto name = argument.mid(2).section(u'=', 0, 0);
        const auto* option = find(generalOptions(), name);
        if (!option)
            option = find((shape ? shape : commandNamed(u"desktop"_s))->options, name);
        if (!option)
            return wrong(Words::tr("there is no option '--%1' here").arg(name));
        if (option->value.isEmpty()) {
            if (argument.contains(u'='))
                return wrong(Words::tr("the option '--%1' takes no value").arg(name));
            asked.options[name].append(QString());
        } else if (argument.contains(u'=')) {
            asked.options[name].append(argument.section(u'=', 1));
        } else if (at + 1 < arguments.size()) {
            asked.options[name].append(arguments.at(++at));
        } else {
            return wrong(Words::tr("the option '--%1' needs a value: %2").arg(name, option->value));
        }
    }
    if (!shape) {
        shape = commandNamed(u"desktop"_s);
        asked.command = shape->name;
    }
    if (asked.has(u"help"_s) || asked.has(u"version"_s))
        return asked;
    const auto count = asked.operands.size();
    if (count < shape->leastOperands || (shape->mostOperands >= 0 && count > shape->mostOperands)) {
        return wrong(shape->operands.isEmpty()
                         ? Words::tr("'%1' takes no operand").arg(shape->name)
                         : Words::tr("'%1' takes: %2").arg(shape->name, shape->operands));
    }
    return asked;
}

QString helpText(const QString& command)
{
    const auto* shape = commandNamed(command);
    QStringList lines;
    if (!shape || command == u"desktop"_s) {
        lines << Words::tr(
            "Usage: guildhall [--data-dir DIR] [--config FILE] [--key-file FILE] [SUB-COMMAND]")
              << QString();
        for (const auto& each : commands())
            lines << u"  %1%2"_s.arg((each.name + u' ' + each.operands).leftJustified(36),
                                     each.about);
        lines << QString();
    } else {
        lines << Words::tr("Usage: guildhall %1 %2").arg(shape->name, shape->operands).trimmed()
              << shape->about << QString();
    }
    if (shape)
        for (const auto& option : shape->options)
            lines << optionLine(option);
    for (const auto& option : generalOptions())
        lines << optionLine(option);
    return lines.join(u'\n');
}

}
