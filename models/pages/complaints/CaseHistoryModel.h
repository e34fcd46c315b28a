// CaseHistoryModel.h - what has happened to a case, the newest first, as it was written down.
#pragma once

#include "base/Clock.h"
#include "pages/KeyedListModel.h"
#include "pages/RowRoles.h"
#include "session/FieldClass.h"

namespace guildhall {

struct ComplaintCase;

struct CaseHistoryRow
{
    QString key;
    QString title;
    QString who;
    QDateTime at;
    bool isShared = true; ///< false: on this computer only, so far
    Sign sign = Sign::Complaint;

    friend bool operator==(const CaseHistoryRow&, const CaseHistoryRow&) = default;
};

class CaseHistoryModel final : public KeyedListModel<CaseHistoryRow>
{
    Q_OBJECT

public:
    explicit CaseHistoryModel(const Clock& clock, QObject* parent = nullptr);

    /// What the complaint says is left out where it is hidden.
    void show(const ComplaintCase& about, Sight words);
    void clear();
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const Clock& m_clock;
};

}
