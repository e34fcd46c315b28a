// LinkLearningPage.h - to learn anew by what records are linked: first what it would change, then
// the decision.
#pragma once

#include "base/Async.h"
#include "base/Latest.h"
#include "domain/LinkPreview.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace guildhall {

/// Each is a function, so that a test can answer from values.
struct LinkLearningQuestions
{
    std::function<Async<LinkPreview>()> preview;
    /// Answers how many records were linked anew.
    std::function<Async<qint64>(const QByteArray& parameters)> keep;
};

class LinkLearningPage final : public QObject
{
    Q_OBJECT

public:
    explicit LinkLearningPage(LinkLearningQuestions questions, QObject* parent = nullptr);

    enum class State { Idle, Learning, Previewed, Linking, Linked };
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const
    {
        return m_state == State::Learning || m_state == State::Linking;
    }

    /// What is the case now, in a sentence or two.
    [[nodiscard]] QString sentence() const;
    /// What would change, line by line; empty before it is known.
    [[nodiscard]] QStringList changes() const;
    [[nodiscard]] QString trouble() const { return m_trouble; }

    void learn();
    /// Only of what was shown.
    void accept();
    void leave();
    void retell() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    void go(State state);
    void fail(const Error& error);

    const LinkLearningQuestions m_questions;
    State m_state = State::Idle;
    LinkPreview m_preview;
    qint64 m_linked = 0;
    QString m_trouble;
    Latest<LinkPreview> m_learned;
    Latest<qint64> m_kept;
};

}
