#include "pages/SupervisorPage.h"

#include "pages/Words.h"
#include "reports/ChannelWord.h"
#include "reports/RangeWords.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int MonthsAtFirst = 6;
    constexpr int YearStarts = 4; // April, as the council's year
    constexpr qsizetype CommentsShown = 200;

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
    if (feedback->answerCount() == 0 && feedback->contactCount() == 0)
        m_state = State::Empty;
    if (const auto& days = feedback->days(); days && !m_isChosen)
        m_filter.range = monthsUntil(days->to, MonthsAtFirst);
    count();
    find();
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
    find();
    Q_EMIT changed();
}

void SupervisorPage::choose(const FeedbackFilter& filter)
{
    if (filter == m_filter)
        return;
    m_isChosen = true;
    m_filter = filter;
    count();
    find();
    Q_EMIT changed();
}

void SupervisorPage::compareWith(Earlier earlier)
{
    m_earlier = earlier;
    count();
    Q_EMIT changed();
}

void SupervisorPage::compareWith(const DateRange& earlier)
{
    m_chosenEarlier = earlier;
    compareWith(Earlier::Chosen);
}

void SupervisorPage::groupBy(FeedbackBy by)
{
    m_by = by;
    count();
    Q_EMIT changed();
}

void SupervisorPage::search(const QString& words)
{
    m_words = words;
    find();
}

void SupervisorPage::takeFacts(const DeskFactsFile& facts)
{
    m_facts = facts;
    count();
}

void SupervisorPage::nameSources(const QList<SourceState>& sources)
{
    QHash<QString, QString> names;
    for (const auto& source : sources)
        names.insert(source.id.text(), source.name);
    if (names == m_systems)
        return;
    m_systems = names;
    count();
}

QList<SupervisorPage::Period> SupervisorPage::periods() const
{
    QList<Period> periods;
    const auto add = [&periods](const QString& name, const DateRange& range) {
        periods.append({ name, range });
    };
    const auto held = m_feedback ? m_feedback->days() : std::nullopt;
    const auto last = held ? held->to : inLondon(m_clock.now()).date();
    for (const int months : { 1, 3, 6, 12 })
        add(tr("Latest %n month(s)", nullptr, months), monthsUntil(last, months));
    const auto yearOf = [](QDate day) { return day.addMonths(1 - YearStarts).year(); };
    const auto first = held ? held->from : last;
    for (int year = yearOf(last); year >= std::max(yearOf(first), yearOf(last) - 9); --year) {
        const QDate starts(year, YearStarts, 1);
        //: The council's year, from April to March: "Year 2023 to 2024"
        add(tr("Year %1 to %2").arg(QString::number(year), QString::number(year + 1)),
            { starts, starts.addYears(1).addDays(-1) });
    }
    if (held)
        add(tr("All answers"),
            { { held->from.year(), held->from.month(), 1 }, monthsUntil(last, 1).to });
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

ReportTable SupervisorPage::table(const Report& report, const QString& id)
{
    const auto found = std::ranges::find(report.tables, id, &ReportTable::id);
    return found == report.tables.cend() ? ReportTable {} : *found;
}

RatingCounts SupervisorPage::all() const
{
    RatingCounts all;
    for (const auto& channel : m_shown.answers.channels) {
        for (size_t rating = 0; rating < all.rated.size(); ++rating)
            all.rated.at(rating) += channel.rated(rating);
    }
    return all;
}

QList<SupervisorPage::Said> SupervisorPage::dissatisfied() const
{
    QList<Said> found;
    for (const auto& comment : m_shown.dissatisfied)
        found.append(said(comment));
    return found;
}

void SupervisorPage::count()
{
    if (!m_feedback)
        return;
    m_counting.ask(
        [feedback = m_feedback,
         wish = SupervisorWish { m_filter,
                                 earlierRange(),
                                 m_by,
                                 groupings(),
                                 m_clock.now(),
                                 m_systems,
                                 m_facts }] {
            return SupervisorFigures::counted(*feedback, wish, Words::locale());
        },
        [this](const SupervisorFigures& counted) {
            m_shown = counted;
            if (m_feedback->answerCount() > 0 || m_feedback->contactCount() > 0)
                m_state = State::Shown;
            Q_EMIT changed();
        });
}

void SupervisorPage::find()
{
    if (!m_feedback)
        return;
    m_searching.ask(
        [feedback = m_feedback, words = m_words, filter = m_filter]() -> Found {
            return { feedback->comments(words, filter, CommentsShown),
                     feedback->commentCount(words, filter) };
        },
        [this](const Found& answer) {
            m_comments.clear();
            for (const auto& comment : answer.comments)
                m_comments.append(said(comment));
            m_commentCount = answer.count;
            Q_EMIT found();
        });
}

DateRange SupervisorPage::earlierRange() const
{
    switch (m_earlier) {
    case Earlier::None:
        return {};
    case Earlier::JustBefore:
        return justBefore(m_filter.range);
    case Earlier::YearBefore:
        return yearBefore(m_filter.range);
    case Earlier::Chosen:
        return m_chosenEarlier;
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
