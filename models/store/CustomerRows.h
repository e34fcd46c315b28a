// CustomerRows.h - the row and the search words of a customer, made from the records that make it
// up.
#pragma once

#include "domain/Records.h"

#include <array>
#include <span>
#include <string>
#include <vector>

namespace guildhall {

class Database;

/// A live record of a person as it is held.
struct HeldPerson
{
    qint64 id = 0;
    SourceId source;
    QString key;
    QDateTime updated;
    PersonRecord person;
};

/// Of a record that is gone only the id is set.
[[nodiscard]] HeldPerson heldPerson(Database& cache, qint64 id);

/// What a search result shows. Of several records the newest that says something.
struct CustomerRow
{
    QString name;
    QDate born;
    QString address;
    QString postcode;
    int records = 0;
    std::string words;
};

[[nodiscard]] CustomerRow summarised(std::span<const HeldPerson* const> records);

/// New row with its words in the index; answers the row's id.
qint64 insertCustomer(Database& cache, CustomerId number, const CustomerRow& row);
/// A row that says the same stays as it is, and the index is touched only when the words differ.
void updateCustomer(Database& cache, qint64 id, const CustomerRow& row);
void deleteCustomer(Database& cache, qint64 id);

/// Merges a little of what the index of words was written in; false when nothing is left to merge.
/// Whoever never does it lets some later commit merge all of the index at once.
bool mergeWords(Database& cache);

/// Rows that are made beside the writer. Their texts stand in one piece: threads that give back
/// what others took wait for one another.
class CustomerSheet
{
public:
    /// `id` 0: the next free one.
    void add(qint64 id, CustomerId number, const CustomerRow& row);
    /// Without the index, which is built afterwards.
    void putDown(Database& cache) const;

private:
    struct Line
    {
        qint64 id;
        CustomerId number;
        QDate born;
        int records;
        std::array<std::size_t, 4> sizes; ///< name, address, postcode, words
    };
    std::vector<Line> m_lines;
    std::string m_texts;
};

}
