#include "pages/DisputedModel.h"

#include "pages/ConflictWords.h"
#include "pages/RowRoles.h"
#include "pages/UseRole.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    /// Hidden values are all alike; their holders tell them apart.
    QString keyOf(const DisputedRow& row)
    {
        const QString holder = row.value.holders.isEmpty()
            ? QString()
            : row.value.holders.first().from.source.text() + u'/' + row.value.holders.first().key;
        return row.value.date.toString(Qt::ISODate) + row.value.text + u'\n' + holder;
    }

    QString spoken(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    /// Where nobody disagrees: the one value, with everyone who says it.
    QList<DisputedValue> agreedOn(const CustomerView& view, Detail detail)
    {
        QList<DisputedValue> values;
        for (const FieldValue& field : view.fields) {
            if (field.detail != detail)
                continue;
            const Holder holder { field.from, field.key };
            const auto known = std::ranges::find_if(values, [&](const DisputedValue& one) {
                const bool hidden = field.mask.sight == Sight::Hidden;
                return hidden
                    || sameness(detail, { one.text, one.date, one.uprn })
                    == sameness(detail, { field.text, field.date, field.uprn });
            });
            if (known != values.end()) {
                known->holders.append(holder);
                continue;
            }
            values.append(DisputedValue { field, {} });
            if (!field.from.source.isEmpty())
                values.last().holders.append(holder);
        }
        return values;
    }

}

DisputedModel::DisputedModel(const Clock& clock, const SourceNames& names, QObject* parent)
    : KeyedListModel(parent)
    , m_clock(clock)
    , m_names(names)
{
}

void DisputedModel::show(const CustomerView& view, Detail detail)
{
    QList<DisputedRow> rows;
    const auto found = std::ranges::find(view.disagreements, detail, &Disagreement::detail);
    if (found != view.disagreements.end()) {
        for (const DisputedValue& value : found->values)
            rows.append({ value, {}, rows.isEmpty() });
        rows.first().why = ConflictWords::why(*found, m_names);
    } else {
        for (const DisputedValue& value : agreedOn(view, detail))
            rows.append({ value, {}, rows.isEmpty() });
    }
    become(rows, keyOf);
    retell();
}

QVariant DisputedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DisputedRow& row = rows().at(index.row());
    const QString said = ConflictWords::value(row.value);
    const QString who = ConflictWords::holders(row.value, m_names, m_clock.now());
    const QString mark = row.isShown ? tr("on the page") : QString();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spoken({ said, mark, row.why, who });
    case TitleRole:
        return said;
    case DetailRole:
        return row.why.isEmpty() ? who : u"%1 · %2"_s.arg(who, row.why);
    case SideRole:
        return mark;
    case SideToneRole:
        return QVariant::fromValue(Tone::Green);
    case SignRole:
        return QVariant::fromValue(row.value.confirmed ? Sign::Tick : Sign::Person);
    case ToneRole:
        return QVariant::fromValue(row.value.confirmed      ? Tone::Green
                                       : row.value.disputed ? Tone::Amber
                                                            : Tone::Plain);
    case MayTellRole:
        return row.value.mask.use == Use::Told;
    case KeyRole:
        return keyOf(row);
    default:
        return {};
    }
}

SaidDetail DisputedModel::saidAt(int row) const
{
    if (row < 0 || row >= rows().size() || rows().at(row).value.mask.sight == Sight::Hidden)
        return {};
    const DisputedValue& value = rows().at(row).value;
    return { value.text, value.date, value.uprn };
}

}
