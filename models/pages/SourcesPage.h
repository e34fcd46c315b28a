// SourcesPage.h - whether the data can be trusted: are all sources fresh, and if not, which and
// since when.
#pragma once

#include "base/Clock.h"
#include "base/Latest.h"
#include "domain/Changes.h"
#include "pages/Questions.h"
#include "pages/SourceDesk.h"
#include "pages/SourceNames.h"
#include "pages/SourcesModel.h"

#include <QObject>

#include <optional>

namespace guildhall {

class SourcesPage final : public QObject
{
    Q_OBJECT

public:
    SourcesPage(const Questions& questions,
                const Clock& clock,
                SourceDesk desk = {},
                QObject* parent = nullptr);

    void read();
    void readAgain(const Changes& changes);
    /// Time has passed or the language has changed: the words are made again.
    void retell();

    /// So much has come from there in the round that runs.
    void progressed(const SourceId& source, qint64 fetched);

    /// What desks tell each other has not come through since then; invalid: it does.
    void feedSilent(const QDateTime& since);
    [[nodiscard]] const QDateTime& feedSilentSince() const { return m_feedSilent; }

    [[nodiscard]] bool mayControl() const { return bool(m_desk.update); }
    void update(const SourceId& source) { act(m_desk.update, source); }
    void stop(const SourceId& source) { act(m_desk.stop, source); }
    void pause(const SourceId& source) { act(m_desk.pause, source); }
    void resume(const SourceId& source) { act(m_desk.resume, source); }

    [[nodiscard]] const QStringList& lookedUp() const { return m_desk.lookedUp; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// Whether it tells of any of these kinds; none named: of anything. Who is not known may.
    [[nodiscard]] bool tells(const SourceId& source, const QList<RecordKind>& kinds) const;
    [[nodiscard]] const Leading& leading() const { return m_desk.leading; }
    [[nodiscard]] SourcesModel& model() { return m_model; }
    [[nodiscard]] bool isSettled() const { return m_settled; }
    [[nodiscard]] const QList<SourceState>& sources() const { return m_sources; }
    /// The chip of the top bar: "All 7 sources fresh · 2:32pm", "Orchard not answering since 9am".
    [[nodiscard]] QString summary() const;
    [[nodiscard]] Tone tone() const;
    [[nodiscard]] const SourceNames& names() const { return m_names; }
    /// The state of one source; nothing when it is not known.
    [[nodiscard]] std::optional<SourceState> source(const SourceId& id) const;

Q_SIGNALS:
    void changed();

private:
    void take(const Result<QList<SourceState>>& answer);
    static void act(const SourceDesk::Act& what, const SourceId& source);
    [[nodiscard]] QList<SourceState> in(SourceCondition condition) const;

    const Questions& m_questions;
    const Clock& m_clock;
    const SourceDesk m_desk;
    SourcesModel m_model;
    Latest<QList<SourceState>> m_latest;
    Latest<QHash<SourceId, qint64>> m_rejected;
    QList<SourceState> m_sources;
    SourceNames m_names;
    QDateTime m_feedSilent;
    std::optional<Error> m_error;
    bool m_settled = false;
};

}
