#include "backoffice/Reading.h"

#include <algorithm>

namespace guildhall {

namespace {

    constexpr size_t LongestText = size_t { 64 } << 10; // bytes; longer is no field of a record

    std::string_view trimmed(std::string_view text)
    {
        constexpr std::string_view Blank(" \t\r\n\0", 5);
        const size_t from = text.find_first_not_of(Blank);
        if (from == std::string_view::npos)
            return {};
        return text.substr(from, text.find_last_not_of(Blank) - from + 1);
    }

    ReadText put(const Reading& reading, const Row& row, std::string& scratch)
    {
        scratch.clear();
        std::string inner;
        for (const Reading::Part& part : reading.parts) {
            if (part.isLiteral) {
                scratch.append(part.literal);
                continue;
            }
            const RowValue value = row.at(part.pointer, inner);
            if (value.kind == RowValue::Kind::Other)
                return { {}, RowProblem::NotText };
            const std::string_view text = trimmed(value.text);
            // A template with a hole is no key; a join leaves out what is not there.
            if (text.empty() && reading.form == Reading::Form::Template)
                return {};
            if (text.empty())
                continue;
            if (reading.form == Reading::Form::Join && !scratch.empty())
                scratch.append(reading.separator);
            scratch.append(text);
        }
        return { scratch, {} };
    }

    ReadText seconds(const Reading& reading, const Row& row, std::string& scratch)
    {
        qint64 times[2] = { 0, 0 };
        for (size_t i = 0; i < 2; ++i) {
            const RowValue value = row.at(reading.parts[i].pointer, scratch);
            if (value.kind == RowValue::Kind::Other)
                return { {}, RowProblem::NotText };
            if (trimmed(value.text).empty())
                return {};
            const auto moment = reading.dates.moment(value.text);
            if (!moment)
                return { {}, RowProblem::NotADate };
            times[i] = moment->toMSecsSinceEpoch();
        }
        scratch = std::to_string(std::max<qint64>(0, (times[1] - times[0]) / 1000));
        return { scratch, {} };
    }

    ReadText raw(const Reading& reading, const Row& row, std::string& scratch)
    {
        switch (reading.form) {
        case Reading::Form::Constant:
            return { reading.constant, {} };
        case Reading::Form::FirstOf:
            for (const Reading::Part& part : reading.parts) {
                const RowValue value = row.at(part.pointer, scratch);
                if (value.kind == RowValue::Kind::Other)
                    return { {}, RowProblem::NotText };
                const std::string_view text = trimmed(value.text);
                if (!text.empty())
                    return { text, {} };
            }
            return {};
        case Reading::Form::Join:
        case Reading::Form::Template:
            return put(reading, row, scratch);
        case Reading::Form::SecondsBetween:
            return seconds(reading, row, scratch);
        }
        return {};
    }

}

QLatin1String codeOf(RowProblem problem)
{
    using namespace Qt::StringLiterals;
    switch (problem) {
    case RowProblem::Missing:
        return "missing"_L1;
    case RowProblem::NotText:
        return "not_text"_L1;
    case RowProblem::NotADate:
        return "not_a_date"_L1;
    case RowProblem::NotAnAmount:
        return "not_an_amount"_L1;
    case RowProblem::NotANumber:
        return "not_a_number"_L1;
    case RowProblem::NotAUprn:
        return "not_a_uprn"_L1;
    case RowProblem::NotInVocabulary:
        return "not_in_vocabulary"_L1;
    case RowProblem::TooLong:
        return "too_long"_L1;
    case RowProblem::TooMany:
        return "too_many"_L1;
    case RowProblem::BadQuoting:
        return "bad_quoting"_L1;
    case RowProblem::TooFewColumns:
        return "too_few_columns"_L1;
    case RowProblem::NotAList:
        return "not_a_list"_L1;
    case RowProblem::BeforeItBegan:
        return "before_it_began"_L1;
    }
    return {};
}

QString Reading::place() const
{
    for (const Part& part : parts) {
        if (!part.isLiteral)
            return part.pointer.text.mid(1);
    }
    return {};
}

ReadText readText(const Reading& reading, const Row& row, std::string& scratch)
{
    ReadText read = raw(reading, row, scratch);
    if (read.problem)
        return read;
    if (read.text.size() > LongestText)
        return { {}, RowProblem::TooLong };
    if (std::find(reading.blank.begin(), reading.blank.end(), read.text) != reading.blank.end())
        read.text = {};
    if (read.text.empty()) {
        // A map may name the empty value: what is not closed is live.
        if (reading.map) {
            if (const auto found = reading.map->find(std::string()); found != reading.map->end())
                return { found->second, {} };
            if (reading.otherwise)
                return { *reading.otherwise, {} };
        }
        if (reading.required)
            return { {}, RowProblem::Missing };
        return read;
    }
    if (reading.map) {
        scratch.assign(read.text);
        const auto found = reading.map->find(scratch);
        if (found != reading.map->end())
            read.text = found->second;
        else if (reading.otherwise)
            read.text = *reading.otherwise;
        else
            return { {}, RowProblem::NotInVocabulary };
    }
    if (!reading.oneOf.empty()
        && std::find(reading.oneOf.begin(), reading.oneOf.end(), read.text) == reading.oneOf.end())
        return { {}, RowProblem::NotInVocabulary };
    return read;
}

}
