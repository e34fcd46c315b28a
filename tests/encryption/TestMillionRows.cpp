// TestMillionRows.cpp - a million rows in an encrypted database stay whole through load, change,
// vacuum and reopening.
#include "Connection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace guildhall;
using namespace guildhall::test;
using namespace Qt::StringLiterals;
using Access = EncryptedFile::Access;

class TestMillionRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stayWhole()
    {
        QVERIFY(registerEncryption());
        const QTemporaryDir folder;
        const EncryptedFile file(folder.filePath(u"cache.db"_s), FileRole::Cache, testKey());
        Connection writer(file.uri(Access::Create));
        QCOMPARE(writer.ask(u"PRAGMA journal_mode = WAL"_s), u"wal"_s);
        // Some rows are longer than a page, so that they go on in overflow pages.
        QCOMPARE(writer.run(uR"(
            CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, note TEXT);
            CREATE INDEX customer_name ON customer (name);
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000)
            INSERT INTO customer SELECT i, printf('%d-%x', i % 997, i * 2654435761 % 1000003),
                printf('%.*d', iif(i % 5000 = 0, 9000, i % 90), i) FROM n)"_s),
                 SQLITE_OK);
        Connection reader(file.uri(Access::ReadOnly), SQLITE_OPEN_READONLY);
        const QString wrong = uR"(
            SELECT count(*) FROM customer WHERE name <> printf('%d-%x', id % 997, id * 2654435761 % 1000003)
                OR note <> printf('%.*d', iif(id % 5000 = 0, 9000, id % 90), id))"_s;
        QCOMPARE(reader.ask(wrong), u"0"_s);
        QCOMPARE(writer.run(u"DELETE FROM customer WHERE id % 3 = 0; VACUUM"_s), SQLITE_OK);
        QCOMPARE(writer.ask(u"PRAGMA wal_checkpoint(TRUNCATE)"_s), u"0"_s);
        QCOMPARE(reader.ask(u"SELECT count(*) FROM customer"_s), u"666667"_s);
        writer.close();
        reader.close();
        Connection again(file.uri(Access::ReadWrite));
        QCOMPARE(again.ask(wrong), u"0"_s);
        QCOMPARE(
            again.ask(u"SELECT count(*) FROM customer INDEXED BY customer_name WHERE name >= ''"_s),
            u"666667"_s);
        QCOMPARE(again.ask(u"PRAGMA integrity_check"_s), u"ok"_s);
        QVERIFY(!file.lastFailure());
    }
};

QTEST_GUILESS_MAIN(TestMillionRows)
#include "TestMillionRows.moc"
