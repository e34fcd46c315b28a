// ChosenValue.cpp - the table of rules by which one of several values is shown.
#include "pages/ChosenValue.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct Rules
    {
        Detail detail;
        const char* words;
        std::array<ChosenBy, 4> order;
    };

    constexpr auto Confirmed = ChosenBy::Confirmed;
    constexpr auto Leads = ChosenBy::LeadingSource;
    constexpr auto Most = ChosenBy::MostSources;
    constexpr auto Newest = ChosenBy::Newest;

    // Who somebody is does not change, so that most sources are seldom wrong about it, and the last
    // change of a record was probably of something else. Where they live and how they are reached
    // does change, and then most sources are those that nobody has told yet.
    //
    // clang-format off
    constexpr std::array Table {
        //                                                                1          2      3       4
        Rules { Detail::Name,              "name",                      { Confirmed, Leads, Most,   Newest } },
        Rules { Detail::DateOfBirth,       "date of birth",             { Confirmed, Leads, Most,   Newest } },
        Rules { Detail::Address,           "address",                   { Confirmed, Leads, Newest, Most   } },
        Rules { Detail::Mobile,            "mobile number",             { Confirmed, Leads, Newest, Most   } },
        Rules { Detail::Landline,          "landline number",           { Confirmed, Leads, Newest, Most   } },
        Rules { Detail::Email,             "email address",             { Confirmed, Leads, Newest, Most   } },
        Rules { Detail::NationalInsurance, "National Insurance number", { Leads,     Most,  Newest, Newest } },
    };
    // clang-format on

    bool shouts(const QString& text)
    {
        return text == text.toUpper() && text != text.toLower();
    }

    /// How well a value does by a rule; more is better.
    qint64
    weight(ChosenBy rule, const Candidate& value, const QList<SourceId>& leading, bool isConfirmed)
    {
        switch (rule) {
        case ChosenBy::Confirmed:
            return isConfirmed ? 1 : 0;
        case ChosenBy::LeadingSource:
            return std::ranges::any_of(value.holders, [&leading](const Holder& holder) {
                return leading.contains(holder.from.source);
            });
        case ChosenBy::MostSources: {
            QSet<SourceId> sources;
            for (const Holder& holder : value.holders)
                sources.insert(holder.from.source);
            return sources.size();
        }
        case ChosenBy::Newest: {
            qint64 newest = std::numeric_limits<qint64>::min();
            for (const Holder& holder : value.holders) {
                if (holder.from.updated.isValid())
                    newest = std::max(newest, holder.from.updated.toMSecsSinceEpoch());
            }
            return newest;
        }
        case ChosenBy::NothingElse:
            break;
        }
        return 0;
    }

    QList<Candidate> candidatesFor(Detail detail, const QList<HeldRecord>& people)
    {
        QList<Candidate> values;
        QHash<QString, qsizetype> known;
        for (const HeldRecord& record : people) {
            const auto all = presentOf(std::get<PersonRecord>(record.body), detail);
            if (all.isEmpty())
                continue;
            const QString same = sameness(detail, all.first());
            const Holder holder { record.from, record.key };
            if (!known.contains(same)) {
                known.insert(same, values.size());
                values.append({ all.first(), holder, {} });
            }
            // They mean the same: the one that does not shout is shown.
            Candidate& value = values[known.value(same)];
            if (shouts(value.said.text) && !shouts(all.first().text)) {
                value.said = all.first();
                value.best = holder;
            }
        }
        // A second number is no rival of the first, and yet it speaks for it where it is another's
        // first.
        for (const HeldRecord& record : people) {
            const auto all = presentOf(std::get<PersonRecord>(record.body), detail);
            for (const SaidDetail& said : all) {
                const auto at = known.constFind(sameness(detail, said));
                const Holder holder { record.from, record.key };
                if (at != known.cend() && !values.at(*at).holders.contains(holder))
                    values[*at].holders.append(holder);
            }
        }
        return values;
    }

    bool anyDisagree(Detail detail, const QList<HeldRecord>& people)
    {
        for (qsizetype at = 0; at < people.size(); ++at) {
            for (qsizetype other = at + 1; other < people.size(); ++other) {
                if (disagree(detail,
                             std::get<PersonRecord>(people.at(at).body),
                             std::get<PersonRecord>(people.at(other).body)))
                    return true;
            }
        }
        return false;
    }

    const char* wordsOf(ChosenBy rule)
    {
        switch (rule) {
        case ChosenBy::Confirmed:
            return "confirmed with the customer";
        case ChosenBy::LeadingSource:
            return "the source that leads on it";
        case ChosenBy::MostSources:
            return "most sources";
        case ChosenBy::Newest:
            return "the newest record";
        case ChosenBy::NothingElse:
            break;
        }
        return "";
    }

}

Choice chosenValue(Detail detail,
                   const QList<HeldRecord>& people,
                   const Confirmation* confirmation,
                   const Leading& leading)
{
    Choice choice;
    choice.values = candidatesFor(detail, people);
    choice.disagreed = anyDisagree(detail, people);
    const QString confirmed = confirmation ? sameness(detail, confirmation->value) : QString();
    const auto isConfirmed = [&](const Candidate& value) {
        return confirmation && sameness(detail, value.said) == confirmed;
    };
    if (confirmation && std::ranges::none_of(choice.values, isConfirmed)) {
        choice.disagreed = choice.disagreed || !choice.values.isEmpty();
        choice.values.append({ confirmation->value, {}, {} });
    }

    const auto* rules = std::ranges::find(Table, detail, &Rules::detail);
    const QList<SourceId> leaders = leading.value(detail);
    const auto weigh = [&](ChosenBy rule, const Candidate& value) {
        return weight(rule, value, leaders, isConfirmed(value));
    };
    std::ranges::stable_sort(choice.values, [&](const Candidate& a, const Candidate& b) {
        for (const ChosenBy rule : rules->order) {
            const qint64 left = weigh(rule, a);
            const qint64 right = weigh(rule, b);
            if (left != right)
                return left > right;
        }
        return false;
    });
    if (choice.values.size() < 2)
        return choice;
    for (const ChosenBy rule : rules->order) {
        if (weigh(rule, choice.values.at(0)) != weigh(rule, choice.values.at(1))) {
            choice.by = rule;
            break;
        }
    }
    return choice;
}

QString choosingAsMarkdown()
{
    QString table = u"| of several | is shown what, asked in this order |\n| --- | --- |\n"_s;
    for (const Rules& rules : Table) {
        QStringList order;
        for (const ChosenBy rule : rules.order) {
            const QString words = QString::fromLatin1(wordsOf(rule));
            if (!order.contains(words))
                order.append(words);
        }
        table += u"| %1 | %2 |\n"_s.arg(QString::fromLatin1(rules.words), order.join(u", then "_s));
    }
    return table;
}

}
