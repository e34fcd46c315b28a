#include "sync/LookUpKeys.h"

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr qsizetype MostKeys = 5;

    const ItemCore* itemOf(const RecordBody& body)
    {
        return std::visit(
            [](const auto& each) -> const ItemCore* {
                if constexpr (std::is_base_of_v<ItemCore, std::decay_t<decltype(each)>>)
                    return &each;
                else
                    return nullptr;
            },
            body);
    }

    ItemCore* itemOf(RecordBody& body)
    {
        return const_cast<ItemCore*>(itemOf(std::as_const(body)));
    }

    void
    add(QList<LookUpKey>& keys, const QString& key, const SourceId& source, const QString& person)
    {
        const bool known = std::any_of(
            keys.begin(), keys.end(), [&key](const LookUpKey& each) { return each.key == key; });
        if (!key.isEmpty() && !person.isEmpty() && !known && keys.size() < MostKeys)
            keys.append({ key, { source, person } });
    }

}

QList<LookUpKey> lookUpKeys(const LookUpForm& form, const CustomerRecords& customer)
{
    QList<LookUpKey> keys;
    const SourceId wanted(form.source);
    for (const HeldRecord& held : customer.records) {
        const SourceId& source = held.from.source;
        const auto* person = std::get_if<PersonRecord>(&held.body);
        const ItemCore* item = itemOf(held.body);
        switch (form.by) {
        case LookUpForm::By::SourceKey:
            if (person != nullptr && source == wanted)
                add(keys, held.key, source, held.key);
            break;
        case LookUpForm::By::NationalInsurance:
            if (person != nullptr)
                add(keys, person->nationalInsurance.toUpper().remove(u' '), source, held.key);
            break;
        case LookUpForm::By::Uprn:
            if (person != nullptr && !person->addresses.isEmpty())
                add(keys, person->addresses.constFirst().uprn, source, held.key);
            break;
        case LookUpForm::By::Reference:
            if (item != nullptr && source == wanted)
                add(keys, item->reference, source, item->person);
            break;
        }
    }
    return keys;
}

void bindToCustomer(const LookUpForm& form, const LookUpKey& asked, RecordPage& page)
{
    const QString stub = asked.of.source.text() + u':' + asked.of.key;
    bool needed = false;
    for (SourceRecord& record : page.records) {
        ItemCore* item = itemOf(record.body);
        if (item == nullptr || !item->person.isEmpty())
            continue;
        needed = true;
        item->person = stub;
        if (form.by == LookUpForm::By::Uprn) {
            record.key += u'@' + stub;
            if (item->uprn.isEmpty())
                item->uprn = asked.key;
        }
    }
    if (!needed)
        return;
    PersonRecord person;
    person.sameAs = { asked.of };
    page.records.prepend({ RecordKind::Person, stub, {}, false, person });
}

}
