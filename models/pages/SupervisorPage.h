// SupervisorPage.h - what the supervisor's screens show: chosen answers and contacts in figures,
// and comments.
#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "reports/FeedbackReport.h"

#include <QObject>

#include <optional>

namespace guildhall {

class SupervisorPage final : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Failed, Empty, Shown };
    /// With what the chosen months are compared.
    enum class Earlier { None, JustBefore, YearBefore };
    /// Figures of single advisors are shown to those who see the audit.
    enum class Advisors { Shown, Hidden };

    struct Period
    {
        QString name; ///< "Latest 6 months"
        DateRange range;
    };
    /// A comment as it is shown and quoted: without names.
    struct Said
    {
        CommentOrigin from;
        QString quote;
        QString about; ///< "Telephone · Missed bin"
        QString when;
    };

    SupervisorPage(const Clock& clock, Advisors advisors, QObject* parent = nullptr);

    /// For FeedbackReader: newly read; or it failed.
    void show(const guildhall::FeedbackFile& feedback);
    void fail(const guildhall::Error& error);
    /// The language has changed: the words are made again.
    void retell();

    void choose(const FeedbackFilter& filter);
    void compareWith(Earlier earlier);
    void groupBy(FeedbackBy by);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const FeedbackFilter& filter() const { return m_filter; }
    [[nodiscard]] Earlier earlier() const { return m_earlier; }
    [[nodiscard]] FeedbackBy by() const { return m_by; }
    /// When what is shown was read.
    [[nodiscard]] QDateTime readAt() const { return m_readAt; }

    /// What there is to choose from.
    [[nodiscard]] QList<Period> periods() const;
    [[nodiscard]] QStringList choices(FeedbackBy by) const;
    [[nodiscard]] QList<FeedbackBy> groupings() const;
    /// "Oct 2023 – Mar 2024"
    [[nodiscard]] static QString rangeWords(const DateRange& range);

    /// Every chart shows one of its tables.
    [[nodiscard]] const Report& satisfaction() const { return m_satisfaction; }
    [[nodiscard]] const Report& contacts();
    /// Without figures of single advisors: a report may go to a committee.
    [[nodiscard]] Report satisfactionToExport() const;
    [[nodiscard]] static ReportTable table(const Report& report, const QString& id);
    [[nodiscard]] const SatisfactionFigures& figures() const { return m_figures; }
    [[nodiscard]] RatingCounts all() const;
    [[nodiscard]] const QList<RatingGroup>& groups() const { return m_groups; }
    [[nodiscard]] const ContactFigures& contactFigures();
    [[nodiscard]] const ContactTimes& contactTimes();

    [[nodiscard]] QList<Said> comments(const QString& words) const;
    [[nodiscard]] qint64 commentCount(const QString& words) const;
    [[nodiscard]] QList<Said> dissatisfied(qsizetype limit) const;
    [[nodiscard]] const QList<CommentTheme>& themes() const { return m_themes; }
    /// The themes as a table, to be exported too.
    [[nodiscard]] ReportTable themeTable() const;

Q_SIGNALS:
    void changed();

private:
    void count();
    void countContacts();
    [[nodiscard]] DateRange earlierRange() const;
    [[nodiscard]] Said said(const Comment& comment) const;

    const Clock& m_clock;
    Advisors m_advisors;
    FeedbackFile m_feedback;
    State m_state = State::Loading;
    std::optional<Error> m_error;
    FeedbackFilter m_filter;
    bool m_isChosen = false; ///< somebody chose the period: new answers do not move it
    Earlier m_earlier = Earlier::JustBefore;
    FeedbackBy m_by = FeedbackBy::Channel;
    QDateTime m_readAt;
    SatisfactionFigures m_figures;
    QList<RatingGroup> m_groups;
    Report m_satisfaction;
    bool m_areContactsCounted = false; ///< there are millions: only for who looks at them
    ContactFigures m_contactFigures;
    ContactTimes m_contactTimes;
    Report m_contacts;
    QList<CommentTheme> m_themes;
};

}
