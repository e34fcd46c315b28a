#include "store/CustomerRows.h"

#include "store/Database.h"
#include "store/RecordCodec.h"
#include "store/SearchKeys.h"
#include "store/Statement.h"

#include <algorithm>

namespace guildhall {

namespace {

    QString nameOf(const PersonRecord& person)
    {
        QString name = person.forename;
        if (!name.isEmpty() && !person.surname.isEmpty())
            name += u' ';
        return name + person.surname;
    }

    /// A row as it is bound; its texts stay as they are until the statement has run.
    struct RowView
    {
        QByteArrayView name;
        QDate born;
        QByteArrayView address;
        QByteArrayView postcode;
        int records;
        QByteArrayView words;

        friend bool operator==(const RowView&, const RowView&) = default;
    };

    void bindRow(Statement& statement, const RowView& row)
    {
        statement.bindKeptText(row.name);
        if (row.born.isValid())
            statement.bind(row.born.toJulianDay());
        else
            statement.bindNull();
        statement.bindKeptText(row.address).bindKeptText(row.postcode).bind(row.records);
        statement.bindKeptText(row.words);
    }

    std::string wordsOf(Database& cache, qint64 id)
    {
        Statement words = cache.prepare("SELECT words FROM customer WHERE id = ?");
        words.bind(id);
        return words.next() ? words.view(0).toByteArray().toStdString() : std::string();
    }

    void addToIndex(Database& cache, qint64 id, const std::string& words)
    {
        cache.prepare("INSERT INTO customer_words (rowid, words) VALUES (?, ?)")
            .bind(id)
            .bindText(words)
            .run();
    }

    void takeFromIndex(Database& cache, qint64 id, const std::string& words)
    {
        cache
            .prepare("INSERT INTO customer_words (customer_words, rowid, words)"
                     " VALUES ('delete', ?, ?)")
            .bind(id)
            .bindText(words)
            .run();
    }

}

HeldPerson heldPerson(Database& cache, qint64 id)
{
    HeldPerson held;
    held.id = id;
    Statement row = cache.prepare("SELECT s.name, p.key, p.updated, p.body FROM person p"
                                  " JOIN source s ON s.id = p.source WHERE p.id = ?");
    row.bind(id);
    if (!row.next() || row.isNull(3))
        return held;
    held.source = SourceId(row.text(0));
    held.key = row.text(1);
    held.updated = row.moment(2);
    if (auto body = decodedPerson(row.view(3)))
        held.person = *std::move(body);
    return held;
}

CustomerRow summarised(std::span<const HeldPerson* const> records)
{
    std::vector<const HeldPerson*> newest(records.begin(), records.end());
    if (newest.size() > 1) {
        std::sort(newest.begin(), newest.end(), [](const HeldPerson* a, const HeldPerson* b) {
            if (a->updated != b->updated)
                return a->updated > b->updated;
            if (a->source != b->source)
                return a->source < b->source;
            return a->key < b->key;
        });
    }
    CustomerRow row;
    row.records = static_cast<int>(newest.size());
    std::vector<std::string> words;
    for (const HeldPerson* held : newest) {
        const PersonRecord& person = held->person;
        if (row.name.isEmpty())
            row.name = nameOf(person);
        if (!row.born.isValid())
            row.born = person.dateOfBirth;
        if (row.address.isEmpty() && !person.addresses.isEmpty()) {
            row.address = person.addresses.first().lines;
            row.postcode = person.addresses.first().postcode;
        }
        addWords(words, person);
    }
    row.words = joinedWords(words);
    return row;
}

void CustomerSheet::add(qint64 id, CustomerId number, const CustomerRow& row)
{
    Line& line = m_lines.emplace_back(Line { id, number, row.born, row.records, {} });
    const auto take = [this](const auto& utf8) {
        m_texts.append(utf8.data(), static_cast<std::size_t>(utf8.size()));
        return static_cast<std::size_t>(utf8.size());
    };
    line.sizes = { take(row.name.toUtf8()),
                   take(row.address.toUtf8()),
                   take(row.postcode.toUtf8()),
                   take(row.words) };
}

void CustomerSheet::putDown(Database& cache) const
{
    Statement insert = cache.prepare("INSERT INTO customer (id, number, name, born, address,"
                                     " postcode, records, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    const char* at = m_texts.data();
    const auto text = [&at](std::size_t size) {
        const QByteArrayView view(at, static_cast<qsizetype>(size));
        at += size;
        return view;
    };
    for (const Line& line : m_lines) {
        const auto& [name, address, postcode, words] = line.sizes;
        if (line.id == 0)
            insert.bindNull();
        else
            insert.bind(line.id);
        insert.bind(line.number);
        // In this order the texts stand there: braces are read from left to right.
        bindRow(
            insert,
            { text(name), line.born, text(address), text(postcode), line.records, text(words) });
        insert.run();
    }
}

qint64 insertCustomer(Database& cache, CustomerId number, const CustomerRow& row)
{
    CustomerSheet sheet;
    sheet.add(0, number, row);
    sheet.putDown(cache);
    const qint64 id = cache.lastRow();
    addToIndex(cache, id, row.words);
    return id;
}

void updateCustomer(Database& cache, qint64 id, const CustomerRow& row)
{
    const QByteArray name = row.name.toUtf8();
    const QByteArray address = row.address.toUtf8();
    const QByteArray postcode = row.postcode.toUtf8();
    const RowView now { name, row.born, address, postcode, row.records, row.words };
    std::string before;
    {
        Statement held = cache.prepare("SELECT name, born, address, postcode, records, words"
                                       " FROM customer WHERE id = ?");
        held.bind(id);
        if (held.next()) {
            const QDate born = held.isNull(1) ? QDate() : QDate::fromJulianDay(held.integer(1));
            if (now
                == RowView { held.view(0),
                             born,
                             held.view(2),
                             held.view(3),
                             static_cast<int>(held.integer(4)),
                             held.view(5) })
                return;
            before = held.view(5).toByteArray().toStdString();
        }
    }
    const bool differs = before != row.words;
    if (differs)
        takeFromIndex(cache, id, before);
    Statement update = cache.prepare("UPDATE customer SET name = ?, born = ?, address = ?,"
                                     " postcode = ?, records = ?, words = ? WHERE id = ?");
    bindRow(update, now);
    update.bind(id).run();
    if (differs)
        addToIndex(cache, id, row.words);
}

void deleteCustomer(Database& cache, qint64 id)
{
    takeFromIndex(cache, id, wordsOf(cache, id));
    cache.prepare("DELETE FROM customer WHERE id = ?").bind(id).run();
}

bool mergeWords(Database& cache)
{
    const qint64 before = cache.allChangedRows();
    // Pages of the index.
    cache.run("INSERT INTO customer_words (customer_words, rank) VALUES ('merge', 128)");
    // The statement itself counts as one.
    return cache.allChangedRows() - before > 1;
}

}
