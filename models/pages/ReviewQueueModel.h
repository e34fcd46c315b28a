// ReviewQueueModel.h - the answers that wait to be reviewed, newest first.
#pragma once

#include "pages/KeyedListModel.h"

#include <QString>

namespace guildhall {

struct ReviewRow
{
    QString id; ///< of the response
    int rating = 0;
    QString said; ///< the comment as it was written; empty: none
    QString about;
    QString claim; ///< who has it; empty: nobody else

    friend bool operator==(const ReviewRow&, const ReviewRow&) = default;
};

class ReviewQueueModel final : public KeyedListModel<ReviewRow>
{
    Q_OBJECT

public:
    using KeyedListModel::KeyedListModel;

    void show(QList<ReviewRow> rows);
    [[nodiscard]] int rowOf(const QString& id) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

}
