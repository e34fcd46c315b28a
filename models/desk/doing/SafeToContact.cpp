#include "desk/doing/SafeToContact.h"

#include "domain/text/Phone.h"

namespace guildhall {

namespace {

    QList<PersonRecord> personsIn(const CustomerRecords& held)
    {
        QList<PersonRecord> persons;
        for (const HeldRecord& record : held.records) {
            if (const auto* person = std::get_if<PersonRecord>(&record.body))
                persons.append(*person);
        }
        return persons;
    }

    bool mayBeTold(const ContactMask& mask)
    {
        const Mask details = mask(FieldClass::ContactDetails);
        return details.sight == Sight::Open && details.use == Use::Told;
    }

    /// As it is dialled; what is no number stays as it was written.
    QString dialled(const QString& number)
    {
        const Phone phone = parsePhone(QStringView(number));
        return phone.e164.empty() ? number.trimmed() : QString::fromStdString(phone.e164);
    }

}

QList<Marker> contactWarnings(const CustomerRecords& held)
{
    QList<Marker> warnings;
    const QList<PersonRecord> persons = personsIn(held);
    for (const PersonRecord& person : persons) {
        for (const Marker& marker : person.markers) {
            const bool warns = marker.kind == Marker::Kind::SafeContact
                || marker.kind == Marker::Kind::ContactRestriction
                || marker.kind == Marker::Kind::Deceased;
            if (warns && !warnings.contains(marker))
                warnings.append(marker);
        }
    }
    return warnings;
}

bool mayBeWrittenTo(const CustomerRecords& held)
{
    return contactWarnings(held).isEmpty();
}

QStringList
numbersOf(const CustomerRecords& held, const ContactFact& contact, const ContactMask& mask)
{
    QStringList numbers;
    if (!contact.number.isEmpty())
        numbers.append(dialled(contact.number));
    if (!mayBeTold(mask))
        return numbers;
    const QList<PersonRecord> persons = personsIn(held);
    for (const PersonRecord& person : persons) {
        for (const QString& phone : person.phones) {
            const QString number = dialled(phone);
            if (!number.isEmpty() && !numbers.contains(number))
                numbers.append(number);
        }
    }
    return numbers;
}

QStringList addressesOf(const CustomerRecords& held,
                        const ContactFact& contact,
                        const ContactMask& mask,
                        WrittenBy by)
{
    QStringList addresses;
    if (by == WrittenBy::Text) {
        const QStringList numbers = numbersOf(held, contact, mask);
        for (const QString& number : numbers) {
            if (parsePhone(QStringView(number)).kind == Phone::Kind::Mobile)
                addresses.append(number);
        }
        return addresses;
    }
    if (!mayBeTold(mask))
        return addresses;
    const QList<PersonRecord> persons = personsIn(held);
    for (const PersonRecord& person : persons) {
        for (const QString& email : person.emails) {
            if (!addresses.contains(email, Qt::CaseInsensitive))
                addresses.append(email);
        }
    }
    return addresses;
}

}
