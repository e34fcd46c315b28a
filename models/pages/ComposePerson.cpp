#include "pages/ComposePerson.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QString nameOf(const PersonRecord& person)
    {
        return QStringList { person.forename, person.surname }.join(u' ').simplified();
    }

    QString addressOf(const Address& address)
    {
        if (address.lines.isEmpty() || address.postcode.isEmpty())
            return address.lines + address.postcode;
        return address.lines + u", "_s + address.postcode;
    }

    bool shouts(const QString& text)
    {
        return text == text.toUpper() && text != text.toLower();
    }

    /// Letters and digits only, so that "12 Mill Rd," and "12 MILL RD" are one value.
    QString bare(const QString& text)
    {
        QString out;
        for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toLower()) {
            if (letter.isLetterOrNumber())
                out.append(letter);
        }
        return out;
    }

    /// What two values must share to be the same thing said twice.
    QString sameness(const FieldValue& value)
    {
        switch (value.field) {
        case Field::DateOfBirth:
            return value.date.toString(Qt::ISODate);
        case Field::Address: {
            // Systems spell streets differently and few of them hold the UPRN; house number and
            // postcode tell homes apart.
            QString number;
            for (const QChar letter : value.text) {
                if (letter.isDigit())
                    number.append(letter);
                else if (!number.isEmpty())
                    break;
            }
            if (number.isEmpty() && !value.uprn.isEmpty())
                return value.uprn;
            const auto words = value.text.split(u' ');
            return number + u'/'
                + bare(words.mid(std::max<qsizetype>(0, words.size() - 2)).join(u' '));
        }
        default:
            return bare(value.text);
        }
    }

    void addFields(QList<FieldValue>& fields, const HeldRecord& record, const Masking& mask)
    {
        const auto& person = std::get<PersonRecord>(record.body);
        const auto add = [&](Field field,
                             FieldClass what,
                             const QString& text,
                             QDate date,
                             const QString& uprn = {},
                             int order = 0) {
            if (text.isEmpty() && !date.isValid())
                return;
            FieldValue value { field, what,        mask(what), text, date,
                               uprn,  record.from, record.key, order };
            fields.append(value);
        };
        add(Field::Name, FieldClass::Name, nameOf(person), {});
        add(Field::DateOfBirth, FieldClass::DateOfBirth, {}, person.dateOfBirth);
        for (int i = 0; const Address& address : person.addresses)
            add(Field::Address, FieldClass::Address, addressOf(address), {}, address.uprn, i++);
        for (int i = 0; const QString& phone : person.phones)
            add(Field::Phone, FieldClass::ContactDetails, phone, {}, {}, i++);
        for (int i = 0; const QString& email : person.emails)
            add(Field::Email, FieldClass::ContactDetails, email, {}, {}, i++);
        add(Field::NationalInsurance, FieldClass::NationalInsurance, person.nationalInsurance, {});
        if (!person.role.isEmpty())
            add(Field::Role, FieldClass::ContactDetails, person.role, person.since);
    }

    /// The different present values of one field, the one most sources hold first, then the newest.
    QList<FieldValue> ranked(const QList<FieldValue>& fields, Field field)
    {
        struct Group
        {
            FieldValue best;
            QSet<SourceId> sources;
        };
        QList<Group> groups;
        QHash<QString, qsizetype> known;
        for (const FieldValue& value : fields) {
            if (value.field != field || value.order != 0)
                continue;
            const QString key = sameness(value);
            const auto at = known.constFind(key);
            if (at == known.cend()) {
                known.insert(key, groups.size());
                groups.append({ value, { value.from.source } });
                continue;
            }
            Group& group = groups[*at];
            group.sources.insert(value.from.source);
            // Within a group the values mean the same: show the one that does not shout.
            if (shouts(group.best.text) && !shouts(value.text))
                group.best = value;
        }
        std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
            if (a.sources.size() != b.sources.size())
                return a.sources.size() > b.sources.size();
            return a.best.from.updated > b.best.from.updated;
        });
        QList<FieldValue> out;
        for (const Group& group : groups)
            out.append(group.best);
        return out;
    }

    Joined whyJoined(const QList<HeldRecord>& people)
    {
        if (people.size() < 2)
            return Joined::OneRecord;
        QSet<QString> numbers;
        bool everyone = true;
        bool referred = false;
        for (const HeldRecord& record : people) {
            const auto& person = std::get<PersonRecord>(record.body);
            everyone = everyone && !person.nationalInsurance.isEmpty();
            numbers.insert(person.nationalInsurance);
            for (const CrossReference& other : person.sameAs) {
                referred = referred || std::ranges::any_of(people, [&](const HeldRecord& held) {
                               return held.from.source == other.source && held.key == other.key;
                           });
            }
        }
        if (everyone && numbers.size() == 1)
            return Joined::NationalInsurance;
        return referred ? Joined::CrossReference : Joined::Linked;
    }

    /// What several sources say of one person is one alert, with the latest day of review.
    /// What must be read before the first word stands first.
    int placeOf(Marker::Kind kind)
    {
        constexpr std::array order {
            Marker::Kind::Deceased,      Marker::Kind::Caution,
            Marker::Kind::SafeContact,   Marker::Kind::ContactRestriction,
            Marker::Kind::Vulnerability, Marker::Kind::ReasonableAdjustment,
            Marker::Kind::Interpreter,   Marker::Kind::Language
        };
        return int(std::ranges::find(order, kind) - order.begin());
    }

    void addMarker(QList<Item<Marker>>& markers, const Item<Marker>& marker)
    {
        const auto same = std::ranges::find_if(markers, [&marker](const Item<Marker>& held) {
            return held.item.kind == marker.item.kind
                && bare(held.item.text) == bare(marker.item.text);
        });
        if (same == markers.end())
            markers.append(marker);
        else if (marker.item.review.isValid()
                 && (!same->item.review.isValid() || same->item.review < marker.item.review))
            *same = marker;
    }

    void hide(FieldValue& value)
    {
        if (value.mask.sight == Sight::Open)
            return;
        value.text.clear();
        value.date = {};
        value.uprn.clear();
    }

}

