#include "store/CustomerFile.h"

#include "domain/text/Identifier.h"
#include "store/Database.h"
#include "store/RecordCodec.h"
#include "store/RegisterRows.h"
#include "store/SearchKeys.h"
#include "store/Statement.h"
#include "store/Store.h"

#include <algorithm>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr qint64 RowsInPiece = 20'000; // some tens of milliseconds of a reader

    /// Columns: source, updated, fetched, kind, key, body.
    void take(QList<HeldRecord>& records, Statement& row)
    {
        while (row.next()) {
            auto body = decoded(static_cast<RecordKind>(row.integer(3)), row.view(5));
            if (!body)
                continue;
            records.append({ { SourceId(row.text(0)), row.moment(1), row.moment(2) },
                             row.text(4),
                             *std::move(body) });
        }
    }

    /// Persons first, then items by kind, each newest first; ties in order of source and key.
    void order(QList<HeldRecord>& records)
    {
        std::sort(records.begin(), records.end(), [](const HeldRecord& a, const HeldRecord& b) {
            const auto kindA = a.body.index();
            const auto kindB = b.body.index();
            if (kindA != kindB)
                return kindA < kindB;
            if (a.from.updated != b.from.updated)
                return a.from.updated > b.from.updated;
            return std::tie(a.from.source, a.key) < std::tie(b.from.source, b.key);
        });
    }

    Result<CustomerRecords> readCustomer(Database& reader, CustomerId id)
    {
        CustomerRecords file;
        file.id = keptNumber(reader, id);
        const qint64 row
            = reader.prepare("SELECT id FROM customer WHERE number = ?").bind(file.id).value();
        if (row == 0)
            return Error { Error::Kind::NotFound, file.id.text() };
        Statement person = reader.prepare("SELECT s.name, p.updated, p.fetched, 0, p.key, p.body"
                                          " FROM membership m JOIN person p ON p.id = m.person"
                                          " JOIN source s ON s.id = p.source"
                                          " WHERE m.customer = ? AND p.body IS NOT NULL");
        person.bind(row);
        take(file.records, person);
        Statement item = reader.prepare(
            "SELECT s.name, i.updated, i.fetched, i.kind, i.key, i.body"
            " FROM membership m CROSS JOIN person p ON p.id = m.person"
            " CROSS JOIN item i INDEXED BY item_person ON i.source = p.source AND i.person = p.key"
            " JOIN source s ON s.id = i.source"
            " WHERE m.customer = ? AND i.person <> '' AND i.body IS NOT NULL");
        item.bind(row);
        take(file.records, item);
        order(file.records);
        return file;
    }

}

CustomerFile::CustomerFile(Store& store)
    : m_store(store)
{
}

Async<CustomerRecords> CustomerFile::read(CustomerId id)
{
    return m_store.read<CustomerRecords>(
        [id](Database& reader) { return readCustomer(reader, id); });
}

Async<QList<HeldRecord>> CustomerFile::itemsAt(QString uprn)
{
    return m_store.read<QList<HeldRecord>>([uprn = uprnText(uprn)](
                                               Database& reader) -> Result<QList<HeldRecord>> {
        QList<HeldRecord> items;
        Statement item = reader.prepare("SELECT s.name, i.updated, i.fetched, i.kind, i.key, i.body"
                                        " FROM item i JOIN source s ON s.id = i.source"
                                        " WHERE i.uprn = ? AND i.uprn <> '' AND i.body IS NOT NULL"
                                        " LIMIT 1000");
        item.bind(uprn + u""_s);
        take(items, item);
        order(items);
        return items;
    });
}

Async<QList<HeldRecord>> CustomerFile::itemsWith(QString reference)
{
    return m_store.read<QList<HeldRecord>>(
        [key = referenceKey(reference)](Database& reader) -> Result<QList<HeldRecord>> {
            QList<HeldRecord> items;
            Statement item
                = reader.prepare("SELECT s.name, i.updated, i.fetched, i.kind, i.key, i.body"
                                 " FROM item i JOIN source s ON s.id = i.source WHERE"
                                 " i.reference = ? AND i.reference <> '' AND i.body IS NOT NULL"
                                 " LIMIT 1000");
            item.bindText(key);
            take(items, item);
            order(items);
            return items;
        });
}

