// ItemsModel.h - one tab's list: the requests, the complaints, the accounts or the homes of a
// customer.
#pragma once

#include "base/Clock.h"
#include "pages/ComposeHome.h"
#include "pages/CustomerView.h"
#include "pages/KeyedListModel.h"
#include "pages/RowRoles.h"
#include "pages/SourceNames.h"
#include "pages/complaints/CaseRow.h"

#include <variant>

namespace guildhall {

struct ItemRow
{
    using Body = std::variant<Item<ServiceRequest>,
                              Item<Complaint>,
                              Item<Account>,
                              FieldValue,
                              HomeFact,
                              CaseRow>;
    Body body;

    [[nodiscard]] QString key() const;
    friend bool operator==(const ItemRow&, const ItemRow&) = default;
};

class ItemsModel final : public KeyedListModel<ItemRow>
{
    Q_OBJECT

public:
    ItemsModel(const Clock& clock, const SourceNames& names, QObject* parent = nullptr);

    /// One kind after the other.
    template <class... T>
    void show(const QList<T>&... items)
    {
        QList<ItemRow> rows;
        const auto append = [&rows](const auto& list) {
            for (const auto& item : list)
                rows.append({ item });
        };
        (append(items), ...);
        become(std::move(rows), [](const ItemRow& row) { return row.key(); });
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Somebody else, where the row is about them.
    [[nodiscard]] CustomerId customerAt(int row) const;

private:
    /// The parts of a row in words; made again for every row that is drawn.
    struct Parts
    {
        QString when;
        QString title;
        QString detail;
        QString side;
        Sign sign = Sign::Request;
        Tone tone = Tone::Blue;
        Tone sideTone = Tone::Plain;
    };
    [[nodiscard]] Parts parts(const Item<ServiceRequest>& request) const;
    [[nodiscard]] Parts parts(const Item<Complaint>& complaint) const;
    [[nodiscard]] Parts parts(const Item<Account>& account) const;
    [[nodiscard]] Parts parts(const FieldValue& home) const;
    [[nodiscard]] Parts parts(const HomeFact& fact) const;
    [[nodiscard]] Parts parts(const CaseRow& about) const;
    void setDue(Parts& parts, const ItemCore& item, Urgency urgency) const;
    [[nodiscard]] QString source(const Provenance& from) const;

    const Clock& m_clock;
    const SourceNames& m_names;
};

}
