// SearchResultsModel.h - the customers that the search box found.
#pragma once

#include "domain/Search.h"
#include "pages/KeyedListModel.h"
#include "pages/Masking.h"

namespace guildhall {

struct ResultRow
{
    SearchHit hit;

    friend bool operator==(const ResultRow& a, const ResultRow& b);
};

class SearchResultsModel final : public KeyedListModel<ResultRow>
{
    Q_OBJECT

public:
    explicit SearchResultsModel(Masking mask, QObject* parent = nullptr);

    void show(const QList<SearchHit>& hits);
    [[nodiscard]] CustomerId customerAt(int row) const;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString name(const SearchHit& hit) const;
    [[nodiscard]] QString detail(const SearchHit& hit) const;
    [[nodiscard]] static QString why(const SearchHit& hit);

    Masking m_mask;
};

}
