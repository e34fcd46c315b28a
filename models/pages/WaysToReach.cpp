#include "pages/WaysToReach.h"

#include "domain/text/Phone.h"

namespace guildhall {

namespace {

    /// Two spellings of one number or address have one key. An extension is another telephone.
    QString keyOf(const FieldValue& value)
    {
        if (value.field == Field::Email)
            return value.text.trimmed().toLower();
        const Phone phone = parsePhone(QStringView(value.text));
        return phone.e164.empty() ? value.text.simplified()
                                  : QString::fromStdString(phone.e164 + '#' + phone.extension);
    }

    QString textOf(const FieldValue& value)
    {
        if (value.field == Field::Email)
            return value.text;
        const Phone phone = parsePhone(QStringView(value.text));
        return phone.e164.empty() || !phone.extension.empty() ? value.text : phoneForPeople(phone);
    }

}

QList<WayToReach> waysToReach(const CustomerView& view)
{
    QList<WayToReach> ways;
    QStringList keys;
    for (const FieldValue& value : view.fields) {
        const bool isWay = value.field == Field::Phone || value.field == Field::Email;
        if (!isWay || value.mask.sight == Sight::Hidden)
            continue;
        const QString key = keyOf(value);
        if (!keys.contains(key)) {
            keys.append(key);
            ways.append({ value.field, textOf(value), {}, value.confirmed, value.mask });
        }
        WayToReach& way = ways[keys.indexOf(key)];
        way.confirmed = way.confirmed || value.confirmed;
        if (!value.from.source.isEmpty() && !way.sources.contains(value.from.source))
            way.sources.append(value.from.source);
    }
    return ways;
}

}
