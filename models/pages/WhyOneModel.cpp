#include "pages/WhyOneModel.h"

#include "pages/LinkWords.h"
#include "pages/Words.h"

#include <cmath>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    /// Tenths say enough; a plus sign says which way.
    QString weightOf(double weight)
    {
        const double shown = std::round(weight * 10) / 10;
        const QString number = Words::locale().toString(shown, 'f', 1);
        return shown > 0 ? u'+' + number : number;
    }

}

void WhyOneModel::show(const QList<LinkBond>& bonds, const SourceNames& names)
{
    beginResetModel();
    m_rows.clear();
    for (const LinkBond& bond : bonds)
        //: Two systems whose records of one customer belong together.
        add(bond, tr("%1 and %2").arg(names.of(bond.left.source), names.of(bond.right.source)));
    endResetModel();
}

void WhyOneModel::add(const LinkBond& bond, const QString& records)
{
    if (bond.said && bond.said->decision.verdict == LinkVerdict::Same) {
        m_rows.push_back(
            { records,
              tr("%1 decided so at %2").arg(bond.said->who.text(), Words::dateTime(bond.said->at)),
              tr("decided"),
              QString() });
        return;
    }
    for (const LinkReason& reason : bond.why.reasons) {
        if (reason.field == LinkField::Reference) {
            m_rows.push_back({ records, LinkWords::reason(reason), tr("stated"), QString() });
            continue;
        }
        m_rows.push_back({ records,
                           LinkWords::reason(reason),
                           std::abs(reason.weight) < 0.5 ? tr("says little")
                               : reason.weight > 0       ? tr("for one person")
                                                         : tr("against"),
                           weightOf(reason.weight) });
    }
    if (bond.why.stated)
        return;
    m_rows.push_back({ records,
                       tr("before anything is compared: few pairs of records are one person"),
                       tr("against"),
                       weightOf(bond.why.prior) });
    m_rows.push_back({ records,
                       tr("together"),
                       LinkWords::sure(bond.why.probability),
                       weightOf(bond.why.total) });
}

int WhyOneModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WhyOneModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant WhyOneModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_rows.at(static_cast<std::size_t>(index.row()))
            .at(static_cast<std::size_t>(index.column()));
    return {};
}

QVariant WhyOneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordsColumn:
        return tr("Records");
    case WhatColumn:
        return tr("What was compared");
    case SpeaksColumn:
        return tr("Speaks");
    case WeightColumn:
        return tr("Weight");
    default:
        return {};
    }
}

QVariant WhyOneModel::alignment(int column)
{
    return QVariant::fromValue((column == WeightColumn ? Qt::AlignRight : Qt::AlignLeft)
                               | Qt::AlignVCenter);
}

}
