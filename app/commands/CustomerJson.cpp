#include "app/commands/CustomerJson.h"

#include "base/Clock.h"

#include <QJsonArray>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QString day(QDate date)
    {
        return date.toString(Qt::ISODate);
    }

    QJsonObject from(const Provenance& provenance)
    {
        return { { u"source"_s, provenance.source.text() },
                 { u"updated"_s, isoUtc(provenance.updated) },
                 { u"fetched"_s, isoUtc(provenance.fetched) } };
    }

    QString maskWord(const Mask& mask)
    {
        return mask.reason == MaskReason::AskedWhy ? u"needs_reason"_s : u"role"_s;
    }

    bool hidden(const Mask& mask)
    {
        return mask.sight == Sight::Hidden;
    }

    QJsonObject value(const FieldValue& field)
    {
        auto object = from(field.from);
        object.insert(u"key"_s, field.key);
        if (hidden(field.mask)) {
            object.insert(u"value"_s, QJsonValue::Null);
            object.insert(u"masked"_s, maskWord(field.mask));
            return object;
        }
        const bool isDate = field.field == Field::DateOfBirth;
        object.insert(u"value"_s, isDate ? day(field.date) : field.text);
        if (!field.uprn.isEmpty())
            object.insert(u"uprn"_s, field.uprn);
        return object;
    }

    QJsonArray values(const CustomerView& view, Field field)
    {
        QJsonArray array;
        for (const auto& each : view.fields)
            if (each.field == field)
                array.append(value(each));
        return array;
    }

    QString stateWord(ItemState state)
    {
        switch (state) {
        case ItemState::Live:
            return u"live"_s;
        case ItemState::Waiting:
            return u"waiting"_s;
        case ItemState::Closed:
            return u"closed"_s;
        case ItemState::Cancelled:
            return u"cancelled"_s;
        }
        return {};
    }

    template <class T>
    QJsonObject itemObject(const Item<T>& item)
    {
        auto object = from(item.from);
        const ItemCore& core = item.item;
        object.insert(u"key"_s, item.key);
        object.insert(u"reference"_s, core.reference);
        object.insert(u"service"_s, core.service);
        object.insert(u"state"_s, stateWord(core.state));
        object.insert(u"status"_s, core.stateText);
        object.insert(u"opened"_s, isoUtc(core.opened));
        object.insert(u"due"_s, isoUtc(core.due));
        object.insert(u"closed"_s, isoUtc(core.closed));
        object.insert(u"overdue"_s, item.urgency == Urgency::Overdue);
        object.insert(u"uprn"_s, core.uprn);
        if (hidden(item.mask)) {
            object.insert(u"masked"_s, maskWord(item.mask));
            return object;
        }
        object.insert(u"title"_s, core.title);
        object.insert(u"detail"_s, core.detail);
        return object;
    }

    QJsonObject object(const Item<ServiceRequest>& item)
    {
        auto made = itemObject(item);
        made.insert(u"appointment"_s, isoUtc(item.item.appointment));
        made.insert(u"hazard"_s, item.item.hazard);
        if (!item.item.hazard.isEmpty())
            made.insert(u"hazard_steps"_s,
                        QJsonObject { { u"severity"_s, item.item.hazardSeverity },
                                      { u"investigated"_s, isoUtc(item.item.investigated) },
                                      { u"summary_sent"_s, isoUtc(item.item.summarySent) },
                                      { u"made_safe"_s, isoUtc(item.item.madeSafe) },
                                      { u"works_begun"_s, isoUtc(item.item.worksBegun) },
                                      { u"works_started"_s, isoUtc(item.item.worksStarted) },
                                      { u"works_done"_s, isoUtc(item.item.worksDone) } });
        return made;
    }

    QJsonObject object(const Item<Complaint>& item)
    {
        auto made = itemObject(item);
        made.insert(u"stage"_s, item.item.stage);
        made.insert(u"channel"_s, item.item.channel);
        made.insert(u"received"_s, day(item.item.received));
        made.insert(u"acknowledged"_s, day(item.item.acknowledged));
        made.insert(u"answered"_s, day(item.item.answered));
        made.insert(u"outcome"_s, item.item.outcome);
        return made;
    }

    QJsonObject object(const Item<Account>& item)
    {
        auto made = itemObject(item);
        made.insert(u"kind"_s, item.item.kind);
        if (hidden(item.mask))
            return made;
        made.insert(u"balance_pence"_s, item.item.balancePence);
        made.insert(u"overdue_pence"_s, item.item.overduePence);
        return made;
    }

    QJsonObject object(const Item<Contact>& item)
    {
        auto made = itemObject(item);
        made.insert(u"channel"_s, item.item.channel);
        made.insert(u"advisor"_s, item.item.advisor);
        made.insert(u"reason"_s, item.item.reason);
        made.insert(u"outcome"_s, item.item.outcome);
        made.insert(u"about"_s, item.item.about);
        return made;
    }

    QJsonObject object(const Item<Marker>& item);

    template <class T>
    QJsonArray array(const QList<Item<T>>& items)
    {
        QJsonArray made;
        for (const auto& item : items)
            made.append(object(item));
        return made;
    }

    QString markerWord(Marker::Kind kind)
    {
        switch (kind) {
        case Marker::Kind::Caution:
            return u"caution"_s;
        case Marker::Kind::Vulnerability:
            return u"vulnerability"_s;
        case Marker::Kind::ReasonableAdjustment:
            return u"reasonable_adjustment"_s;
        case Marker::Kind::Interpreter:
            return u"interpreter"_s;
        case Marker::Kind::Language:
            return u"language"_s;
        case Marker::Kind::ContactRestriction:
            return u"contact_restriction"_s;
        case Marker::Kind::SafeContact:
            return u"safe_contact"_s;
        case Marker::Kind::Deceased:
            return u"deceased"_s;
        }
        return {};
    }

    QJsonObject object(const Item<Marker>& item)
    {
        auto made = from(item.from);
        made.insert(u"key"_s, item.key);
        if (hidden(item.mask)) {
            made.insert(u"value"_s, QJsonValue::Null);
            made.insert(u"masked"_s, maskWord(item.mask));
            return made;
        }
        made.insert(u"kind"_s, markerWord(item.item.kind));
        made.insert(u"value"_s, item.item.text);
        made.insert(u"review"_s, day(item.item.review));
        return made;
    }

    QString fieldWord(Field field)
    {
        switch (field) {
        case Field::Name:
            return u"name"_s;
        case Field::DateOfBirth:
            return u"date_of_birth"_s;
        case Field::Address:
            return u"address"_s;
        case Field::Phone:
            return u"phone"_s;
        case Field::Email:
            return u"email"_s;
        case Field::NationalInsurance:
            return u"national_insurance"_s;
        case Field::Role:
            return u"role"_s;
        case Field::Marker:
            return u"marker"_s;
        }
        return {};
    }

    QString ruleWord(ChosenBy by)
    {
        switch (by) {
        case ChosenBy::Confirmed:
            return u"confirmed_with_customer"_s;
        case ChosenBy::LeadingSource:
            return u"leading_source"_s;
        case ChosenBy::MostSources:
            return u"most_sources"_s;
        case ChosenBy::Newest:
            return u"newest"_s;
        case ChosenBy::NothingElse:
            break;
        }
        return u"none"_s;
    }

    QJsonArray conflicts(const QList<Disagreement>& disagreements)
    {
        QJsonArray made;
        for (const auto& disagreement : disagreements) {
            QJsonArray said;
            for (const auto& each : disagreement.values) {
                QJsonArray holders;
                for (const Holder& holder : each.holders) {
                    auto object = from(holder.from);
                    object.insert(u"key"_s, holder.key);
                    holders.append(object);
                }
                auto object = value(each);
                object.insert(u"held_by"_s, holders);
                said.append(object);
            }
            made.append(QJsonObject { { u"field"_s, fieldWord(disagreement.field) },
                                      { u"detail"_s, wordOf(disagreement.detail) },
                                      { u"chosen_by"_s, ruleWord(disagreement.by) },
                                      { u"values"_s, said } });
        }
        return made;
    }

    QJsonArray confirmed(const QList<ConfirmedDetail>& details)
    {
        QJsonArray made;
        for (const auto& detail : details) {
            const Confirmation& said = detail.confirmation;
            QJsonObject object { { u"detail"_s, wordOf(said.detail) },
                                 { u"at"_s, isoUtc(said.at) },
                                 { u"who"_s, said.who.text() },
                                 { u"channel"_s, said.channel },
                                 { u"holds"_s, !detail.lapse } };
            if (hidden(detail.mask)) {
                object.insert(u"value"_s, QJsonValue::Null);
                object.insert(u"masked"_s, maskWord(detail.mask));
            } else {
                object.insert(u"value"_s,
                              said.detail == Detail::DateOfBirth ? day(said.value.date)
                                                                 : said.value.text);
            }
            made.append(object);
        }
        return made;
    }

    QJsonArray records(const QList<PersonSource>& people)
    {
        QJsonArray made;
        for (const auto& person : people) {
            auto record = from(person.from);
            record.insert(u"key"_s, person.key);
            record.insert(u"role"_s, person.role);
            record.insert(u"since"_s, day(person.since));
            made.append(record);
        }
        return made;
    }

}

QJsonObject customerJson(const CustomerView& view)
{
    return { { u"customer_id"_s, view.id.text() },
             { u"name"_s, value(view.name) },
             { u"date_of_birth"_s, value(view.dateOfBirth) },
             { u"addresses"_s, values(view, Field::Address) },
             { u"phones"_s, values(view, Field::Phone) },
             { u"emails"_s, values(view, Field::Email) },
             { u"records"_s, records(view.people) },
             { u"requests"_s, array(view.requests) },
             { u"complaints"_s, array(view.complaints) },
             { u"accounts"_s, array(view.accounts) },
             { u"contacts"_s, array(view.contacts) },
             { u"markers"_s, array(view.markers) },
             { u"conflicts"_s, conflicts(view.disagreements) },
             { u"confirmed"_s, confirmed(view.confirmed) } };
}

}
