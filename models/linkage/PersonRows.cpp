#include "linkage/PersonRows.h"

#include <algorithm>
#include <array>
#include <string>

namespace guildhall::linkage {

namespace {

    constexpr size_t Phones = 4;
    constexpr size_t Columns = 12 + Phones;

}

PersonTable personTable()
{
    std::vector<Column> columns = { { Role::RecordId, "record_id" },
                                    { Role::Source, "source" },
                                    { Role::Title, "title" },
                                    { Role::Forename, "forename" },
                                    { Role::MiddleNames, "middle_names" },
                                    { Role::Surname, "surname" },
                                    { Role::DateOfBirth, "date_of_birth" },
                                    { Role::Email, "email" },
                                    { Role::Address, "address" },
                                    { Role::Postcode, "postcode" },
                                    { Role::Uprn, "uprn" },
                                    { Role::NationalId, "national_id" } };
    for (size_t i = 0; i < Phones; ++i)
        columns.push_back({ Role::Phone, "phone" });
    return PersonTable(std::move(columns));
}

void addPerson(PersonTable& table, const QByteArray& name, const PersonRecord& person)
{
    const Address address = person.addresses.value(0);
    std::array<std::string, Columns> texts {
        name.toStdString(),
        name.left(std::max<qsizetype>(0, name.indexOf('\0'))).toStdString(),
        person.title.toStdString(),
        person.forename.toStdString(),
        person.middleNames.toStdString(),
        person.surname.toStdString(),
        person.dateOfBirth.toString(Qt::ISODate).toStdString(),
        person.emails.value(0).toStdString(),
        address.lines.toStdString(),
        address.postcode.toStdString(),
        address.uprn.toStdString(),
        person.nationalInsurance.toStdString()
    };
    for (size_t i = 0; i < Phones; ++i)
        texts[Columns - Phones + i] = person.phones.value(static_cast<qsizetype>(i)).toStdString();
    std::array<std::string_view, Columns> views;
    for (size_t i = 0; i < Columns; ++i)
        views[i] = texts[i];
    table.add(views);
}

QByteArray nameOf(const PersonTable& table, std::uint32_t record)
{
    const std::string_view id = table.recordId(record);
    return { id.data(), static_cast<qsizetype>(id.size()) };
}

}
