#include "linkage/PersonRows.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace guildhall::linkage {

namespace {

    constexpr size_t Phones = 4;
    constexpr size_t Columns = 12 + Phones;

    /// As QDate::toString() has it, which takes as long as all the rest of a record.
    QByteArray isoDate(const QDate& date)
    {
        if (!date.isValid() || date.year() < 0 || date.year() > 9999)
            return {};
        QByteArray text("0000-00-00");
        const auto write = [&text](qsizetype end, int number) {
            for (; number > 0; number /= 10)
                text[--end] = static_cast<char>('0' + number % 10);
        };
        write(4, date.year());
        write(7, date.month());
        write(10, date.day());
        return text;
    }

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
    std::array<QByteArray, Columns> texts { name,
                                            name.left(std::max<qsizetype>(0, name.indexOf('\0'))),
                                            person.title.toUtf8(),
                                            person.forename.toUtf8(),
                                            person.middleNames.toUtf8(),
                                            person.surname.toUtf8(),
                                            isoDate(person.dateOfBirth),
                                            person.emails.value(0).toUtf8(),
                                            address.lines.toUtf8(),
                                            address.postcode.toUtf8(),
                                            address.uprn.toUtf8(),
                                            person.nationalInsurance.toUtf8() };
    for (size_t i = 0; i < Phones; ++i)
        texts[Columns - Phones + i] = person.phones.value(static_cast<qsizetype>(i)).toUtf8();
    std::array<std::string_view, Columns> views;
    for (size_t i = 0; i < Columns; ++i)
        views[i] = { texts[i].constData(), static_cast<size_t>(texts[i].size()) };
    table.add(views);
}

QByteArray nameOf(const PersonTable& table, std::uint32_t record)
{
    const std::string_view id = table.recordId(record);
    return { id.data(), static_cast<qsizetype>(id.size()) };
}

}
