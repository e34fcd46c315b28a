#include "pages/ComposePerson.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QString bare(const QString& text)
    {
        QString out;
        const QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
        for (const QChar letter : plain) {
            if (letter.isLetterOrNumber())
                out.append(letter);
        }
        return out;
    }

    Field fieldOf(Detail detail)
    {
        switch (detail) {
        case Detail::Name:
            return Field::Name;
        case Detail::DateOfBirth:
            return Field::DateOfBirth;
        case Detail::Address:
            return Field::Address;
        case Detail::Mobile:
        case Detail::Landline:
            return Field::Phone;
        case Detail::Email:
            return Field::Email;
        case Detail::NationalInsurance:
            break;
        }
        return Field::NationalInsurance;
    }

    SaidDetail said(const FieldValue& value)
    {
        return { value.text, value.date, value.uprn };
    }

    FieldValue
    valueOf(Detail detail, const SaidDetail& what, const Holder& holder, const Masking& mask)
    {
        FieldValue value;
        value.field = fieldOf(detail);
        value.what = fieldClassOf(detail);
        value.mask = mask(value.what);
        value.text = what.text;
        value.date = what.date;
        value.uprn = what.uprn;
        value.from = holder.from;
        value.key = holder.key;
        value.detail = detail;
        return value;
    }

    void addFields(QList<FieldValue>& fields, const HeldRecord& record, const Masking& mask)
    {
        const auto& person = std::get<PersonRecord>(record.body);
        const Holder holder { record.from, record.key };
        const auto add = [&](Detail detail, const SaidDetail& what, int order) {
            if (what.isEmpty())
                return;
            fields.append(valueOf(detail, what, holder, mask));
            fields.last().order = order;
        };
        for (const Detail detail : { Detail::Name,
                                     Detail::DateOfBirth,
                                     Detail::Address,
                                     Detail::Email,
                                     Detail::NationalInsurance }) {
            const auto all = saidOf(person, detail);
            for (int i = 0; const SaidDetail& what : all)
                add(detail, what, i++);
        }
        const auto mobiles = saidOf(person, Detail::Mobile);
        const auto landlines = saidOf(person, Detail::Landline);
        for (int i = 0; const QString& phone : person.phones) {
            const SaidDetail what { phone, {}, {} };
            add(mobiles.contains(what) ? Detail::Mobile : Detail::Landline, what, i++);
            // A number that cannot be read is shown, and asked about by nobody.
            if (!phone.isEmpty() && !mobiles.contains(what) && !landlines.contains(what))
                fields.last().detail.reset();
        }
        if (!person.role.isEmpty()) {
            FieldValue role
                = valueOf(Detail::Mobile, { person.role, person.since, {} }, holder, mask);
            role.field = Field::Role;
            role.detail.reset();
            fields.append(role);
        }
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

    /// What holds of it, or null; either way the view is told of it.
    const Confirmation* confirmed(CustomerView& view,
                                  Detail detail,
                                  const QList<HeldRecord>& people,
                                  const Masking& mask,
                                  const Deciding& deciding)
    {
        const auto found = std::ranges::find(deciding.confirmations, detail, &Confirmation::detail);
        if (found == deciding.confirmations.end())
            return nullptr;
        ConfirmedDetail shown { *found, lapseOf(*found, people), mask(fieldClassOf(detail)) };
        const bool holds = !shown.lapse;
        if (shown.mask.sight == Sight::Hidden) {
            shown.confirmation.value = {};
            shown.confirmation.seen.clear();
        }
        view.confirmed.append(shown);
        return holds ? &*found : nullptr;
    }

    void decide(CustomerView& view,
                Detail detail,
                const QList<HeldRecord>& people,
                const Masking& mask,
                const Deciding& deciding)
    {
        const Confirmation* right = confirmed(view, detail, people, mask, deciding);
        const Choice choice = chosenValue(detail, people, right, deciding.leading);
        if (choice.values.isEmpty())
            return;
        const QString same = right ? sameness(detail, right->value) : QString();
        QList<Holder> told; // whose present value is done with
        for (FieldValue& value : view.fields) {
            if (value.detail != detail)
                continue;
            const Holder holder { value.from, value.key };
            value.disputed = choice.disagreed && !told.contains(holder);
            told.append(holder);
            value.confirmed = right && sameness(detail, said(value)) == same;
        }
        Disagreement one { fieldOf(detail), detail, choice.by, {} };
        for (const Candidate& candidate : choice.values) {
            DisputedValue value { valueOf(detail, candidate.said, candidate.best, mask),
                                  candidate.holders };
            value.disputed = choice.disagreed;
            value.confirmed = right && sameness(detail, candidate.said) == same;
            if (candidate.holders.isEmpty()) {
                value.from = { {}, right->at, right->at };
                view.fields.append(value);
            }
            hide(value);
            one.values.append(value);
        }
        if (detail == Detail::Name)
            view.name = one.values.first();
        if (detail == Detail::DateOfBirth)
            view.dateOfBirth = one.values.first();
        if (detail == Detail::Address)
            view.address = one.values.first();
        if (choice.disagreed)
            view.disagreements.append(one);
    }

}

void composePerson(CustomerView& view,
                   const QList<HeldRecord>& records,
                   const Masking& mask,
                   const Deciding& deciding)
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

    for (const Detail detail : AllDetails)
        decide(view, detail, people, mask, deciding);
    std::ranges::stable_sort(view.fields, {}, [](const FieldValue& value) {
        return std::pair(value.field, !value.confirmed);
    });
    for (FieldValue& value : view.fields)
        hide(value);
    const auto asked = [](const auto& value) { return value.mask.reason == MaskReason::AskedWhy; };
    view.hasMore
        = std::ranges::any_of(view.fields, asked) || std::ranges::any_of(view.markers, asked);
}

}