void composePerson(CustomerView& view, const QList<HeldRecord>& records, const Masking& mask)
{
    QList<HeldRecord> people;
    for (const HeldRecord& record : records) {
        if (kindOf(record.body) == RecordKind::Person)
            people.append(record);
    }
    std::ranges::stable_sort(people, [](const HeldRecord& a, const HeldRecord& b) {
        return a.from.updated > b.from.updated;
    });

    for (const HeldRecord& record : people) {
        const auto& person = std::get<PersonRecord>(record.body);
        // Since when somebody is a tenant proves who they are, so it waits until that is proved.
        const bool hidden = mask(FieldClass::ContactDetails).sight == Sight::Hidden;
        view.people.append({ record.from,
                             record.key,
                             hidden ? QString() : person.role,
                             hidden ? QDate() : person.since });
        if (person.kind == PersonRecord::Kind::Organisation)
            view.kind = person.kind;
        addFields(view.fields, record, mask);
        for (const Marker& marker : person.markers) {
            Item<Marker> item { marker, record.from, record.key, mask(fieldClassOf(marker.kind)) };
            if (item.mask.sight == Sight::Hidden) {
                item.item.text.clear();
                item.item.review = {};
            }
            addMarker(view.markers, item);
        }
    }
    std::ranges::stable_sort(
        view.markers, {}, [](const Item<Marker>& marker) { return placeOf(marker.item.kind); });
    view.joined = whyJoined(people);
    std::ranges::stable_sort(view.fields, {}, &FieldValue::field);

    for (const Field field :
         { Field::Name, Field::DateOfBirth, Field::Address, Field::NationalInsurance }) {
        QList<FieldValue> values = ranked(view.fields, field);
        for (FieldValue& value : values)
            hide(value);
        if (values.isEmpty())
            continue;
        if (field == Field::Name)
            view.name = values.first();
        if (field == Field::DateOfBirth)
            view.dateOfBirth = values.first();
        if (field == Field::Address)
            view.address = values.first();
        if (values.size() > 1)
            view.disagreements.append({ field, values });
    }
    for (FieldValue& value : view.fields)
        hide(value);
    const auto asked = [](const auto& value) { return value.mask.reason == MaskReason::AskedWhy; };
    view.hasMore
        = std::ranges::any_of(view.fields, asked) || std::ranges::any_of(view.markers, asked);
}

}