Async<FoundContact> CustomerFile::contact(SourceId source, QString key)
{
    return m_store.read<FoundContact>([source, key](Database& reader) -> Result<FoundContact> {
        Statement row
            = reader.prepare("SELECT s.name, i.updated, i.fetched, i.kind, i.key, i.body, c.number"
                             " FROM item i JOIN source s ON s.id = i.source"
                             " LEFT JOIN person p ON p.source = i.source AND p.key = i.person"
                             " AND i.person <> ''"
                             " LEFT JOIN membership m ON m.person = p.id"
                             " LEFT JOIN customer c ON c.id = m.customer"
                             " WHERE s.name = ? AND i.kind = ? AND i.key = ?"
                             " AND i.body IS NOT NULL");
        row.bind(source.text()).bind(static_cast<int>(RecordKind::Contact)).bind(key);
        if (!row.next())
            return Error { Error::Kind::NotFound, key };
        auto body = decoded(RecordKind::Contact, row.view(5));
        if (!body)
            return Error { Error::Kind::Damaged, key };
        return FoundContact { { { SourceId(row.text(0)), row.moment(1), row.moment(2) },
                                row.text(4),
                                *std::move(body) },
                              row.customer(6) };
    });
}

// Source by source, items of a kind stand together in item_name, in the order in which they are
// wanted; the other way round SQLite looks at every item there is.

Async<QList<HeldRecord>> CustomerFile::all(RecordKind kind)
{
    return m_store.read<QList<HeldRecord>>([kind](Database& reader) -> Result<QList<HeldRecord>> {
        QList<HeldRecord> items;
        Statement row = kind == RecordKind::Person
            ? reader.prepare("SELECT s.name, p.updated, p.fetched, 0, p.key, p.body"
                             " FROM person p JOIN source s ON s.id = p.source"
                             " WHERE p.body IS NOT NULL ORDER BY s.name, p.key")
            : reader.prepare("SELECT s.name, i.updated, i.fetched, i.kind, i.key, i.body"
                             " FROM source s CROSS JOIN item i ON i.source = s.id"
                             " WHERE i.kind = ? AND i.body IS NOT NULL ORDER BY s.name, i.key");
        if (kind != RecordKind::Person)
            row.bind(static_cast<int>(kind));
        take(items, row);
        return items;
    });
}

Async<QList<OwnedRecord>> CustomerFile::owned(RecordKind kind)
{
    return m_store.read<QList<OwnedRecord>>([kind](Database& reader) -> Result<QList<OwnedRecord>> {
        QList<OwnedRecord> items;
        Statement row = reader.prepare(
            "SELECT s.name, i.updated, i.fetched, i.kind, i.key, i.body, c.number"
            " FROM source s CROSS JOIN item i ON i.source = s.id"
            " LEFT JOIN person p ON p.source = i.source AND p.key = i.person AND i.person <> ''"
            " LEFT JOIN membership m ON m.person = p.id"
            " LEFT JOIN customer c ON c.id = m.customer"
            " WHERE i.kind = ? AND i.body IS NOT NULL ORDER BY s.name, i.key");
        row.bind(static_cast<int>(kind));
        while (row.next()) {
            if (auto body = decoded(kind, row.view(5)))
                items.append({ CustomerId(row.integer(6)),
                               { { SourceId(row.text(0)), row.moment(1), row.moment(2) },
                                 row.text(4),
                                 *std::move(body) } });
        }
        return items;
    });
}

