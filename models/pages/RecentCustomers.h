// RecentCustomers.h - the customers looked at since sign-in, the newest first; forgotten at the
// end.
#pragma once

#include "pages/CustomerView.h"
#include "pages/KeyedListModel.h"

namespace guildhall {

struct RecentCustomer
{
    CustomerId id;
    QString name; ///< empty when it may not be shown
    QString postcode;

    friend bool operator==(const RecentCustomer&, const RecentCustomer&) = default;
};

class RecentCustomers final : public KeyedListModel<RecentCustomer>
{
    Q_OBJECT

public:
    using KeyedListModel::KeyedListModel;

    void note(const CustomerView& view);
    [[nodiscard]] CustomerId customerAt(int row) const;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

}
