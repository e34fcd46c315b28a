#include "pages/FieldsModel.h"

#include "pages/ConflictWords.h"
#include "pages/RowRoles.h"
#include "pages/UseRole.h"
#include "pages/Words.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

FieldsModel::FieldsModel(const Clock& clock, const SourceNames& names, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_names(names)
{
}

void FieldsModel::show(const CustomerView& view)
{
    if (view.fields == m_fields && view.disagreements == m_disagreements
        && view.confirmed == m_confirmed)
        return;
    m_disagreements = view.disagreements;
    m_confirmed = view.confirmed;
    // The table is read, seldom selected: rows that keep their number keep their place.
    const qsizetype now = m_fields.size();
    const qsizetype next = view.fields.size();
    if (next < now) {
        beginRemoveRows({}, int(next), int(now - 1));
        m_fields = view.fields;
        endRemoveRows();
    } else if (next > now) {
        beginInsertRows({}, int(now), int(next - 1));
        m_fields = view.fields;
        endInsertRows();
    } else {
        m_fields = view.fields;
    }
    retell();
}

void FieldsModel::retell()
{
    if (!m_fields.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_fields.size()) - 1, Columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int FieldsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int FieldsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant FieldsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldValue& field = m_fields.at(index.row());
    if (role == ToneRole)
        return QVariant::fromValue(index.column() == ValueColumn && field.disputed ? Tone::Amber
                                                                                   : Tone::Plain);
    if (role == MayTellRole)
        return field.mask.use == Use::Told;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(index.column())) {
    case FieldColumn:
        return fieldName(field.field);
    case ValueColumn:
        return valueAndWhy(field);
    case SourceColumn:
        return field.from.source.isEmpty()
            ? tr("The customer")
            : u"%1 %2"_s.arg(m_names.of(field.from.source), field.key);
    case UpdatedColumn:
        return field.from.updated.isValid() ? Words::when(field.from.updated, m_clock.now())
                                            : tr("the source does not say");
    case FetchedColumn:
        return Words::age(field.from.fetched, m_clock.now());
    case Columns:
        break;
    }
    return {};
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case FieldColumn:
        return tr("Field");
    case ValueColumn:
        return tr("Value");
    case SourceColumn:
        return tr("Source and record");
    case UpdatedColumn:
        return tr("Changed there");
    case FetchedColumn:
        return tr("Fetched");
    case Columns:
        break;
    }
    return {};
}

QString FieldsModel::fieldName(Field field)
{
    switch (field) {
    case Field::Name:
        return tr("Name");
    case Field::DateOfBirth:
        return tr("Date of birth");
    case Field::Address:
        return tr("Address");
    case Field::Phone:
        return tr("Phone");
    case Field::Email:
        return tr("Email");
    case Field::NationalInsurance:
        return tr("National Insurance number");
    case Field::Role:
        return tr("Known as");
    case Field::Marker:
        return tr("Alert");
    }
    return {};
}

QString FieldsModel::value(const FieldValue& field) const
{
    if (field.mask.sight == Sight::Hidden)
        return u"%1 %2"_s.arg(Words::dots(), Words::whyHidden(field.what, field.mask.reason));
    if (field.field == Field::DateOfBirth)
        return Words::date(field.date);
    if (field.field == Field::Role && field.date.isValid())
        //: %1 is a role such as "Tenant", %2 a date.
        return tr("%1 since %2").arg(field.text, Words::date(field.date));
    return field.text;
}

QString FieldsModel::valueAndWhy(const FieldValue& field) const
{
    QStringList words { field.disputed ? tr("%1 (sources disagree)").arg(value(field))
                                       : value(field) };
    const auto one = std::ranges::find_if(m_disagreements, [&field](const Disagreement& each) {
        return each.detail == field.detail;
    });
    if (field.disputed && one != m_disagreements.end()) {
        const auto& holders = one->values.first().holders;
        const Holder holder { field.from, field.key };
        if (holders.contains(holder) || (holders.isEmpty() && field.from.source.isEmpty()))
            words.append(ConflictWords::why(*one, m_names));
    }
    const auto confirmed = std::ranges::find_if(m_confirmed, [&field](const ConfirmedDetail& each) {
        return each.confirmation.detail == field.detail && !each.lapse;
    });
    if (field.confirmed && confirmed != m_confirmed.end())
        words.append(ConflictWords::confirmed(*confirmed, m_names, m_clock.now()));
    return words.join(u' ');
}

}
