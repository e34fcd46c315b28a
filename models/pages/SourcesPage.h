// SourcesPage.h - whether the data can be trusted: are all sources fresh, and if not, which and
// since when.
#pragma once

#include "base/Clock.h"
#include "base/Latest.h"
#include "domain/Changes.h"
#include "pages/Questions.h"
#include "pages/SourceNames.h"
#include "pages/SourcesModel.h"

#include <QObject>

#include <optional>

namespace guildhall {

class SourcesPage final : public QObject
{
    Q_OBJECT

public:
    SourcesPage(const Questions& questions, const Clock& clock, QObject* parent = nullptr);

    void read();
    void readAgain(const Changes& changes);
    /// Time has passed or the language has changed: the words are made again.
    void retell();

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
    [[nodiscard]] QList<SourceState> in(SourceCondition condition) const;

    const Questions& m_questions;
    const Clock& m_clock;
    SourcesModel m_model;
    Latest<QList<SourceState>> m_latest;
    QList<SourceState> m_sources;
    SourceNames m_names;
    std::optional<Error> m_error;
    bool m_settled = false;
};

}
