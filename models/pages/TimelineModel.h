// TimelineModel.h - all that happened, from every source, newest first; words made when a row is
// drawn.
#pragma once

#include "base/Clock.h"
#include "pages/CustomerView.h"
#include "pages/KeyedListModel.h"
#include "pages/RowRoles.h"
#include "pages/SourceNames.h"

namespace guildhall {

class TimelineModel final : public KeyedListModel<TimelineEvent>
{
    Q_OBJECT

public:
    TimelineModel(const Clock& clock, const SourceNames& names, QObject* parent = nullptr);

    void show(const QList<TimelineEvent>& events);
    /// One event in a line: when, and what.
    [[nodiscard]] QString sentence(const TimelineEvent& event) const;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString when(const TimelineEvent& event) const;
    [[nodiscard]] static QString title(const TimelineEvent& event);
    [[nodiscard]] QString detail(const TimelineEvent& event) const;
    [[nodiscard]] static Sign sign(const TimelineEvent& event);
    [[nodiscard]] static Tone tone(const TimelineEvent& event);
    [[nodiscard]] QString source(const TimelineEvent& event) const;

    const Clock& m_clock;
    const SourceNames& m_names;
};

}
