// LinkReviewPage.h - pairs of records, one at a time: one person or two?
#pragma once

#include "base/Clock.h"
#include "base/Latest.h"
#include "domain/Changes.h"
#include "domain/LinkCases.h"
#include "pages/Masking.h"
#include "pages/SourceNames.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace guildhall {

/// What the page asks. Each is a function, so that a test can answer from values.
struct LinkReviewQuestions
{
    std::function<Async<LinkQueueState>()> open;
    /// Written to the audit trail before it answers.
    std::function<Async<LinkCase>(RecordName left, RecordName right)> look;
    std::function<Async<Done>(const LinkDecision&)> decide;
};

/// One field of both records.
struct LinkReviewRow
{
    enum class Likeness { Same, Differs, OneSaysNothing };
    QString name;
    QString left;
    QString right;
    Likeness likeness = Likeness::Same;

    friend bool operator==(const LinkReviewRow&, const LinkReviewRow&) = default;
};

class LinkReviewPage final : public QObject
{
    Q_OBJECT

public:
    LinkReviewPage(LinkReviewQuestions questions,
                   const Clock& clock,
                   const SourceNames& names,
                   Masking masking,
                   QObject* parent = nullptr);

    enum class State { Loading, Empty, Asking, Failed };
    [[nodiscard]] State state() const { return m_state; }

    /// Begins with the pair whose answer is expected to put most right. To be called when somebody
    /// looks.
    void read();
    void readAgain(const Changes& changes);
    void retell();

    [[nodiscard]] QList<LinkReviewRow> rows() const;
    [[nodiscard]] QString leftTitle() const { return titleOf(m_case.left); }
    [[nodiscard]] QString rightTitle() const { return titleOf(m_case.right); }
    [[nodiscard]] QStringList speaksFor() const;
    [[nodiscard]] QStringList speaksAgainst() const;
    /// Empty until somebody asks: who sees it first decides by it.
    [[nodiscard]] QString score() const;
    [[nodiscard]] qint64 open() const { return m_open; }
    [[nodiscard]] QString trouble() const { return m_trouble; }
    /// What was done last, to be read out; empty at first.
    [[nodiscard]] QString done() const;
    [[nodiscard]] bool canUndo() const { return !m_decided.empty() && !m_isBusy; }
    [[nodiscard]] bool canDecide() const { return m_state == State::Asking && !m_isBusy; }

    void decide(LinkVerdict verdict);
    /// Takes back the last decision and asks about that pair again.
    void undo();
    void showScore();

Q_SIGNALS:
    void changed();

private:
    void look(const RecordName& left, const RecordName& right);
    void fail(const Error& error);
    void say(const LinkDecision& decision);
    [[nodiscard]] QString titleOf(const LinkSide& side) const;
    [[nodiscard]] QString masked(FieldClass field, const QString& value) const;

    const LinkReviewQuestions m_questions;
    const Clock& m_clock;
    const SourceNames& m_names;
    const Masking m_masking;
    State m_state = State::Loading;
    bool m_isBusy = false;
    bool m_isWatched = false; ///< somebody has looked
    bool m_isScoreShown = false;
    qint64 m_open = 0;
    QString m_trouble;
    LinkCase m_case;
    std::vector<LinkDecision> m_decided; ///< in this session, oldest first
    LinkVerdict m_last = LinkVerdict::Withdrawn;
    enum class Did { Nothing, Decided, Undone };
    Did m_did = Did::Nothing;
    Latest<LinkQueueState> m_queue;
    Latest<LinkCase> m_looked;
    Latest<Done> m_said;
};

}
