#include "store/HomeFile.h"

#include "domain/text/Fold.h"
#include "domain/text/Identifier.h"
#include "domain/text/Postcode.h"
#include "store/Database.h"
#include "store/RecordCodec.h"
#include "store/SearchKeys.h"
#include "store/Statement.h"
#include "store/Store.h"

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr int MostAtHome = 200; // a hostel has many; a block without flats' numbers, too many
    constexpr int MostNear = 400; // a postcode has some fifteen homes

    /// Columns: source, updated, fetched, kind, key, body, customer.
    void take(QList<OwnedRecord>& records, Statement& row)
    {
        while (row.next()) {
            auto body = decoded(static_cast<RecordKind>(row.integer(3)), row.view(5));
            if (body)
                records.append({ row.customer(6),
                                 { { SourceId(row.text(0)), row.moment(1), row.moment(2) },
                                   row.text(4),
                                   *std::move(body) } });
        }
    }

    void readHome(Database& reader, const QString& uprn, HomeRecords& home)
    {
        Statement person = reader.prepare(
            "SELECT s.name, p.updated, p.fetched, 0, p.key, p.body, c.number"
            " FROM person_key k JOIN person p ON p.id = k.person JOIN source s ON s.id = p.source"
            " JOIN membership m ON m.person = p.id JOIN customer c ON c.id = m.customer"
            " WHERE k.what = ? AND k.value = ? AND p.body IS NOT NULL LIMIT ?");
        person.bind(static_cast<int>(KeyKind::Uprn)).bindText(uprn.toUtf8()).bind(MostAtHome);
        take(home.people, person);
        Statement item = reader.prepare(
            "SELECT s.name, i.updated, i.fetched, i.kind, i.key, i.body, c.number"
            " FROM item i JOIN source s ON s.id = i.source"
            " LEFT JOIN person p ON p.source = i.source AND p.key = i.person AND i.person <> ''"
            " LEFT JOIN membership m ON m.person = p.id"
            " LEFT JOIN customer c ON c.id = m.customer"
            " WHERE i.uprn = ? AND i.uprn <> '' AND i.body IS NOT NULL LIMIT ?");
        item.bind(uprn).bind(MostAtHome);
        take(home.items, item);
    }

    void readNear(Database& reader, const HomeQuestion& question, HomeRecords& home)
    {
        const Postcode postcode = parsePostcode(question.postcode);
        if (postcode.isEmpty())
            return;
        const std::string word = '"' + std::string(1, tag::Postcode)
            + foldedTight(postcode.outward + postcode.inward) + '"';
        Statement item = reader.prepare(
            "SELECT s.name, i.updated, i.fetched, i.kind, i.key, i.body, c.number"
            " FROM (SELECT rowid AS id FROM customer_words WHERE customer_words MATCH ? LIMIT ?) w"
            " CROSS JOIN customer c ON c.id = w.id"
            " CROSS JOIN membership m ON m.customer = c.id"
            " CROSS JOIN person p ON p.id = m.person"
            " CROSS JOIN item i INDEXED BY item_person ON i.source = p.source AND i.person = p.key"
            " JOIN source s ON s.id = i.source"
            " WHERE i.person <> '' AND i.kind = ? AND i.body IS NOT NULL");
        item.bindText(QByteArrayView(word.data(), qsizetype(word.size())))
            .bind(MostNear)
            .bind(static_cast<int>(RecordKind::Request));
        QList<OwnedRecord> all;
        take(all, item);
        for (OwnedRecord& one : all) {
            if (std::get<ServiceRequest>(one.record.body).opened >= question.since)
                home.nearby.append(std::move(one));
        }
    }

}

HomeFile::HomeFile(Store& store)
    : m_store(store)
{
}

Async<HomeRecords> HomeFile::around(HomeQuestion question)
{
    return m_store.read<HomeRecords>(
        [question = std::move(question)](Database& reader) -> Result<HomeRecords> {
            HomeRecords home;
            const QString uprn = uprnText(question.uprn);
            if (!uprn.isEmpty())
                readHome(reader, uprn, home);
            readNear(reader, question, home);
            return home;
        });
}

}
