// PersonRows.h - a person's record as a row of a table: the same columns for learning, linking and
// explaining.
#pragma once

#include "domain/Records.h"
#include "linkage/PersonTable.h"

#include <QByteArray>

namespace guildhall::linkage {

/// Phones stand four times, because people have several; further ones and older addresses are not
/// compared.
[[nodiscard]] PersonTable personTable();

/// `name` becomes the record's id in the table; what stands before a null character in it is its
/// source.
void addPerson(PersonTable& table, const QByteArray& name, const PersonRecord& person);

[[nodiscard]] QByteArray nameOf(const PersonTable& table, std::uint32_t record);

}
