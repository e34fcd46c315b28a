// SupervisorPage.h - what the supervisor's screens show: chosen answers and contacts in figures,
// and comments.
#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "base/Newest.h"
#include "domain/Sources.h"
#include "pages/SupervisorFigures.h"

#include <QObject>

#include <optional>

namespace guildhall {

/// Counts in the background: what is chosen shows at once, its figures when they are counted.
class SupervisorPage final : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Failed, Empty, Shown };
    /// With what the chosen months are compared.
    enum class Earlier { None, JustBefore, YearBefore, Chosen };
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
    /// With days of somebody's own choice.
    void compareWith(const DateRange& earlier);
    void groupBy(FeedbackBy by);
    /// Looks for comments; `found` follows.
    void search(const QString& words);
    /// What supervisors and advisors said, for the tables that are made of it.
    void takeFacts(const guildhall::DeskFactsFile& facts);
    /// What sources are called, for whoever reads a table of them.
    void nameSources(const QList<SourceState>& sources);

    [[nodiscard]] State state() const { return m_state; }
    /// Nothing is being counted.
    [[nodiscard]] bool isSettled() const { return !m_counting.isBusy() && !m_searching.isBusy(); }
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
    [[nodiscard]] DateRange earlierRange() const;

    /// Every chart shows one of its tables.
    [[nodiscard]] const Report& satisfaction() const { return m_shown.satisfaction; }
    [[nodiscard]] const Report& contacts() const { return m_shown.contactCentre; }
    [[nodiscard]] static ReportTable table(const Report& report, const QString& id);
    [[nodiscard]] const SatisfactionFigures& figures() const { return m_shown.answers; }
    [[nodiscard]] RatingCounts all() const;
    [[nodiscard]] const QList<RatingGroup>& groups() const { return m_shown.groups; }
    [[nodiscard]] const ContactFigures& contactFigures() const { return m_shown.contacts; }
    [[nodiscard]] const ContactTimes& contactTimes() const { return m_shown.times; }

    [[nodiscard]] const QList<Said>& comments() const { return m_comments; }
    [[nodiscard]] qint64 commentCount() const { return m_commentCount; }
    [[nodiscard]] QList<Said> dissatisfied() const;
    [[nodiscard]] const QList<CommentTheme>& themes() const { return m_shown.themes; }
    [[nodiscard]] const ReportTable& meant() const { return m_shown.meant; }
    [[nodiscard]] const ReportTable& themeTable() const { return m_shown.themeTable; }

Q_SIGNALS:
    void changed();
    /// Comments with the words that were searched for.
    void found();

private:
    void count();
    void find();
    [[nodiscard]] Said said(const Comment& comment) const;

    const Clock& m_clock;
    Advisors m_advisors;
    FeedbackFile m_feedback;
    State m_state = State::Loading;
    std::optional<Error> m_error;
    FeedbackFilter m_filter;
    bool m_isChosen = false; ///< somebody chose the period: new answers do not move it
    Earlier m_earlier = Earlier::JustBefore;
    DateRange m_chosenEarlier;
    FeedbackBy m_by = FeedbackBy::Channel;
    QDateTime m_readAt;
    QHash<QString, QString> m_systems;
    DeskFactsFile m_facts = std::make_shared<const DeskFacts>();
    SupervisorFigures m_shown;
    QString m_words;
    QList<Said> m_comments;
    qint64 m_commentCount = 0;
    Newest<SupervisorFigures> m_counting { this };
    struct Found
    {
        QList<Comment> comments;
        qint64 count = 0;
    };
    Newest<Found> m_searching { this };
};

}
