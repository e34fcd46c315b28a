#include "pages/AnnualPage.h"

#include "base/Receive.h"
#include "pages/Words.h"
#include "reports/RangeWords.h"
#include "reports/annual/AnnualReport.h"

#include <algorithm>
#include <chrono>

namespace guildhall {

using namespace std::chrono_literals;

namespace {

    constexpr int FirstMonth = 4; // the council's year begins in April
    constexpr qsizetype MostPeriods = 12;

    /// The year or quarter that holds `day`.
    DateRange around(QDate day, AnnualKind kind)
    {
        if (kind == AnnualKind::Quarter) {
            const QDate from(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
            return { from, from.addMonths(3).addDays(-1) };
        }
        const int year = day.month() < FirstMonth ? day.year() - 1 : day.year();
        const QDate from(year, FirstMonth, 1);
        return { from, from.addYears(1).addDays(-1) };
    }

}

AnnualPage::AnnualPage(AnnualQuestions questions, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_questions(std::move(questions))
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(2s);
    connect(&m_soon, &QTimer::timeout, this, &AnnualPage::read);
}

void AnnualPage::read()
{
    if (m_state == State::Reading)
        return;
    m_isStale = false;
    // What is shown stays while it is read again.
    if (m_state != State::Shown) {
        m_state = State::Reading;
        m_error.reset();
        Q_EMIT changed();
    }
    receive(m_questions.read(), this, [this](const Result<AnnualFile>& book) { take(book); });
}

void AnnualPage::watch()
{
    m_isWatched = true;
    if (m_state == State::NotRead || m_state == State::Failed || m_isStale)
        read();
}

void AnnualPage::rest()
{
    m_isWatched = false;
    m_soon.stop();
}

void AnnualPage::readAgain(const Changes& changes)
{
    if (m_state == State::NotRead
        || (changes.customers.isEmpty() && !changes.everything && changes.facts.isEmpty()
            && changes.sources.isEmpty()))
        return;
    m_isStale = true;
    if (m_isWatched && !m_soon.isActive())
        m_soon.start();
}

void AnnualPage::retell()
{
    if (m_book)
        count();
}

void AnnualPage::choose(AnnualKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    // The same days where they are such a period, else the newest one.
    if (m_range != around(m_range.from, kind))
        m_range = kind == AnnualKind::Quarter ? around(std::min(m_range.to, newest().to), kind)
                                              : around(m_range.from, kind);
    count();
}

void AnnualPage::choose(const DateRange& range)
{
    m_range = range;
    count();
}

Async<Posted> AnnualPage::comment(const QString& service, const QString& text)
{
    Posting posting;
    posting.who = m_questions.staff;
    posting.facts = { factOf(ReportComment {
        codeOf(m_kind), m_range, service, text.trimmed(), m_questions.staff, m_clock.now() }) };
    return m_questions.post(posting);
}

void AnnualPage::take(const Result<AnnualFile>& book)
{
    if (!book) {
        m_state = State::Failed;
        m_error = book.error();
        Q_EMIT changed();
        return;
    }
    m_book = *book;
    if (!m_book->days()) {
        m_state = State::Empty;
        Q_EMIT changed();
        return;
    }
    if (!m_range.check())
        m_range = newest();
    count();
}

void AnnualPage::count()
{
    if (!m_book || !m_book->days())
        return;
    m_counting.ask(
        [book = m_book, kind = m_kind, range = m_range, locale = Words::locale()] {
            return AnnualReport::made(kind, *book, range, locale);
        },
        [this](const CountedReport& made) {
            m_shown = made;
            m_state = State::Shown;
            Q_EMIT changed();
        });
}

DateRange AnnualPage::newest() const
{
    return around(m_book->days()->to, m_kind);
}

QList<AnnualPage::Period> AnnualPage::periods() const
{
    QList<Period> periods;
    if (!m_book || !m_book->days())
        return periods;
    for (auto range = newest(); range.to >= m_book->days()->from && periods.size() < MostPeriods;
         range = around(range.from.addDays(-1), m_kind))
        periods.append({ rangeWords(range, Words::locale()), range });
    return periods;
}

QStringList AnnualPage::services() const
{
    QStringList services;
    if (m_kind != AnnualKind::Annual && m_kind != AnnualKind::Quarter)
        return services;
    for (const auto& table : m_shown.report.tables)
        if (table.id == QLatin1StringView("comments"))
            for (const auto& row : table.rows)
                services.append(std::get<QString>(row.first()));
    return services;
}

QString AnnualPage::commentOn(const QString& service) const
{
    if (!m_book)
        return {};
    const auto found = std::ranges::find_if(m_book->comments(), [&](const ReportComment& comment) {
        return comment.report == codeOf(m_kind) && comment.range == m_range
            && comment.service == service;
    });
    return found == m_book->comments().cend() ? QString() : found->text;
}

}
