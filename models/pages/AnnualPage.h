// AnnualPage.h - the reports on complaints of a year or a quarter, the cases behind each figure,
// and what managers write beside them.
#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "base/Newest.h"
#include "domain/Changes.h"
#include "domain/Facts.h"
#include "reports/annual/AnnualFile.h"
#include "reports/annual/AnnualKind.h"
#include "reports/annual/CountedReport.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace guildhall {

struct AnnualQuestions
{
    std::function<Async<AnnualFile>()> read;
    std::function<Async<Posted>(const Posting&)> post;
    StaffId staff;
};

/// Reads when somebody opens the screen, and again while it is open and something has changed.
class AnnualPage final : public QObject
{
    Q_OBJECT

public:
    enum class State { NotRead, Reading, Failed, Empty, Shown };

    struct Period
    {
        QString name;
        DateRange range;
    };

    AnnualPage(AnnualQuestions questions, const Clock& clock, QObject* parent = nullptr);

    void read();
    /// The screen is open; while it is not, nothing is read again.
    void watch();
    void rest();
    /// For Store::changed, and for a calendar that was refreshed.
    void readAgain(const guildhall::Changes& changes);
    void retell();

    void choose(AnnualKind kind);
    void choose(const DateRange& range);
    /// The last comment on a service counts; an empty text takes it back.
    [[nodiscard]] Async<Posted> comment(const QString& service, const QString& text);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isSettled() const
    {
        return m_state != State::Reading && !m_counting.isBusy();
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] AnnualKind kind() const { return m_kind; }
    [[nodiscard]] const DateRange& range() const { return m_range; }
    /// Years from April, or quarters of them, in which something came; the newest first.
    [[nodiscard]] QList<Period> periods() const;
    [[nodiscard]] const Report& report() const { return m_shown.report; }
    [[nodiscard]] QList<CountedCase> behind(const QString& table, int row, int column) const
    {
        return m_shown.behindCell(table, row, column);
    }
    /// Services on which a manager can comment.
    [[nodiscard]] QStringList services() const;
    [[nodiscard]] QString commentOn(const QString& service) const;

Q_SIGNALS:
    void changed();

private:
    void take(const Result<AnnualFile>& book);
    void count();
    [[nodiscard]] DateRange newest() const;

    AnnualQuestions m_questions;
    const Clock& m_clock;
    AnnualFile m_book;
    AnnualKind m_kind = AnnualKind::Annual;
    DateRange m_range;
    State m_state = State::NotRead;
    std::optional<Error> m_error;
    CountedReport m_shown;
    QTimer m_soon;
    bool m_isWatched = false;
    bool m_isStale = false;
    Newest<CountedReport> m_counting { this };
};

}
