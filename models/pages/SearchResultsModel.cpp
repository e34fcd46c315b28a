#include "pages/SearchResultsModel.h"

#include "pages/RowRoles.h"
#include "pages/Words.h"

namespace guildhall {

using namespace Qt::StringLiterals;

bool operator==(const ResultRow& a, const ResultRow& b)
{
    return a.hit.name == b.hit.name && a.hit.dateOfBirth == b.hit.dateOfBirth
        && a.hit.address == b.hit.address && a.hit.postcode == b.hit.postcode
        && a.hit.records == b.hit.records && a.hit.matched == b.hit.matched;
}

SearchResultsModel::SearchResultsModel(Masking mask, QObject* parent)
    : KeyedListModel(parent)
    , m_mask(std::move(mask))
{
}

void SearchResultsModel::show(const QList<SearchHit>& hits)
{
    QList<ResultRow> rows;
    rows.reserve(hits.size());
    for (const SearchHit& hit : hits)
        rows.append({ hit });
    become(std::move(rows), [](const ResultRow& row) { return row.hit.customer; });
}

CustomerId SearchResultsModel::customerAt(int row) const
{
    return row >= 0 && row < rows().size() ? rows().at(row).hit.customer : CustomerId();
}

QVariant SearchResultsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit& hit = rows().at(index.row()).hit;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        //: One found customer, read out: name, then born and address, then why it was found.
        return tr("%1. %2. %3").arg(name(hit), detail(hit), why(hit));
    case KeyRole:
        return QVariant::fromValue(hit.customer);
    case TitleRole:
        return name(hit);
    case DetailRole:
        return detail(hit);
    case SideRole:
        return why(hit);
    case SignRole:
        return QVariant::fromValue(Sign::Person);
    case ToneRole:
        return QVariant::fromValue(Tone::Blue);
    case SideToneRole:
        return QVariant::fromValue(Tone::Plain);
    default:
        return {};
    }
}

QString SearchResultsModel::name(const SearchHit& hit) const
{
    if (m_mask(FieldClass::Name).sight == Sight::Hidden)
        return Words::dots();
    return hit.name.isEmpty() ? tr("Name not known") : hit.name;
}

QString SearchResultsModel::detail(const SearchHit& hit) const
{
    QString born;
    if (m_mask(FieldClass::DateOfBirth).sight == Sight::Hidden)
        born = tr("born %1").arg(Words::dots());
    else if (hit.dateOfBirth.isValid())
        born = tr("born %1").arg(Words::date(hit.dateOfBirth));
    QString address;
    if (m_mask(FieldClass::Address).sight == Sight::Hidden)
        address = Words::dots();
    else
        address = hit.address.isEmpty() || hit.postcode.isEmpty()
            ? hit.address + hit.postcode
            : hit.address + u", "_s + hit.postcode;
    QStringList parts { born, address };
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("no address or date of birth held") : parts.join(u" · "_s);
}

QString SearchResultsModel::why(const SearchHit& hit)
{
    QStringList words;
    for (const MatchedBy matched : hit.matched) {
        switch (matched) {
        case MatchedBy::Name:
            words.append(tr("name"));
            break;
        case MatchedBy::Address:
            words.append(tr("address"));
            break;
        case MatchedBy::Postcode:
            words.append(tr("postcode"));
            break;
        case MatchedBy::Phone:
            words.append(tr("phone"));
            break;
        case MatchedBy::Email:
            words.append(tr("email"));
            break;
        case MatchedBy::Reference:
            words.append(tr("reference"));
            break;
        case MatchedBy::Uprn:
            words.append(tr("property number"));
            break;
        case MatchedBy::DateOfBirth:
            words.append(tr("date of birth"));
            break;
        case MatchedBy::CustomerId:
            words.append(tr("customer number"));
            break;
        case MatchedBy::NameLike:
            words.append(tr("name like this"));
            break;
        }
    }
    return words.join(u", "_s);
}

}
