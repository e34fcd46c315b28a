// OutboxPage.h - everything that was written here for other systems, and what a person decides
// about it.
#pragma once

#include "base/Clock.h"
#include "base/Latest.h"
#include "domain/Changes.h"
#include "domain/Facts.h"
#include "pages/OutboxModel.h"

#include <QObject>

#include <functional>

namespace guildhall {

/// What the page asks, and the decisions that it passes on. Each is a function, so that a test can
/// answer from values.
struct OutboxQuestions
{
    std::function<Async<QList<OutboxEntry>>()> entries;
    std::function<Async<Done>(EntryId, QCborMap payload, QString version)> again;
    std::function<Async<Done>(EntryId, QString why)> withdraw;
    enum class MayDecide { No, Yes };
    MayDecide mayDecide = MayDecide::No;
};

/// One thing that both versions say, side by side.
struct OutboxDifference
{
    QString name;
    QString ours;
    QString theirs;

    friend bool operator==(const OutboxDifference&, const OutboxDifference&) = default;
};

class OutboxPage final : public QObject
{
    Q_OBJECT

public:
    OutboxPage(OutboxQuestions questions,
               const Clock& clock,
               const SourceNames& names,
               QObject* parent = nullptr);

    void read();
    void readAgain(const Changes& changes);
    /// Somebody looks at the list; while nobody does, it is not read.
    enum class Seen { No, Yes };
    void setSeen(Seen seen);
    void retell();

    [[nodiscard]] OutboxModel& model() { return m_model; }
    [[nodiscard]] int needingPerson() const;
    /// How long the oldest has waited, and what to do once that is too long; empty: nothing waits.
    [[nodiscard]] QString oldest() const;
    [[nodiscard]] Tone pressing() const;
    [[nodiscard]] bool mayDecide() const
    {
        return m_questions.mayDecide == OutboxQuestions::MayDecide::Yes;
    }

    void choose(const EntryId& id);
    /// The entry that is looked at; its id is empty when none is.
    [[nodiscard]] const OutboxEntry& chosen() const { return m_chosen; }
    [[nodiscard]] bool isConflict() const;
    [[nodiscard]] QList<OutboxDifference> differences() const;
    /// What a person can change of it.
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QString& failure() const { return m_failure; }

    /// Over the version that is there now, where there is one.
    void sendOurs();
    void sendEdited(const QString& text);
    void keepTheirs();
    void withdraw(const QString& why);

Q_SIGNALS:
    void changed();

private:
    void readIfSeen();
    [[nodiscard]] QDateTime oldestWaiting() const;
    void send(const QCborMap& payload);
    void decided(const Async<Done>& decision);

    const OutboxQuestions m_questions;
    const Clock& m_clock;
    OutboxModel m_model;
    Latest<QList<OutboxEntry>> m_latest;
    Latest<Done> m_decision;
    QList<OutboxEntry> m_entries;
    OutboxEntry m_chosen;
    QString m_failure;
    Seen m_seen = Seen::No;
    bool m_isStale = true; ///< something has changed since it was read
};

}