Async<qint64> CustomerFile::eachItem(QList<RecordKind> kinds,
                                     qint64 after,
                                     std::function<void(const HeldRecord&)> take)
{
    return m_store.read<qint64>([kinds, after, take = std::move(take)](
                                    Database& reader) -> Result<qint64> {
        const qint64 last = reader.prepare("SELECT max(id) FROM item").value();
        const qint64 until = std::min(after + RowsInPiece, last);
        Statement row = reader.prepare("SELECT s.name, i.updated, i.fetched, i.kind, i.key, i.body"
                                       " FROM item i JOIN source s ON s.id = i.source"
                                       " WHERE i.id > ? AND i.id <= ? AND i.body IS NOT NULL");
        row.bind(after).bind(until);
        while (row.next()) {
            const auto kind = static_cast<RecordKind>(row.integer(3));
            if (!kinds.contains(kind))
                continue;
            if (auto body = decoded(kind, row.view(5)))
                take({ { SourceId(row.text(0)), row.moment(1), row.moment(2) },
                       row.text(4),
                       *std::move(body) });
        }
        return until < last ? until : 0;
    });
}

Async<QList<CustomerId>> CustomerFile::ownersOf(QList<CrossReference> people)
{
    return m_store.read<QList<CustomerId>>(
        [people = std::move(people)](Database& reader) -> Result<QList<CustomerId>> {
            QList<CustomerId> owners;
            for (const auto& person : people) {
                Statement row = reader.prepare(
                    "SELECT c.number FROM source s JOIN person p ON p.source = s.id AND p.key = ?"
                    " JOIN membership m ON m.person = p.id JOIN customer c ON c.id = m.customer"
                    " WHERE s.name = ?");
                row.bind(person.key).bind(person.source.text());
                owners.append(row.next() ? CustomerId(row.integer(0)) : CustomerId());
            }
            return owners;
        });
}

Async<QHash<CustomerId, QList<QDateTime>>> CustomerFile::contactTimes(QList<CustomerId> customers)
{
    using Times = QHash<CustomerId, QList<QDateTime>>;
    return m_store.read<Times>(
        [customers = std::move(customers)](Database& reader) -> Result<Times> {
            Times times;
            for (const auto customer : customers) {
                auto& of = times[customer];
                Statement row = reader.prepare(
                    "SELECT i.body FROM customer c CROSS JOIN membership m ON m.customer = c.id"
                    " CROSS JOIN person p ON p.id = m.person"
                    " CROSS JOIN item i INDEXED BY item_person ON i.source = p.source"
                    " AND i.person = p.key"
                    " WHERE c.number = ? AND i.person <> '' AND i.kind = ? AND i.body IS NOT NULL");
                row.bind(keptNumber(reader, customer)).bind(static_cast<int>(RecordKind::Contact));
                while (row.next()) {
                    if (const auto body = decoded(RecordKind::Contact, row.view(0)))
                        of.append(std::get<Contact>(*body).opened);
                }
            }
            return times;
        });
}

Async<qint64> CustomerFile::eachPerson(qint64 after,
                                       std::function<void(const HeldRecord&, CustomerId)> take)
{
    return m_store.read<qint64>(
        [after, take = std::move(take)](Database& reader) -> Result<qint64> {
            const qint64 last = reader.prepare("SELECT max(id) FROM person").value();
            const qint64 until = std::min(after + RowsInPiece, last);
            Statement row
                = reader.prepare("SELECT s.name, p.updated, p.fetched, p.key, p.body, c.number"
                                 " FROM person p JOIN source s ON s.id = p.source"
                                 " LEFT JOIN membership m ON m.person = p.id"
                                 " LEFT JOIN customer c ON c.id = m.customer"
                                 " WHERE p.id > ? AND p.id <= ? AND p.body IS NOT NULL");
            row.bind(after).bind(until);
            while (row.next()) {
                if (auto person = decodedPerson(row.view(4)))
                    take({ { SourceId(row.text(0)), row.moment(1), row.moment(2) },
                           row.text(3),
                           *std::move(person) },
                         row.customer(5));
            }
            return until < last ? until : 0;
        });
}

}
