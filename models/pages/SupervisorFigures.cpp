#include "pages/SupervisorFigures.h"

#include "base/Clock.h"
#include "reports/RangeWords.h"

#include <limits>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {
    constexpr qsizetype ThemesShown = 12;
    constexpr qsizetype QuotesShown = 3;
}

SupervisorFigures SupervisorFigures::counted(const Feedback& feedback,
                                             const SupervisorWish& wish,
                                             const QLocale& locale)
{
    SupervisorFigures made;
    made.answers = feedback.satisfaction(wish.filter);
    made.groups = feedback.satisfactionBy(wish.by, wish.filter);
    made.satisfaction
        = FeedbackReport::report(feedback, { wish.filter, wish.earlier, wish.groupings }, locale);
    made.themes = feedback.themes(wish.filter, ThemesShown);
    made.themeTable = tableOf(made.themes, feedback, wish, locale);
    if (!made.themes.isEmpty())
        made.satisfaction.tables.append(made.themeTable);
    made.dissatisfied = feedback.complaints(wish.filter, QuotesShown);
    const bool withAdvisors = wish.groupings.contains(FeedbackBy::Advisor);
    made.meant = wish.facts->meant(feedback, wish.filter);
    const auto add = [](Report& report, const ReportTable& table) {
        if (!table.rows.isEmpty())
            report.tables.append(table);
    };
    add(made.satisfaction, made.meant);
    add(made.satisfaction, wish.facts->followUps(feedback, wish.filter));
    add(made.satisfaction, wish.facts->compliments(wish.filter.range, withAdvisors));
    const auto& calls = feedback.calls();
    made.contacts = calls.figures(wish.filter);
    made.times = calls.times(wish.filter);
    made.contactCentre = ContactCentreReport::report(
        calls,
        { wish.filter,
          wish.earlier,
          wish.now,
          withAdvisors,
          [&wish](const QString& system) { return wish.systems.value(system, system); } },
        locale);
    add(made.contactCentre, wish.facts->promises(wish.filter.range, inLondon(wish.now).date()));
    return made;
}

ReportTable SupervisorFigures::tableOf(const QList<CommentTheme>& themes,
                                       const Feedback& feedback,
                                       const SupervisorWish& wish,
                                       const QLocale& locale)
{
    ReportTable table;
    table.id = u"themes"_s;
    table.caption = tr("What comments are about");
    table.columns = { { u"word"_s, tr("Word") },
                      { u"comments"_s, tr("Comments") },
                      { u"dissatisfied"_s, tr("Of dissatisfied customers") } };
    QHash<QString, qint64> earlier;
    const bool compares = bool(wish.earlier.check());
    if (compares) {
        table.columns.append(
            //: %1 is an earlier period: "Comments, Apr 2023 – Sep 2023"
            { u"earlier"_s, tr("Comments, %1").arg(rangeWords(wish.earlier, locale)) });
        auto before = wish.filter;
        before.range = wish.earlier;
        for (const auto& theme : feedback.themes(before, std::numeric_limits<qsizetype>::max()))
            earlier.insert(theme.word, theme.comments);
    }
    for (const auto month : wish.filter.range.months())
        table.columns.append(
            { month.toString(u"yyyy-MM"_s), locale.toString(month, u"MMM yyyy"_s) });
    for (const auto& theme : themes) {
        QList<Cell> row { theme.word, theme.comments, theme.dissatisfied };
        if (compares)
            row.append(earlier.value(theme.word));
        for (const auto count : theme.byMonth)
            row.append(count);
        table.rows.append(row);
    }
    table.definitions = { tr("Words that most comments hold, each comment once. Words that say "
                             "nothing of the matter are left out, and words of fewer than three "
                             "comments of a period.") };
    return table;
}

}
