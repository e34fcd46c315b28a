// DisputedModel.h - what is said of one detail of a customer, a row for each value, the one on the
// page first, with who says it and since when.
#pragma once

#include "base/Clock.h"
#include "pages/CustomerView.h"
#include "pages/KeyedListModel.h"
#include "pages/SourceNames.h"

namespace guildhall {

struct DisputedRow
{
    DisputedValue value;
    QString why; ///< it is the one on the page; empty for the others
    bool isShown = false;

    friend bool operator==(const DisputedRow&, const DisputedRow&) = default;
};

class DisputedModel final : public KeyedListModel<DisputedRow>
{
    Q_OBJECT

public:
    DisputedModel(const Clock& clock, const SourceNames& names, QObject* parent = nullptr);

    void show(const CustomerView& view, Detail detail);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// What would be confirmed; nothing of what is hidden.
    [[nodiscard]] SaidDetail saidAt(int row) const;

private:
    const Clock& m_clock;
    const SourceNames& m_names;
};

}
