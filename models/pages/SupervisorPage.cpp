#include "pages/SupervisorPage.h"

#include "pages/Words.h"
#include "reports/ChannelWord.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int MonthsAtFirst = 6;
    constexpr int YearStarts = 4; // April, as the council's year
    constexpr qsizetype CommentsShown = 200;
    constexpr qsizetype ThemesShown = 12;

    DateRange monthsUntil(QDate day, int months)
    {
        const QDate first(day.year(), day.month(), 1);
        return { first.addMonths(1 - months), first.addMonths(1).addDays(-1) };
    }

}

SupervisorPage::SupervisorPage(const Clock& clock, Advisors advisors, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_advisors(advisors)
    , m_filter { monthsUntil(inLondon(clock.now()).date(), MonthsAtFirst) }
{
}

void SupervisorPage::show(const FeedbackFile& feedback)
{
    m_feedback = feedback;
    m_error.reset();
    m_readAt = m_clock.now();
    const bool isEmpty = feedback->answerCount() == 0 && feedback->contactCount() == 0;
    m_state = isEmpty ? State::Empty : State::Shown;
    if (const auto answered = feedback->answered(); answered && !m_isChosen)
        m_filter.range = monthsUntil(answered->to, MonthsAtFirst);
    count();
    Q_EMIT changed();
}

void SupervisorPage::fail(const Error& error)
{
    m_error = error;
    // What was read before stays on screen, with its time.
    if (!m_feedback)
        m_state = State::Failed;
    Q_EMIT changed();
}

void SupervisorPage::retell()
{
    count();
    Q_EMIT changed();
}

void SupervisorPage::choose(const FeedbackFilter& filter)
{
    if (filter == m_filter)
        return;
    m_isChosen = true;
    m_filter = filter;
    count();
    Q_EMIT changed();
}

void SupervisorPage::compareWith(Earlier earlier)
{
    m_earlier = earlier;
    count();
    Q_EMIT changed();
}

void SupervisorPage::groupBy(FeedbackBy by)
{
    m_by = by;
    count();
    Q_EMIT changed();
}

QList<SupervisorPage::Period> SupervisorPage::periods() const
{
    QList<Period> periods;
    const auto add = [&periods](const QString& name, const DateRange& range) {
        periods.append({ name, range });
    };
    const auto answered = m_feedback ? m_feedback->answered() : std::nullopt;
    const auto last = answered ? answered->to : inLondon(m_clock.now()).date();
    for (const int months : { 1, 3, 6, 12 })
        add(tr("Latest %n month(s)", nullptr, months), monthsUntil(last, months));
    const auto yearOf = [](QDate day) { return day.addMonths(1 - YearStarts).year(); };
    const auto first = answered ? answered->from : last;
    for (int year = yearOf(last); year >= std::max(yearOf(first), yearOf(last) - 9); --year) {
        const QDate starts(year, YearStarts, 1);
        //: The council's year, from April to March: "Year 2023 to 2024"
        add(tr("Year %1 to %2").arg(QString::number(year), QString::number(year + 1)),
            { starts, starts.addYears(1).addDays(-1) });
    }
    if (answered)
        add(tr("All answers"),
            { { answered->from.year(), answered->from.month(), 1 }, monthsUntil(last, 1).to });
    return periods;
}

QStringList SupervisorPage::choices(FeedbackBy by) const
{
    return m_feedback ? m_feedback->choices(by) : QStringList();
}

QList<FeedbackBy> SupervisorPage::groupings() const
{
    QList<FeedbackBy> all {
        FeedbackBy::Channel, FeedbackBy::Team, FeedbackBy::Service, FeedbackBy::Reason
    };
    if (m_advisors == Advisors::Shown)
        all.append(FeedbackBy::Advisor);
    return all;
}

QString SupervisorPage::rangeWords(const DateRange& range)
{
    const auto locale = Words::locale();
    const auto month = [&](QDate day) { return locale.toString(day, u"MMM yyyy"_s); };
    const bool isWhole = range.from.day() == 1 && range.to.day() == range.to.daysInMonth();
    if (!isWhole)
        //: from one day to another
        return tr("%1 – %2").arg(Words::date(range.from), Words::date(range.to));
    if (month(range.from) == month(range.to))
        return month(range.from);
    return tr("%1 – %2").arg(month(range.from), month(range.to));
}

ReportTable SupervisorPage::table(const Report& report, const QString& id)
{
    const auto found = std::ranges::find(report.tables, id, &ReportTable::id);
    return found == report.tables.cend() ? ReportTable {} : *found;
}

Report SupervisorPage::satisfactionToExport() const
{
    auto report = m_satisfaction;
    report.tables.removeIf([](const ReportTable& table) {
        return table.id == FeedbackReport::tableOf(FeedbackBy::Advisor);
    });
    return report;
}

const Report& SupervisorPage::contacts()
{
    countContacts();
    return m_contacts;
}

const ContactFigures& SupervisorPage::contactFigures()
{
    countContacts();
    return m_contactFigures;
}

const ContactTimes& SupervisorPage::contactTimes()
{
    countContacts();
    return m_contactTimes;
}

RatingCounts SupervisorPage::all() const
{
    RatingCounts all;
    for (const auto& channel : m_figures.channels) {
        for (size_t rating = 0; rating < all.rated.size(); ++rating)
            all.rated.at(rating) += channel.rated(rating);
    }
    return all;
}

QList<SupervisorPage::Said> SupervisorPage::comments(const QString& words) const
{
    QList<Said> found;
    if (!m_feedback)
        return found;
    for (const auto& comment : m_feedback->comments(words, m_filter, CommentsShown))
        found.append(said(comment));
    return found;
}

qint64 SupervisorPage::commentCount(const QString& words) const
{
    return m_feedback ? m_feedback->commentCount(words, m_filter) : 0;
}

QList<SupervisorPage::Said> SupervisorPage::dissatisfied(qsizetype limit) const
{
    QList<Said> found;
    if (!m_feedback)
        return found;
    for (const auto& comment : m_feedback->complaints(m_filter, limit))
        found.append(said(comment));
    return found;
}

ReportTable SupervisorPage::themeTable() const
{
    ReportTable table;
    table.id = u"themes"_s;
    table.caption = tr("What comments are about");
    table.columns = { { u"word"_s, tr("Word") },
                      { u"comments"_s, tr("Comments") },
                      { u"dissatisfied"_s, tr("Of dissatisfied customers") } };
    const auto locale = Words::locale();
    for (const auto month : m_filter.range.months())
        table.columns.append(
            { month.toString(u"yyyy-MM"_s), locale.toString(month, u"MMM yyyy"_s) });
    for (const auto& theme : m_themes) {
        QList<Cell> row { theme.word, theme.comments, theme.dissatisfied };
        for (const auto count : theme.byMonth)
            row.append(count);
        table.rows.append(row);
    }
    table.definitions = { tr("Words that most comments hold, each comment once. Words that say "
                             "nothing of the matter are left out, and words of fewer than three "
                             "comments.") };
    return table;
}

void SupervisorPage::count()
{
    if (!m_feedback)
        return;
    const auto locale = Words::locale();
    m_figures = m_feedback->satisfaction(m_filter);
    m_groups = m_feedback->satisfactionBy(m_by, m_filter);
    m_satisfaction
        = FeedbackReport::report(*m_feedback, { m_filter, earlierRange(), groupings() }, locale);
    m_areContactsCounted = false;
    m_themes = m_feedback->themes(m_filter, ThemesShown);
    if (!m_themes.isEmpty())
        m_satisfaction.tables.append(themeTable());
}

void SupervisorPage::countContacts()
{
    if (m_areContactsCounted || !m_feedback)
        return;
    m_areContactsCounted = true;
    m_contactFigures = m_feedback->contacts(m_filter);
    m_contactTimes = m_feedback->contactTimes(m_filter);
    m_contacts = ContactsReport::report(m_contactFigures);
}

DateRange SupervisorPage::earlierRange() const
{
    const auto& range = m_filter.range;
    switch (m_earlier) {
    case Earlier::None:
        return {};
    case Earlier::JustBefore:
        return { range.from.addMonths(-int(range.months().size())), range.from.addDays(-1) };
    case Earlier::YearBefore:
        return { range.from.addYears(-1), range.to.addDays(1).addYears(-1).addDays(-1) };
    }
    Q_UNREACHABLE();
}

SupervisorPage::Said SupervisorPage::said(const Comment& comment) const
{
    QStringList about { channelWord(comment.from.channel).words };
    for (const auto& word : { comment.from.service, comment.from.reason }) {
        if (!word.isEmpty())
            about.append(word);
    }
    return { comment.from,
             m_feedback->quoted(comment),
             about.join(u" · "_s),
             Words::shortDate(
                 QDateTime::fromMSecsSinceEpoch(comment.from.received, london()).date(),
                 inLondon(m_clock.now()).date()) };
}

}
