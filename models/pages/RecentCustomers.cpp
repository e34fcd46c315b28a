#include "pages/RecentCustomers.h"

#include "pages/RowRoles.h"
#include "pages/Words.h"

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype Kept = 12; // as many as fit beside the page without scrolling

}

void RecentCustomers::note(const CustomerView& view)
{
    QList<RecentCustomer> next = rows();
    next.removeIf([&](const RecentCustomer& one) { return one.id == view.id; });
    const QStringList words = view.address.text.split(u' ');
    const QString postcode = words.size() > 1 ? words.mid(words.size() - 2).join(u' ') : QString();
    next.prepend({ view.id, view.name.text, postcode });
    if (next.size() > Kept)
        next.resize(Kept);
    become(std::move(next), [](const RecentCustomer& one) { return one.id; });
}

CustomerId RecentCustomers::customerAt(int row) const
{
    return row >= 0 && row < rows().size() ? rows().at(row).id : CustomerId();
}

QVariant RecentCustomers::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecentCustomer& one = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case TitleRole: {
        const QString name = one.name.isEmpty() ? Words::dots() : one.name;
        return one.postcode.isEmpty() ? name : u"%1 · %2"_s.arg(name, one.postcode);
    }
    case KeyRole:
        return QVariant::fromValue(one.id);
    default:
        return {};
    }
}

}
