// TimelineFilter.h - the part of the timeline that somebody wants to see: a kind of event, words in
// it.
#pragma once

#include "pages/TimelineModel.h"

#include <QSortFilterProxyModel>

namespace guildhall {

/// Looks at what the sources said and not at the sentences made of it: thousands of events are
/// sieved between two keys.
class TimelineFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Kind { Everything, Contacts, Requests, Complaints, Money };

    explicit TimelineFilter(TimelineModel& timeline, QObject* parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Every word must be there, in any case and order.
    void setWords(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const TimelineModel& m_timeline;
    Kind m_kind = Kind::Everything;
    QStringList m_words;
};

}
