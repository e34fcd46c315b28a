// GapLine.h - above a list: which source is not up to date, or that the desks cannot hear from each
// other, and so what may be missing here.
#pragma once

#include "domain/Records.h"
#include "ui/common/Card.h"

namespace guildhall {

class SourcesPage;
class TextLabel;

/// Not there while nothing is missing.
class GapLine final : public Card
{
    Q_OBJECT

public:
    enum class Lists { Records, Facts, Both }; ///< of sources, said at the desks
    /// Of a list that shows records of these kinds; none named: of any.
    GapLine(const SourcesPage& sources,
            QList<RecordKind> kinds,
            QWidget* parent,
            Lists lists = Lists::Records);

    void setKinds(const QList<RecordKind>& kinds);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const SourcesPage& m_sources;
    QList<RecordKind> m_kinds;
    const Lists m_lists;
    TextLabel* m_words;
};

}
