#include "pages/ReviewQueueModel.h"

#include "pages/RowRoles.h"
#include "reports/SatisfactionReport.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

void ReviewQueueModel::show(QList<ReviewRow> rows)
{
    become(std::move(rows), [](const ReviewRow& row) { return row.id; });
}

int ReviewQueueModel::rowOf(const QString& id) const
{
    const auto found = std::ranges::find(rows(), id, &ReviewRow::id);
    return found == rows().cend() ? -1 : int(std::distance(rows().cbegin(), found));
}

QVariant ReviewQueueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rows().size())
        return {};
    const auto& row = rows().at(index.row());
    const auto rating = SatisfactionReport::ratingWord(size_t(row.rating)).words;
    const auto said = row.said.isEmpty() ? tr("No comment") : u"“%1”"_s.arg(row.said);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList words { rating, row.about, said };
        if (!row.claim.isEmpty())
            words.append(row.claim);
        return words.join(u", "_s);
    }
    case KeyRole:
        return row.id;
    case TitleRole:
        return said;
    case DetailRole:
        return row.claim.isEmpty() ? row.about : u"%1 · %2"_s.arg(row.about, row.claim);
    case SideRole:
        return rating;
    case SideToneRole:
        return QVariant::fromValue(row.rating == 0       ? Tone::Green
                                       : row.rating == 1 ? Tone::Blue
                                       : row.rating == 2 ? Tone::Amber
                                                         : Tone::Red);
    default:
        return {};
    }
}

}
