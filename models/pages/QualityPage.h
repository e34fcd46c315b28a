// QualityPage.h - what is missing, old, contradictory or unlinked in the data of each source.
#pragma once

#include "base/Clock.h"
#include "pages/ReportTableModel.h"
#include "pages/SourcesPage.h"
#include "reports/Quality.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace guildhall {

class QualityPage final : public QObject
{
    Q_OBJECT

public:
    /// A piece of all that is held behind row `after`; answers the row to go on after, 0 at the
    /// end.
    using Piece
        = std::function<Async<qint64>(qint64 after, const std::shared_ptr<QualityBuilder>&)>;

    QualityPage(Piece people,
                Piece items,
                const Clock& clock,
                const SourcesPage& sources,
                QObject* parent = nullptr);

    enum class State { NotRead, Counting, Failed, Shown };

    /// Counts anew, unless it is counting.
    void read();
    void retell();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] ReportTableModel& model() { return m_model; }
    /// What the figures mean, and when they were counted.
    [[nodiscard]] QString meaning() const;

Q_SIGNALS:
    void changed();

private:
    enum class Part { People, Items };
    void count(Part part, qint64 after);
    void end(std::optional<Error> error);

    const Piece m_people;
    const Piece m_items;
    const Clock& m_clock;
    const SourcesPage& m_sources;
    ReportTableModel m_model;
    std::shared_ptr<QualityBuilder> m_builder;
    QMap<QString, QualityCount> m_counts;
    QDateTime m_countedAt;
    std::optional<Error> m_error;
    State m_state = State::NotRead;
};

}
